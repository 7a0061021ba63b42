import { invariant } from '@slipway/core';
import { type BreakingMark, breakingLookalike, breakingMark } from './breaking.ts';

/**
 * The parts of a commit message that say something about the version, by https://www.conventionalcommits.org/en/v1.0.0/. A
 * grammar of lines: prose in the body cannot make a header unreadable.
 */
export interface Message {
  /** First line, trimmed, as the author wrote it. */
  readonly subject: string;
  /** `undefined` if the first line is no Conventional Commits header. */
  readonly header?: Header;
  /** The line of the body that marks a breaking change. */
  readonly breaking?: BreakingMark;
  /** A line of the body that looks as if it marked a breaking change, where none does. */
  readonly lookalike?: string;
  /** Values of the footers, tokens in lower case, wherever they stand. */
  readonly footers: readonly Footer[];
  /** Lines behind the subject, quoted code left out. */
  readonly body: readonly string[];
}

export interface Header {
  /** In lower case. */
  readonly type: string;
  readonly scope?: string;
  /** Whether a `!` stands before the colon. */
  readonly exclamation: boolean;
  readonly description: string;
}

export interface Footer {
  readonly token: string;
  readonly value: string;
}

const headerGrammar = /^([A-Za-z][A-Za-z0-9_-]*)(?:\(([^()]+)\))?(!)?:[ \t]+(\S.*)$/s;
const decoration =
  /^(?::[a-z0-9_+-]+:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3\s])+/u;
const footerGrammar = /^([A-Za-z][A-Za-z0-9-]*)(?:: | #)(.*)$/s;

/** Reads a commit message. Never fails: what is not understood is prose. */
export function parseMessage(text: string): Message {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  const subject = invariant(lines[0], 'a text has a first line');
  const header = parseHeader(subject);
  const { body, quoted } = withoutCode(lines.slice(1));
  const breaking = breakingMark(body, header !== undefined);
  const lookalike = breaking === undefined ? breakingLookalike([...body, ...quoted]) : undefined;
  return {
    subject,
    ...(header === undefined ? {} : { header }),
    ...(breaking === undefined ? {} : { breaking }),
    ...(lookalike === undefined ? {} : { lookalike }),
    footers: readFooters(body),
    body,
  };
}

/**
 * A Conventional Commits header: `type(scope)!: description`. Types in any case; an emoji in front is skipped.
 * Source: https://www.conventionalcommits.org/en/v1.0.0/#specification items 1 to 5, 13 and 15.
 */
export function parseHeader(line: string): Header | undefined {
  const match = headerGrammar.exec(withoutDecoration(line));
  if (match === null) return undefined;
  const [, type, scope, mark, description] = match;
  return {
    type: invariant(type, 'a header has a type').toLowerCase(),
    ...(scope === undefined ? {} : { scope }),
    exclamation: mark !== undefined,
    description: invariant(description, 'a header has a description'),
  };
}

/** Takes the emoji in front of a line off. */
export function withoutDecoration(line: string): string {
  return line.replace(decoration, '');
}

/** Drops fenced code; what is quoted is not said. A fence that nothing closes is no fence: it would hide all that follows. */
function withoutCode(lines: readonly string[]): {
  readonly body: readonly string[];
  readonly quoted: readonly string[];
} {
  const body: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = invariant(lines[at], 'the line is there');
    const fence = fenceOf(line);
    const end = fence === undefined ? -1 : lines.findIndex((later, i) => i > at && fenceOf(later)?.startsWith(fence));
    if (end < 0) {
      body.push(line);
      continue;
    }
    quoted.push(...lines.slice(at, end + 1));
    at = end;
  }
  return { body, quoted };
}

function fenceOf(line: string): string | undefined {
  return /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
}

function readFooters(lines: readonly string[]): readonly Footer[] {
  const footers: Footer[] = [];
  for (const line of lines) {
    const [, token, value] = footerGrammar.exec(line) ?? [];
    const last = footers.at(-1);
    if (token !== undefined && value !== undefined) footers.push({ token: token.toLowerCase(), value: value.trim() });
    // A value goes on in lines that begin with a blank: https://git-scm.com/docs/git-interpret-trailers.
    else if (last !== undefined && /^[ \t]/.test(line))
      footers[footers.length - 1] = { token: last.token, value: `${last.value}\n${line}` };
  }
  return footers;
}

import { invariant } from '@slipway/core';
/**
 * The parts of a commit message that say something about the version, by https://www.conventionalcommits.org/en/v1.0.0/ and,
 * for the place of footers, https://git-scm.com/docs/git-interpret-trailers. A grammar of lines: prose in the body cannot make
 * a header unreadable, and prose that mentions a breaking change does not make one.
 */
export interface Message {
  /** First line, trimmed, as the author wrote it. */
  readonly subject: string;
  /** `undefined` if the first line is no Conventional Commits header. */
  readonly header?: Header;
  /** Text of the first `BREAKING CHANGE` footer. */
  readonly breaking?: string;
  /** Line outside the footers that has the form of a `BREAKING CHANGE` footer: not counted, but worth a word. */
  readonly misplacedBreaking?: string;
  /** Values of the other footers, tokens in lower case. */
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
const footerGrammar = /^(?:BREAKING CHANGE|[A-Za-z][A-Za-z0-9-]*)(?:: | #)/;
const breakingGrammar = /^BREAKING[ -]CHANGE:(?: |$)/;

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
  const body = withoutCode(lines.slice(1));
  const { prose, footerLines } = divide(body);
  const footers = readFooters(footerLines);
  const breaking = footers.find(({ token }) => token === 'BREAKING CHANGE');
  const misplaced = prose.find((line) => breakingGrammar.test(line));
  return {
    subject,
    ...(header === undefined ? {} : { header }),
    ...(breaking === undefined ? {} : { breaking: breaking.value }),
    ...(misplaced === undefined ? {} : { misplacedBreaking: misplaced }),
    footers: footers.filter((footer) => footer !== breaking),
    body,
  };
}

/**
 * A Conventional Commits header: `type(scope)!: description`. Types in any case; an emoji in front is skipped.
 * Source: https://www.conventionalcommits.org/en/v1.0.0/#specification items 1 to 5, 13 and 15.
 */
export function parseHeader(line: string): Header | undefined {
  const match = headerGrammar.exec(line.replace(decoration, ''));
  if (match === null) return undefined;
  const [, type, scope, mark, description] = match;
  return {
    type: invariant(type, 'a header has a type').toLowerCase(),
    ...(scope === undefined ? {} : { scope }),
    exclamation: mark !== undefined,
    description: invariant(description, 'a header has a description'),
  };
}

/** Drops fenced code; what is quoted is not said. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let fence: string | undefined;
  return lines.filter((line) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
      return false;
    }
    fence = mark;
    return mark === undefined;
  });
}

/** Divides the body into prose and the paragraphs at the end that hold footers. */
function divide(lines: readonly string[]): {
  readonly prose: readonly string[];
  readonly footerLines: readonly string[];
} {
  let footerStart = lines.length;
  for (const { index, line } of paragraphs(lines).toReversed()) {
    if (footerGrammar.test(line) || (breakingGrammar.test(line) && hasText(lines[index + 1]))) footerStart = index;
    else if (!/^(?:[ \t]|[-*+] )/.test(line) || parseHeader(line.slice(2)) !== undefined) break;
  }
  return { prose: lines.slice(0, footerStart), footerLines: lines.slice(footerStart) };
}

function hasText(line: string | undefined): boolean {
  return line !== undefined && line !== '';
}

/** First lines of the paragraphs. The first line of all follows the subject, not an empty line, so it starts none. */
function paragraphs(lines: readonly string[]): readonly { readonly index: number; readonly line: string }[] {
  const starts = [...lines.entries()].filter(([index, line]) => line !== '' && lines[index - 1] === '');
  return starts.map(([index, line]) => ({ index, line }));
}

function readFooters(lines: readonly string[]): readonly Footer[] {
  const footers: Footer[] = [];
  for (const line of lines) {
    const footer = readFooter(line);
    const last = footers.at(-1);
    if (footer !== undefined) footers.push(footer);
    else if (last !== undefined)
      footers[footers.length - 1] = { token: last.token, value: `${last.value}\n${line}`.trim() };
  }
  return footers;
}

/** `BREAKING-CHANGE` is another spelling of `BREAKING CHANGE`, in upper case only; other tokens are in any case. */
function readFooter(line: string): Footer | undefined {
  if (breakingGrammar.test(line)) {
    return { token: 'BREAKING CHANGE', value: line.slice('BREAKING CHANGE:'.length).trim() };
  }
  const token = footerGrammar.exec(line)?.[0];
  return token === undefined
    ? undefined
    : { token: token.slice(0, -2).toLowerCase(), value: line.slice(token.length).trim() };
}

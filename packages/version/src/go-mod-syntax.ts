import { invariant, RefusedError } from '@slipway/core';

/**
 * Lines, blocks, tokens and comments of a go.mod file, by https://go.dev/ref/mod#go-mod-file-lexical and
 * golang.org/x/mod/modfile read.go. No token crosses a line end, so the file is read line by line.
 */
export interface Directive {
  /** First word of the line, or of the block the line stands in. */
  readonly verb: string;
  /** As written, quotes included; brackets, commas and `=>` are tokens of their own. */
  readonly args: readonly string[];
  /** Counted from 1. */
  readonly line: number;
  /** Comment lines right above (inside a block: above, back to the previous line) and the comment behind. */
  readonly comments: readonly string[];
  /** The comment behind, without `//`. */
  readonly suffix?: string;
}

interface Line {
  readonly number: number;
  readonly tokens: readonly string[];
  readonly comment?: string;
}

interface Block {
  readonly verb: string;
  readonly line: number;
  readonly comments: readonly string[];
}

const space = /[ \t\r]+/y;
const comment = /\/\/.*/sy;
const punctuationOrString = /[()[\]{},]|"(?:[^"\\]|\\.)*"|`[^`]*`/sy;
const word = /(?!\/[/*])[^\s()[\]{},"`\p{C}](?:(?!\/[/*])[^\s()[\]{},\p{C}])*/uy;

/**
 * Reads the directives of a go.mod file in order, blocks taken apart.
 *
 * @throws RefusedError `go-mod-syntax` with file and line
 */
export function readDirectives(text: string, file: string): readonly Directive[] {
  const directives: Directive[] = [];
  let block: Block | undefined;
  let comments: string[] = [];
  for (const [index, source] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = readLine(source, index + 1, file);
    if (line.tokens.length === 0) {
      if (line.comment !== undefined) comments.push(line.comment);
      else if (block === undefined) comments = [];
      continue;
    }
    if (block === undefined) {
      block = openedBlock(line, comments);
      if (block === undefined && !isEmptyBlock(line)) directives.push(topLevel(line, comments));
    } else if (line.tokens[0] === ')') {
      checkBlockEnd(line, file);
      block = undefined;
    } else {
      directives.push(inBlock(block, line, comments));
    }
    comments = [];
  }
  if (block !== undefined)
    throw syntaxError(file, block.line, `The block "${block.verb} (" is not closed.`, 'Add the missing ")".');
  return directives;
}

function readLine(source: string, number: number, file: string): Line {
  const tokens: string[] = [];
  for (let at = 0; at < source.length; ) {
    const blank = matchAt(space, source, at);
    const remark = blank ?? matchAt(comment, source, at);
    if (blank === undefined && remark !== undefined) return { number, tokens, comment: remark.slice(2).trim() };
    const token = remark ?? matchAt(punctuationOrString, source, at) ?? matchAt(word, source, at);
    if (token === undefined) throw unexpected(source.slice(at), number, file);
    if (blank === undefined) tokens.push(token);
    at += token.length;
  }
  return { number, tokens };
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

/** `require (` opens a block; a `(` elsewhere in a line does not. */
function openedBlock(line: Line, comments: readonly string[]): Block | undefined {
  if (line.tokens.length < 2 || line.tokens.at(-1) !== '(') return undefined;
  return { verb: line.tokens.slice(0, -1).join(' '), line: line.number, comments };
}

function isEmptyBlock(line: Line): boolean {
  return line.tokens.length > 2 && line.tokens.at(-2) === '(' && line.tokens.at(-1) === ')';
}

function topLevel(line: Line, before: readonly string[]): Directive {
  const verb = invariant(line.tokens[0], 'a line has a first word');
  return directive(verb, line.tokens.slice(1), line, before);
}

/** A line without comments of its own has those of its block. Source: modfile rule.go parseDirectiveComment. */
function inBlock(block: Block, line: Line, before: readonly string[]): Directive {
  const own = before.length > 0 || line.comment !== undefined;
  return directive(block.verb, line.tokens, line, own ? before : block.comments);
}

function directive(verb: string, args: readonly string[], line: Line, before: readonly string[]): Directive {
  const { number, comment } = line;
  if (comment === undefined) return { verb, args, line: number, comments: before };
  return { verb, args, line: number, comments: [...before, comment], suffix: comment };
}

function checkBlockEnd(line: Line, file: string): void {
  if (line.tokens.length === 1) return;
  throw syntaxError(
    file,
    line.number,
    'The line goes on behind the ")" that closes a block.',
    'Start a new line behind ")".',
  );
}

function unexpected(rest: string, number: number, file: string): RefusedError {
  if (rest.startsWith('/*')) {
    return syntaxError(file, number, 'A go.mod file cannot have /* */ comments.', 'Write the comment with //.');
  }
  if (rest.startsWith('"') || rest.startsWith('`')) {
    return syntaxError(file, number, 'A quoted string does not end on its line.', 'Close the quote.');
  }
  const character = JSON.stringify(rest.slice(0, 1));
  return syntaxError(file, number, `The character ${character} is not allowed here.`, 'Remove it.');
}

/** The one shape of a fault in a go.mod file. */
export function syntaxError(file: string, line: number, message: string, hint: string): RefusedError {
  return new RefusedError({
    code: 'go-mod-syntax',
    message: `${file}:${line}: ${message}`,
    hint,
    docs: 'https://go.dev/ref/mod#go-mod-file',
    file,
    line,
  });
}

/**
 * The text of a token: interpreted (`"..."`) and raw (backquoted) strings are unquoted.
 *
 * @throws RefusedError `go-mod-syntax` for a bad escape or a quote inside an unquoted word
 */
export function unquote(text: string, file: string, line: number): string {
  if (text.startsWith('`')) return text.slice(1, -1);
  if (!text.startsWith('"')) {
    if (!/["'`]/.test(text)) return text;
    throw syntaxError(
      file,
      line,
      `The word ${text} contains a quote.`,
      'Quote the whole word with " or remove the quote.',
    );
  }
  return text.slice(1, -1).replace(/\\(?:([abfnrtv\\"])|x([0-7][0-9a-fA-F])|u([0-9a-fA-F]{4})|([\s\S]))/g, unescaped);

  function unescaped(all: string, simple?: string, hex?: string, unicode?: string): string {
    if (simple !== undefined) return simpleEscapes.get(simple) ?? simple;
    const digits = hex ?? unicode;
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
    throw syntaxError(
      file,
      line,
      `The string ${text} has the escape ${all}, which is not allowed.`,
      'Write the character itself.',
    );
  }
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

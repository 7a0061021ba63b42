/** A variable, constant, function or type that a Go file declares outside of functions. */
export interface Declaration {
  readonly kind: 'var' | 'const' | 'func' | 'type';
  readonly name: string;
  /** As it is written, blanks left out; empty when it follows from the value. */
  readonly type: string;
  /** Tokens of the initial value; empty when there is none. */
  readonly value: readonly string[];
}

const TOKEN =
  /(?<space>[ \t\r]+|\/\/[^\n]*)|(?<newline>\n|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*')|(?<word>[\p{L}_][\p{L}\p{Nd}_]*)|(?<number>\d[\p{L}\p{Nd}_.]*)|(?<other>[\s\S])/gu;

/** Tokens of Go source (https://go.dev/ref/spec#Lexical_elements), as far as finding declarations needs them. */
function tokens(source: string): readonly string[] {
  const found: string[] = [];
  for (const { groups, 0: text } of source.matchAll(TOKEN)) {
    if (groups?.['space'] !== undefined) continue;
    // A comment in between is a blank, or a line's end when it holds one.
    if (groups?.['newline'] === undefined) found.push(text);
    else if (text.includes('\n')) found.push('\n');
  }
  return found;
}

const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);

/** Splits at tokens outside of any brackets. */
function split(all: readonly string[], isSeparator: (token: string) => boolean): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const token of all) {
    if (OPEN.has(token)) depth++;
    if (CLOSE.has(token)) depth--;
    if (depth === 0 && isSeparator(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

const statements = (all: readonly string[]) => split(all, (token) => token === '\n' || token === ';');
const commas = (all: readonly string[]) => split(all, (token) => token === ',');
const isWord = (token: string | undefined): token is string => token !== undefined && /^[\p{L}_]/u.test(token);

/** `a, b T = x, y` of a var or const declaration. */
function specification(kind: 'var' | 'const', all: readonly string[]): readonly Declaration[] {
  const names: string[] = [];
  let at = 0;
  for (let word = all[at]; isWord(word); word = all[at]) {
    names.push(word);
    at++;
    if (all[at] !== ',') break;
    at++;
  }
  const equals = all.indexOf('=', at);
  const type = all.slice(at, equals < 0 ? undefined : equals).filter((token) => token !== '\n');
  const values = equals < 0 ? [] : commas(all.slice(equals + 1));
  // One call that gives several values initializes every name.
  return names.map((name, index) => ({
    kind,
    name,
    type: type.join(''),
    value: (values.length < names.length ? values[0] : values[index]) ?? [],
  }));
}

function declarationsOf(all: readonly string[]): readonly Declaration[] {
  const [keyword, second, ...rest] = all;
  if (keyword === 'func' || keyword === 'type')
    return isWord(second) ? [{ kind: keyword, name: second, type: '', value: [] }] : [];
  if (keyword !== 'var' && keyword !== 'const') return [];
  if (second !== '(') return specification(keyword, all.slice(1));
  return statements(rest.slice(0, -1)).flatMap((part) => specification(keyword, part));
}

/** What a Go file declares outside of functions. Methods are left out. */
export function parseDeclarations(source: string): readonly Declaration[] {
  return statements(tokens(source)).flatMap(declarationsOf);
}

const isString = (token: string): boolean => /^["`]/.test(token);

/** A constant string expression, as far as the text shows: literals, names of constants, `+`, conversions to string. */
function looksConstant(value: readonly string[]): boolean {
  return value.every((token, index) => {
    if (isString(token) || token === '+' || token === '.' || token === ')') return true;
    if (token === '(') return !isWord(value[index - 1]) || value[index - 1] === 'string';
    return isWord(token) && token !== 'func';
  });
}

/**
 * Why the linker's -X has no effect on what is declared, or undefined when it has: it sets a string variable that has no
 * initial value or a constant one (https://pkg.go.dev/cmd/link).
 */
export function notSettable({ kind, type, value }: Declaration): string | undefined {
  if (kind !== 'var') return `is a ${{ const: 'constant', func: 'function', type: 'type' }[kind]}`;
  if (type !== '' && type !== 'string') return `is of type ${type}`;
  if (!looksConstant(value)) {
    return value.some(isWord)
      ? 'gets its value when the program starts, which overwrites what the linker set'
      : 'is not a string';
  }
  return undefined;
}

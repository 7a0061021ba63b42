/**
 * Characters that nobody sees, or that change how others are seen: controls, direction marks, separators of lines, halves of surrogate
 * pairs, and whatever comparison of texts leaves out (Unicode: Default_Ignorable_Code_Point).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
]);

/** Text with every character that is not seen replaced. */
export function withoutUnseen(text: string, replacement: (character: string) => string): string {
  return text.replace(UNSEEN, replacement);
}

/**
 * Text from outside made fit to be shown on one line: characters that are not seen as `\u{..}`,
 * cut to `limit` characters with an ellipsis.
 */
export function printable(text: string, limit = 200): string {
  // No character gets shorter: what is beyond the limit is not looked at.
  const near = text.slice(0, 2 * (limit + 1));
  const shown = withoutUnseen(near, (c) => SHORT.get(c) ?? `\\u{${c.codePointAt(0)?.toString(16)}}`);
  const letters = [...shown];
  return letters.length <= limit ? shown : `${letters.slice(0, limit - 1).join('')}…`;
}

/** `a, b and c`; quotes every item when asked. */
export function listed(
  items: readonly string[],
  options: { readonly quote?: boolean; readonly or?: boolean } = {},
): string {
  const shown = items.map((item) => (options.quote === true ? `'${item}'` : item));
  const last = shown.at(-1);
  if (last === undefined) return 'nothing';
  if (shown.length === 1) return last;
  return `${shown.slice(0, -1).join(', ')} ${options.or === true ? 'or' : 'and'} ${last}`;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

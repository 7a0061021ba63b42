const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from outside made fit to be shown on one line: control characters and direction marks as `\u{..}`,
 * cut to `limit` characters with an ellipsis.
 */
export function printable(text: string, limit = 200): string {
  const shown = text.replace(CONTROL, (c) => {
    if (c === '\n') return '\\n';
    if (c === '\t') return '\\t';
    if (c === '\r') return '\\r';
    return `\\u{${c.charCodeAt(0).toString(16)}}`;
  });
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

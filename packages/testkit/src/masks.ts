/** The strings the runner hides after `::add-mask::value`: the value, and each of its lines that is not empty. */
export function masksOf(value: string): readonly string[] {
  if (value.trim() === '') return [];
  return [...new Set([value, ...value.split(/[\r\n]+/).filter((line) => line !== '')])];
}

/** Replaces every occurrence of every mask by `***`; occurrences that overlap or touch become one. */
export function hide(text: string, masks: readonly string[]): string {
  const hidden = masks.flatMap((mask) => occurrences(text, mask)).sort((a, b) => a.start - b.start);
  let result = '';
  let position = 0;
  let previousEnd = -1;
  for (const { start, end } of hidden) {
    if (start > previousEnd) result += `${text.slice(position, start)}***`;
    previousEnd = Math.max(previousEnd, end);
    position = previousEnd;
  }
  return result + text.slice(position);
}

function occurrences(text: string, mask: string): readonly { readonly start: number; readonly end: number }[] {
  const found = [];
  for (let start = text.indexOf(mask); start >= 0; start = text.indexOf(mask, start + 1))
    found.push({ start, end: start + mask.length });
  return found;
}

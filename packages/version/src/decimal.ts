/**
 * Arithmetic on decimal strings: the numbers of a Go version have no upper limit, so `Number` would lose digits above
 * 2^53. All functions expect digits without leading zeros, as the grammar of a version guarantees.
 */

/** Order of two decimals: the longer one is larger, equal lengths compare digit by digit. */
export function compareDecimal(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  return a < b ? -1 : 1;
}

/** The decimal plus one: `9` -> `10`. Source: golang.org/x/mod/module pseudo.go. */
export function incDecimal(decimal: string): string {
  const head = decimal.replace(/9+$/, '');
  const lifted = head === '' ? '1' : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
  return lifted + '0'.repeat(decimal.length - head.length);
}

/** The decimal minus one: `100` -> `99`; `undefined` below zero. Source: golang.org/x/mod/module pseudo.go. */
export function decDecimal(decimal: string): string | undefined {
  const head = decimal.replace(/0+$/, '');
  if (head === '') return undefined;
  const trailing = decimal.length - head.length;
  const lowered = head.slice(0, -1) + String(Number(head.slice(-1)) - 1);
  return (lowered === '0' && trailing > 0 ? '' : lowered) + '9'.repeat(trailing);
}

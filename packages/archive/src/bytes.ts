const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Order of UTF-8 bytes, the same on every machine and in every locale. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(utf8(a), utf8(b));
}

/** A number inside its bounds, whole. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(Math.floor(value), low), high);
}

export function concat(pieces: Iterable<Uint8Array>): Uint8Array {
  return Buffer.concat([...pieces]);
}

/** The first bytes of a source, and no more of it than is needed. */
export function pieceOf(
  source: AsyncIterable<Uint8Array> | Uint8Array,
  length: number,
): AsyncIterable<Uint8Array> | Uint8Array {
  return source instanceof Uint8Array ? source.subarray(0, length) : firstOf(source, length);
}

async function* firstOf(source: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const chunk of source) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

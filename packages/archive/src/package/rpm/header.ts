import { concat, utf8 } from '../../bytes.ts';

/**
 * The header structure of rpm: an index of tags and the store of their values.
 * https://rpm-software-management.github.io/rpm/manual/format_header.html
 */
const MAGIC = Uint8Array.of(0x8e, 0xad, 0xe8, 0x01, 0, 0, 0, 0);
const INDEX_ENTRY = 16;

export type TagValue =
  | { readonly type: 'int16' | 'int32'; readonly values: readonly number[] }
  | { readonly type: 'string' | 'i18n'; readonly value: string }
  | { readonly type: 'strings'; readonly values: readonly string[] }
  | { readonly type: 'bytes'; readonly value: Uint8Array };

export type Tags = readonly (readonly [tag: number, value: TagValue])[];

export const int16 = (values: readonly number[]): TagValue => ({ type: 'int16', values });
export const int32 = (values: readonly number[]): TagValue => ({ type: 'int32', values });
export const string = (value: string): TagValue => ({ type: 'string', value });
export const translated = (value: string): TagValue => ({ type: 'i18n', value });
export const strings = (values: readonly string[]): TagValue => ({ type: 'strings', values });
export const bytes = (value: Uint8Array): TagValue => ({ type: 'bytes', value });

interface Encoded {
  readonly type: number;
  readonly count: number;
  readonly align: number;
  readonly data: Uint8Array;
}

function numbers(values: readonly number[], width: number): Uint8Array {
  const data = Buffer.alloc(values.length * width);
  for (const [index, value] of values.entries()) data.writeUIntBE(value, index * width, width);
  return data;
}

const terminated = (values: readonly string[]): Uint8Array => utf8(values.map((value) => `${value}\0`).join(''));

function encode(value: TagValue): Encoded {
  switch (value.type) {
    case 'int16':
      return { type: 3, count: value.values.length, align: 2, data: numbers(value.values, 2) };
    case 'int32':
      return { type: 4, count: value.values.length, align: 4, data: numbers(value.values, 4) };
    case 'string':
      return { type: 6, count: 1, align: 1, data: terminated([value.value]) };
    case 'bytes':
      return { type: 7, count: value.value.length, align: 1, data: value.value };
    case 'strings':
      return { type: 8, count: value.values.length, align: 1, data: terminated(value.values) };
    case 'i18n':
      return { type: 9, count: 1, align: 1, data: terminated([value.value]) };
  }
}

function indexEntry(tag: number, type: number, offset: number, count: number): Uint8Array {
  const entry = Buffer.alloc(INDEX_ENTRY);
  entry.writeUInt32BE(tag, 0);
  entry.writeUInt32BE(type, 4);
  entry.writeInt32BE(offset, 8);
  entry.writeUInt32BE(count, 12);
  return entry;
}

/**
 * A header with its region: the first entry points to a trailer at the end of the store, which says how many entries
 * belong together and must not change. Tags come sorted, whatever their order here.
 */
export function headerBytes(region: number, tags: Tags): Uint8Array {
  const index: Uint8Array[] = [];
  const store: Uint8Array[] = [];
  let size = 0;
  for (const [tag, value] of [...tags].sort(([a], [b]) => a - b)) {
    const { type, count, align, data } = encode(value);
    const gap = (align - (size % align)) % align;
    index.push(indexEntry(tag, type, size + gap, count));
    store.push(new Uint8Array(gap), data);
    size += gap + data.length;
  }
  const first = indexEntry(region, 7, size, INDEX_ENTRY);
  const trailer = indexEntry(region, 7, -INDEX_ENTRY * (index.length + 1), INDEX_ENTRY);
  const counts = numbers([index.length + 1, size + INDEX_ENTRY], 4);
  return concat([MAGIC, counts, first, ...index, ...store, trailer]);
}

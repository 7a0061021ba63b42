import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { fileOfArchive } from '../src/untar.ts';

interface Member {
  readonly name: string;
  readonly content?: string;
  readonly type?: string;
  /** Text of the size in the header, where it is another than that of the content. */
  readonly size?: string;
}

function member({ name, content = '', type = '0', size }: Member): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(size ?? `${content.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write(type, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

const archive = (members: readonly Member[], end = Buffer.alloc(1024)): Buffer =>
  gzipSync(Buffer.concat([...members.map(member), end]));

const found = (bytes: Buffer): string | undefined => {
  const file = fileOfArchive(bytes, 'hello');
  return file && Buffer.from(file).toString();
};

test.each<readonly [string, readonly Member[]]>([
  ['by itself', [{ name: 'hello', content: 'program' }]],
  ['in a folder', [{ name: 'hello_1.0/hello', content: 'program' }]],
  [
    'behind others',
    [
      { name: 'README', content: 'x'.repeat(513) },
      { name: 'hello', content: 'program' },
    ],
  ],
  ['of the old type', [{ name: 'hello', content: 'program', type: '\0' }]],
  [
    'behind a folder of its name',
    [
      { name: 'hello', type: '5' },
      { name: 'hello/hello', content: 'program' },
    ],
  ],
])('a file is found %s', (_, members) => {
  expect(found(archive(members))).toBe('program');
});

test.each<readonly [string, readonly Member[]]>([
  ['nothing of the name', [{ name: 'hello2', content: 'program' }]],
  ['a link of the name', [{ name: 'hello', type: '2' }]],
  ['nothing', []],
  ['a size that is none', [{ name: 'hello', content: 'program', size: 'seven' }]],
  ['a size that leads backwards, again and again', [{ name: 'other', size: '-0000001000' }]],
  ['half of the file', [{ name: 'hello', content: 'program', size: '00000100000' }]],
])('an archive that holds %s has no such file', (_, members) => {
  expect(found(archive(members))).toBeUndefined();
});

test('an archive that ends without its end has what it has', () => {
  expect(found(archive([{ name: 'other' }], Buffer.alloc(0)))).toBeUndefined();
  expect(found(archive([{ name: 'hello', content: 'program' }], Buffer.alloc(0)))).toBe('program');
});

test('what is no gzip throws', () => {
  expect(() => fileOfArchive(Buffer.from('text'), 'hello')).toThrow();
});

import { expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { destinations, onlyRepository } from '../src/destinations.ts';

const hello = { registry: 'ghcr.io', repository: 'acme/hello' };
const hub = { registry: 'docker.io', repository: 'acme/hello' };

test.each([
  [
    'full references',
    ['ghcr.io/acme/hello:1', 'ghcr.io/acme/hello:latest'],
    [],
    [{ name: hello, tags: ['1', 'latest'] }],
  ],
  [
    'bare tags for every repository',
    ['1'],
    ['ghcr.io/acme/hello', 'acme/hello'],
    [
      { name: hello, tags: ['1'] },
      { name: hub, tags: ['1'] },
    ],
  ],
  [
    'both',
    ['1', 'acme/hello:2'],
    ['ghcr.io/acme/hello'],
    [
      { name: hello, tags: ['1'] },
      { name: hub, tags: ['2'] },
    ],
  ],
  ['a repository without tags', [], ['ghcr.io/acme/hello'], [{ name: hello, tags: [] }]],
  ['a tag twice', ['1', '1', 'ghcr.io/acme/hello:1'], ['ghcr.io/acme/hello'], [{ name: hello, tags: ['1'] }]],
])('%s', (_, tags, images, expected) => {
  expect(destinations(tags, images)).toEqual(expected);
});

/** Names that people and attackers come up with. */
const HOSTILE = [
  '--overwrite',
  '.hidden',
  'a b',
  '日本',
  'tag\u0000',
  'x'.repeat(129),
  'a\u202eb',
  '${{ secrets.X }}',
  '%0A::set-output',
  'x'.repeat(10_000),
];

test.each(HOSTILE.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
  'the tag %s is refused, and shown harmlessly',
  (_, name) => {
    const { code, message } = refused(() => destinations([name], ['ghcr.io/acme/hello']));
    expect(code).toMatch(/^image-(tags|reference)$/);
    expect(message).not.toMatch(/[\u0000-\u001f\u202e]/u);
    expect(message.length).toBeLessThan(600);
  },
);

test.each([
  ['a tag without repository', ['1'], [], 'image-tags'],
  ['a repository without a tag', ['ghcr.io/acme/hello'], [], 'image-tags'],
  ['a digest', [`ghcr.io/acme/hello:1@sha256:${'a'.repeat(64)}`], [], 'image-tags'],
  ['nothing at all', [], [], 'image-tags'],
  ['upper case', ['ghcr.io/Acme/hello:1'], [], 'image-reference'],
  ['two slashes', ['ghcr.io/acme//hello:1'], [], 'image-reference'],
])('%s is refused', (_, tags, images, code) => {
  expect(refused(() => destinations(tags, images)).code).toBe(code);
});

test('one repository is rolled back at a time', () => {
  expect(onlyRepository(['acme/hello'])).toEqual(hub);
  expect(refused(() => onlyRepository([])).code).toBe('image-repository');
  expect(refused(() => onlyRepository(['a/b', 'c/d'])).code).toBe('image-repository');
});

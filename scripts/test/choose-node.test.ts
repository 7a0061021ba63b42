import { expect, test } from '@jest/globals';
import { chooseNode, isMusl } from '../choose-node.mjs';

const machine = { version: '20.20.2', execPath: '/usr/bin/node', packaged: '/modules/node', musl: false };

test.each([
  ['a Node that is new enough serves', { version: '24.0.0' }, { node: '/usr/bin/node' }],
  ['also on musl', { version: '26.1.0', musl: true }, { node: '/usr/bin/node' }],
  ['an old one gives way to the one that npm installed', {}, { node: '/modules/node' }],
  [
    'never on musl, where it does not start',
    { musl: true },
    { problem: expect.stringMatching(/does not start on musl.*apk add/) },
  ],
  ['with none installed, what to do is said', { packaged: undefined }, { problem: expect.stringContaining('npm ci') }],
])('%s', (_, differing, expected) => {
  expect(chooseNode({ ...machine, ...differing })).toEqual(expected);
});

test.each([
  [{ glibcVersionRuntime: '2.36' }, 'linux', false],
  [{}, 'linux', true],
  [{}, 'darwin', false],
])('a machine that reports %j on %s has musl: %s', (header, platform, musl) => {
  expect(isMusl(header, platform)).toBe(musl);
});

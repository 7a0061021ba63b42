import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { wrongEntries } from '../lock-file.mjs';

const integrity = `sha512-${createHash('sha512').update('bytes').digest('base64')}`;

test.each([
  ['a digest of sha512 is what is wanted', { integrity }, 0],
  ['none is a fault', {}, 1],
  ['so is a weaker one', { integrity: 'sha1-0ysNmxQGMGLd3OZgkjOcKs5R+yU=' }, 1],
  ['a package of the repository needs none', { link: true }, 0],
])('%s', (_, entry, faults) => {
  const found = wrongEntries({ packages: { '': {}, 'packages/core': {}, 'node_modules/x': entry } });
  expect(found).toHaveLength(faults);
  for (const sentence of found) expect(sentence).toMatch(/^package-lock\.json: node_modules\/x /);
});

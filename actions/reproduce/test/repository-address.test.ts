import { expect, test } from '@jest/globals';
import { repositoryAddress } from '../src/repository-address.ts';

test.each([
  ['github.com/owner/name', 'https://github.com/owner/name'],
  ['github.com/owner/name/v2', 'https://github.com/owner/name'],
  ['gitlab.com/owner/name/sub/module', 'https://gitlab.com/owner/name'],
  ['codeberg.org/owner/na.me', 'https://codeberg.org/owner/na.me'],
  ['github.com/owner', undefined],
  ['example.com/owner/name', undefined],
  ['golang.org/x/tools', undefined],
  ['github.com/-upload-pack=x/name', undefined],
  ['github.com/../name', undefined],
  ['', undefined],
])('the module path %j names the repository %j', (module, address) => {
  expect(repositoryAddress(module)).toBe(address);
});

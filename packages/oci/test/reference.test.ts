import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { formatReference, parseReference, parseRepository, repositoryFault } from '../src/reference/reference.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

test.each([
  ['alpine', { registry: 'docker.io', repository: 'library/alpine' }],
  ['alpine:3.20', { registry: 'docker.io', repository: 'library/alpine', tag: '3.20' }],
  ['acme/hello', { registry: 'docker.io', repository: 'acme/hello' }],
  ['docker.io/alpine', { registry: 'docker.io', repository: 'library/alpine' }],
  ['index.docker.io/acme/hello', { registry: 'docker.io', repository: 'acme/hello' }],
  ['ghcr.io/acme/hello:1.2.3', { registry: 'ghcr.io', repository: 'acme/hello', tag: '1.2.3' }],
  ['GHCR.io/acme/hello', { registry: 'ghcr.io', repository: 'acme/hello' }],
  ['localhost/hello', { registry: 'localhost', repository: 'hello' }],
  ['localhost:5000/hello', { registry: 'localhost:5000', repository: 'hello' }],
  ['[::1]:5000/a/b:c', { registry: '[::1]:5000', repository: 'a/b', tag: 'c' }],
  [`ghcr.io/acme/hello@${DIGEST}`, { registry: 'ghcr.io', repository: 'acme/hello', digest: DIGEST }],
  [`ghcr.io/acme/hello:1@${DIGEST}`, { registry: 'ghcr.io', repository: 'acme/hello', tag: '1', digest: DIGEST }],
  ['a/b__c/d--e/f.g_h', { registry: 'docker.io', repository: 'a/b__c/d--e/f.g_h' }],
])('%s', (text, expected) => {
  expect(parseReference(text)).toEqual(expected);
});

test.each([
  ['alpine', 'docker.io/library/alpine'],
  ['ghcr.io/acme/hello:1', 'ghcr.io/acme/hello:1'],
  [`localhost:5000/a@${DIGEST}`, `localhost:5000/a@${DIGEST}`],
])('%s is in full %s', (text, full) => {
  expect(formatReference(parseReference(text))).toBe(full);
});

describe('refused', () => {
  test.each([
    ['nothing', '', /is empty/],
    ['upper case', 'ghcr.io/Acme/hello', /upper-case/],
    ['two slashes', 'foo//bar', /is no name/],
    ['a slash at the end', 'ghcr.io/acme/', /is no name/],
    ['three underscores', 'ghcr.io/a___b', /is no name/],
    ['a leading dot', 'ghcr.io/.acme', /is no name/],
    ['a control character', 'ghcr.io/ac\nme', /is no name/],
    ['a right-to-left mark', 'ghcr.io/ac\u202eme', /is no name/],
    ['an expression', '${{ github.repository }}', /is no name/],
    ['a host that is none', 'gh_cr.io/acme/hello', /names the host/],
    ['a port that is none', 'ghcr.io:x/acme', /names the host/],
    ['an option', '--all/x', /is no name/],
    ['more than clients take', `ghcr.io/${'a'.repeat(250)}`, /longer than the 255/],
    ['a tag that is none', 'ghcr.io/acme/hello:.1', /has a tag that does not begin/],
    ['an empty tag', 'ghcr.io/acme/hello:', /has a tag that is empty/],
    ['a short digest', 'ghcr.io/acme/hello@sha256:abc', /has a digest that is none/],
    ['another algorithm', `ghcr.io/acme/hello@sha512:${'a'.repeat(128)}`, /has a digest that is none/],
  ])('%s', (_, text, why) => {
    const { message } = refused(() => parseReference(text));
    expect(message).toMatch(why);
    expect(message).not.toMatch(/[\u0000-\u001f\u202e]/u);
  });
});

test('a repository is a name without tag', () => {
  expect(parseRepository('ghcr.io/acme/hello')).toEqual({ registry: 'ghcr.io', repository: 'acme/hello' });
  expect(refused(() => parseRepository('ghcr.io/acme/hello:1')).code).toBe('image-reference');
  expect(repositoryFault('ghcr.io/acme/hello')).toBeUndefined();
});

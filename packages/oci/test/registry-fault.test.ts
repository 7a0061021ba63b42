import { expect, test } from '@jest/globals';
import { CouldNotCheckError } from '@slipway/core';
import { BlobUnknownError, isPassing, parseRegistryErrors, registryFault } from '../src/registry/fault.ts';
import { nextPage } from '../src/registry/next-page.ts';

const errors = (...list: readonly unknown[]) => parseRegistryErrors(Buffer.from(JSON.stringify({ errors: list })));
const response = {
  doing: 'The push',
  registry: 'ghcr.io',
  status: 403,
  errors: errors(),
  credentials: undefined,
  unasked: undefined,
};
const digest = `sha256:${'a'.repeat(64)}` as const;

test.each([
  ['', []],
  ['<html>', []],
  ['null', []],
  ['{}', []],
  ['{"errors":7}', []],
  ['{"errors":["x",null]}', []],
  ['{"errors":[{}]}', [{ code: '', message: '', digests: [] }]],
  ['{"errors":[{"code":"DENIED","message":"no"}]}', [{ code: 'DENIED', message: 'no', digests: [] }]],
])('the errors of %s are %j', (body, expected) => {
  expect(parseRegistryErrors(Buffer.from(body))).toEqual(expected);
});

test.each([
  [digest, [digest]],
  ['sha256:short', []],
  [{ digest }, [digest]],
  [{ Name: 'x', Digest: digest }, [digest]],
  [
    [{ digest }, digest, 7],
    [digest, digest],
  ],
  [undefined, []],
])('the detail %j names %j', (detail, expected) => {
  expect(errors({ code: 'X', detail })[0]?.digests).toEqual(expected);
});

test.each([
  [401, 'registry-unauthorized', 'refused'],
  [403, 'registry-denied', 'refused'],
  [404, 'registry-not-found', 'refused'],
  [405, 'registry-refused', 'refused'],
  [412, 'registry-refused', 'refused'],
  [429, 'registry-limit', 'could-not-check'],
  [408, 'registry-unavailable', 'could-not-check'],
  [500, 'registry-unavailable', 'could-not-check'],
  [503, 'registry-unavailable', 'could-not-check'],
  [501, 'registry-unavailable', 'could-not-check'],
  [302, 'registry-unavailable', 'could-not-check'],
])('status %d is the fault %s: %s', (status, code, outcome) => {
  const error = registryFault({ ...response, status });
  expect([error.fault.code, error.outcome]).toEqual([code, outcome]);
  expect(error.message).toBe(`The push was answered with status ${status}.`);
});

test('the message holds what the registry said, on one line and not for ever', () => {
  const { message } = registryFault({
    ...response,
    errors: errors({ code: 'DENIED', message: 'no\n::error::way' }, { message: 'x'.repeat(5000) }),
  });
  expect(message).toContain('(DENIED: no\\n::error::way; xxx');
  expect(message).not.toContain('\n');
  expect(message.length).toBeLessThan(700);
});

test('a refusal says whose credentials were sent, and what GitHub wants', () => {
  const credentials = "the credentials of 'me' from the inputs";
  expect(registryFault({ ...response, credentials }).fault.hint).toContain(`Sent were ${credentials}.`);
  expect(registryFault(response).fault.hint).toContain('No credentials were sent.');
  expect(registryFault(response).fault.hint).toContain("'permissions: packages: write'");
  expect(registryFault({ ...response, registry: 'quay.io' }).fault.hint).not.toContain('packages');
});

test.each(['BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN'])('%s names what has to be pushed again', (code) => {
  const error = registryFault({
    ...response,
    status: 400,
    errors: errors({ code, detail: { digest } }, { code, detail: digest }, { code: 'OTHER' }),
  });
  expect(error).toBeInstanceOf(BlobUnknownError);
  expect(error).toBeInstanceOf(CouldNotCheckError);
  expect(error).toMatchObject({ digests: [digest], fault: { code: 'registry-blob-unknown' } });
  expect(error.fault.hint).toContain(digest);
});

test('a registry need not say which blob it lacks', () => {
  const error = registryFault({ ...response, status: 404, errors: errors({ code: 'BLOB_UNKNOWN' }) });
  expect(error).toMatchObject({ digests: [], fault: { hint: 'The registry lost or never had content: push again.' } });
});

test.each([
  [408, true],
  [429, true],
  [499, true],
  [500, true],
  [502, true],
  [503, true],
  [504, true],
  [522, true],
  [400, false],
  [401, false],
  [403, false],
  [413, false],
  [501, false],
])('status %d passes by itself: %s', (status, expected) => {
  expect(isPassing(status)).toBe(expected);
});

test.each([
  ['</v2/a/tags/list?n=2&last=b>; rel="next"', '/v2/a/tags/list?n=2&last=b'],
  ['<x>;rel=next', 'x'],
  ['<a>; rel="prev", <b>; title="t"; REL="next"', 'b'],
  ['<a>; rel="prev"', undefined],
  ['<a>; rel="nextish"', undefined],
  ['', undefined],
  [undefined, undefined],
])('the next page of %j is %j', (header, expected) => {
  expect(nextPage(header)).toBe(expected);
});

test('credentials that nobody asked for were not sent, and that is said', () => {
  const unasked = "the credentials of 'me' from the inputs";
  const { hint } = registryFault({ ...response, status: 401, unasked }).fault;
  expect(hint).toContain(`The registry did not ask for credentials, so ${unasked} were not sent.`);
  const sent = registryFault({ ...response, status: 403, credentials: 'a token', unasked }).fault.hint;
  expect(sent).toContain('Sent were a token.');
});

test.each([
  [409, '', '', 'never move'],
  [412, '', '', 'never move'],
  [400, 'TAG_INVALID', "The image tag 'x' already exists", 'never move'],
  [400, 'DENIED', 'tag is immutable', 'never move'],
  [405, '', '', 'can only be read'],
  [400, 'UNSUPPORTED', 'pull through cache', 'can only be read'],
  [413, '', '', 'too large'],
  [415, '', '', 'kind of manifest'],
  [400, 'MANIFEST_INVALID', 'no index here', 'kind of manifest'],
  [400, 'NAME_INVALID', 'too deep', 'the name of the repository'],
  [400, 'OTHER', 'no', 'See what the registry says'],
  [418, '', '', 'See what the registry says'],
])('the hint of %d %s %j is of what was met: %s', (status, code, message, hint) => {
  const said = code === '' ? [] : errors({ code, message });
  const { fault } = registryFault({ ...response, status, errors: said });
  expect(fault).toMatchObject({ code: 'registry-refused', hint: expect.stringContaining(hint) });
});

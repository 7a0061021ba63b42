import { describe, expect, test } from '@jest/globals';
import { CouldNotCheckError, RefusedError } from '@slipway/core';
import {
  accountFor,
  type Digest,
  describe as describeFinding,
  type Finding,
  type FolderEntry,
  findingFault,
  releaseError,
} from '../src/folder/coverage.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const names = { file: 'release/SHA256SUMS', checksums: 'SHA256SUMS', reader: 'user' } as const;

interface Case {
  readonly listed?: Readonly<Record<string, string>>;
  readonly folder?: Readonly<Record<string, FolderEntry['kind']>>;
  readonly digests?: Readonly<Record<string, Digest>>;
}

function findings({ listed = {}, folder = {}, digests = {} }: Case): readonly Finding[] {
  return accountFor({
    listed: Object.entries(listed).map(([name, sha256], index) => ({ name, sha256, line: index + 1 })),
    folder: Object.entries(folder).map(([name, kind]) => ({ name, kind })),
    digests: new Map(Object.entries(digests)),
    mayBeExtra: (name) => name === 'SHA256SUMS',
  });
}

const cases: readonly (readonly [string, Case, Finding, string, string | undefined])[] = [
  [
    'as listed',
    { listed: { a: A }, folder: { a: 'file', SHA256SUMS: 'file' }, digests: { a: { sha256: A } } },
    { status: 'ok', name: 'a', sha256: A },
    'as listed',
    undefined,
  ],
  [
    'other content',
    { listed: { a: A }, folder: { a: 'file' }, digests: { a: { sha256: B } } },
    { status: 'changed', name: 'a', sha256: B, line: 1 },
    'other content than listed',
    'file-changed',
  ],
  ['not there', { listed: { a: A } }, { status: 'missing', name: 'a', line: 1 }, 'listed, not there', 'file-missing'],
  [
    'in a sub-folder',
    { listed: { 'b/a': A }, folder: {} },
    { status: 'missing', name: 'b/a', line: 1 },
    'listed, not there',
    'file-missing',
  ],
  [
    'other case',
    { listed: { App: A }, folder: { app: 'file' }, digests: { app: { sha256: A } } },
    { status: 'renamed', name: 'App', line: 1, onDisk: 'app' },
    'on disk as app',
    'file-renamed',
  ],
  [
    'other Unicode form',
    { listed: { 'e\u0301': A }, folder: { '\u00e9': 'file' } },
    { status: 'renamed', name: 'e\u0301', line: 1, onDisk: '\u00e9' },
    'on disk as \u00e9',
    'file-renamed',
  ],
  [
    'a link',
    { listed: { a: A }, folder: { a: 'symbolic link' } },
    { status: 'not-a-file', name: 'a', kind: 'symbolic link' },
    'a symbolic link, not a file',
    'not-a-file',
  ],
  ['extra', { folder: { x: 'file' } }, { status: 'unlisted', name: 'x', kind: 'file' }, 'not listed', 'file-unlisted'],
  [
    'an extra folder',
    { folder: { x: 'directory' } },
    { status: 'unlisted', name: 'x', kind: 'directory' },
    'a directory, not listed',
    'file-unlisted',
  ],
  [
    'unreadable',
    { listed: { a: A }, folder: { a: 'file' }, digests: { a: { unreadable: 'EIO' } } },
    { status: 'unreadable', name: 'a', why: 'EIO' },
    'could not be read: EIO',
    'file-unreadable',
  ],
  [
    'not read',
    { listed: { a: A }, folder: { a: 'file' } },
    { status: 'unreadable', name: 'a', why: 'it was not read' },
    'could not be read: it was not read',
    'file-unreadable',
  ],
];

describe('a name is', () => {
  test.each(cases)('%s', (_, given, finding, words, code) => {
    expect(findings(given)).toEqual([finding]);
    expect(describeFinding(finding)).toBe(words);
    expect(findingFault(finding, names)?.code).toBe(code);
    expect(findingFault(finding, names)?.hint).not.toBe('');
  });
});

describe('the way out', () => {
  const changed: Finding = { status: 'changed', name: 'a', sha256: B, line: 1 };
  const missing: Finding = { status: 'missing', name: 'a', line: 1 };
  const below: Finding = { status: 'missing', name: 'docs/a', line: 1 };
  const extra: Finding = { status: 'unlisted', name: 'a', kind: 'file' };
  const folder: Finding = { status: 'unlisted', name: 'a', kind: 'directory' };

  test.each([
    [changed, 'remove SHA256SUMS to have it made'],
    [missing, 'Build the file, or fetch it where others built it; or remove SHA256SUMS to have it made'],
    [below, 'list bare names'],
    [extra, 'remove SHA256SUMS to have it made'],
    [folder, 'without sub-folders'],
  ])('of who makes a release is to make it again: %j', (finding, part) => {
    expect(findingFault(finding, { ...names, reader: 'maker' })?.hint).toContain(part);
  });

  test.each([
    [changed, 'Do not use this file'],
    [missing, 'Fetch the file'],
    [extra, 'Nobody vouches for it'],
    [folder, 'Nobody vouches for it'],
  ])('of who fetched it is never to have the list made: %j', (finding, part) => {
    expect(findingFault(finding, names)?.hint).toContain(part);
    expect(findingFault(finding, names)?.hint).not.toContain('have it made');
  });
});

describe('the error of a release', () => {
  const changed: Finding = { status: 'changed', name: 'a', sha256: B, line: 1 };
  const unreadable: Finding = { status: 'unreadable', name: 'b', why: 'EIO' };
  const ok: Finding = { status: 'ok', name: 'c', sha256: A };

  test('is none when every file is as listed', () => {
    expect(releaseError([ok], names)).toBeUndefined();
  });

  test('is a refusal when anything is certainly wrong, with all that is wrong', () => {
    const error = releaseError([unreadable, changed, ok], names);
    expect(error).toBeInstanceOf(RefusedError);
    expect(error?.outcome).toBe('refused');
    expect([error?.fault.code, ...(error?.more ?? []).map(({ code }) => code)]).toEqual([
      'file-changed',
      'file-unreadable',
    ]);
  });

  test('is "could not check" when files could not be read and nothing else is wrong', () => {
    expect(releaseError([unreadable, ok], names)).toBeInstanceOf(CouldNotCheckError);
  });

  test('is a refusal when something beside the files is wrong', () => {
    const error = releaseError([unreadable], names, [{ code: 'signature-wrong', message: 'no', hint: 'no' }]);
    expect(error).toMatchObject({ outcome: 'refused', fault: { code: 'signature-wrong' } });
  });
});

import { describe, expect, test } from '@jest/globals';
import { OutcomeError } from '@slipway/core';
import { formatSignature, generateKeyPair, signContent } from '@slipway/signing';
import type { Facts, FolderFacts, Inputs } from '../src/facts.ts';
import { planSigning } from '../src/plan.ts';
import { recheck } from '../src/recheck.ts';

const key = generateKeyPair(Buffer.alloc(40, 1));
const inputs: Inputs = {
  artifacts: '/release',
  checksums: 'SHA256SUMS',
  minisignKey: '',
  minisignPassword: undefined,
  trustedComment: '',
  dryRun: false,
};
const folder: FolderFacts = {
  folder: 'release',
  entries: [{ name: 'a', kind: 'file' }],
  checksums: undefined,
  digests: new Map([['a', { sha256: 'a'.repeat(64) }]]),
};
const facts: Facts = { ...folder, key, needlessPassword: false, epoch: undefined };
const plan = planSigning(inputs, facts);
const after: FolderFacts = { ...folder, checksums: plan.checksums.text };

function codesOf(given: FolderFacts, signature: string | undefined): readonly string[] {
  try {
    recheck(inputs, plan, given, signature);
    return [];
  } catch (error) {
    if (error instanceof OutcomeError) return [error.fault.code, error.outcome];
    throw error;
  }
}

describe('after writing', () => {
  test('what was planned holds', () => {
    expect(codesOf(after, plan.signature.text)).toEqual([]);
  });

  test.each([
    [
      'another list',
      { ...after, checksums: `${plan.checksums.text}x` },
      plan.signature.text,
      ['changed-while-signing', 'refused'],
    ],
    ['no list', folder, plan.signature.text, ['changed-while-signing', 'refused']],
    ['no signature', after, undefined, ['changed-while-signing', 'refused']],
    ['half a signature', after, plan.signature.text.slice(0, 100), ['minisign-signature-malformed', 'refused']],
    [
      'a signature of something else',
      after,
      formatSignature(signContent(key, Buffer.from('x'), 'x')),
      ['signature-wrong', 'refused'],
    ],
    [
      'a changed file',
      { ...after, digests: new Map([['a', { sha256: 'b'.repeat(64) }]]) },
      plan.signature.text,
      ['file-changed', 'refused'],
    ],
    [
      'a file that cannot be read',
      { ...after, digests: new Map([['a', { unreadable: 'EIO' }]]) },
      plan.signature.text,
      ['file-unreadable', 'could-not-check'],
    ],
    [
      'a new file',
      { ...after, entries: [...after.entries, { name: 'b', kind: 'file' as const }] },
      plan.signature.text,
      ['file-unlisted', 'refused'],
    ],
  ])('%s is noticed', (_, given, signature, expected) => {
    expect(codesOf(given, signature)).toEqual(expected);
  });
});

test('a file that could not be read is neither listed nor signed', () => {
  const unread = { ...facts, digests: new Map([['a', { unreadable: 'EIO' }]]) };
  expect(() => planSigning(inputs, unread)).toThrow('a could not be read: EIO.');
});

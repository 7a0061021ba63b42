import { describe, expect, test } from '@jest/globals';
import { OutcomeError, PLAIN, renderTerminal } from '@slipway/core';
import { generateKeyPair, parsePublicKeys, parseSignature, publicKeyBase64, verifySignature } from '@slipway/signing';
import { contract } from '../src/contract.ts';
import type { Facts, Inputs } from '../src/facts.ts';
import { planSigning } from '../src/plan.ts';
import { renderPlan } from '../src/render.ts';

const key = generateKeyPair(Buffer.alloc(40, 1));
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const INPUTS: Inputs = {
  artifacts: '/release',
  checksums: 'SHA256SUMS',
  minisignKey: '',
  minisignPassword: undefined,
  trustedComment: '',
  dryRun: false,
};
const file = (name: string) => ({ name, kind: 'file' }) as const;
const FACTS: Facts = {
  folder: 'release',
  entries: [file('a.zip'), file('b.zip')],
  checksums: undefined,
  digests: new Map([
    ['a.zip', { sha256: A }],
    ['b.zip', { sha256: B }],
  ]),
  key,
  needlessPassword: false,
  epoch: undefined,
};
const LIST = `${A}  a.zip\n${B}  b.zip\n`;

const plan = (facts: Partial<Facts> = {}, inputs: Partial<Inputs> = {}) =>
  planSigning({ ...INPUTS, ...inputs }, { ...FACTS, ...facts });

/** Every fault of a folder that is not signed, and the outcome. */
function refusal(facts: Partial<Facts>, inputs: Partial<Inputs> = {}) {
  try {
    plan(facts, inputs);
  } catch (error) {
    if (error instanceof OutcomeError) return [error.outcome, ...[error.fault, ...error.more].map(({ code }) => code)];
    throw error;
  }
  return [];
}

describe('the list', () => {
  test('that is missing is made of every file', () => {
    expect(plan().checksums).toMatchObject({ path: 'release/SHA256SUMS', text: LIST, write: true });
  });

  test('that is there stays as it is, byte for byte', () => {
    const checksums = `${B} *b.zip\n${A} *a.zip\n`;
    const planned = plan({ checksums });
    expect(planned.checksums).toMatchObject({
      text: checksums,
      write: false,
      why: expect.stringContaining('was there'),
    });
    expect(planned.files.map(({ name }) => name)).toEqual(['b.zip', 'a.zip']);
  });

  test('lies beside the files where they are the workspace', () => {
    expect(plan({ folder: '' }).signature.path).toBe('SHA256SUMS.minisig');
  });
});

describe('the signature', () => {
  test('holds for the list under the public key that is told', () => {
    const { signature, publicKey, checksums } = plan();
    const origin = { file: signature.name };
    const signed = { content: Buffer.from(checksums.text), file: checksums.name, signatureFile: signature.name };
    const keys = parsePublicKeys(publicKey, { input: 'minisign-public-key' });
    expect(publicKey).toBe(publicKeyBase64(key.publicKey));
    expect(verifySignature(parseSignature(signature.text, origin), keys, signed).verified).toBe(true);
  });

  test.each([
    ['the list', '', undefined, 'file:SHA256SUMS'],
    ['the time of the build, where it has one', '', '1700000000', 'timestamp:1700000000\tfile:SHA256SUMS'],
    ['what is asked for', 'version:v1.4.0', '1700000000', 'version:v1.4.0'],
  ])('names %s', (_, trustedComment, epoch, expected) => {
    expect(plan({ epoch }, { trustedComment }).trustedComment).toBe(expected);
  });

  test('is made with a warning where a password is given for a key without one', () => {
    const warned = [false, true].map((needlessPassword) => plan({ needlessPassword }).warnings.map(({ code }) => code));
    expect(warned).toEqual([[], ['minisign-password-needless']]);
  });
});

describe('nothing is signed', () => {
  test.each<[string, Partial<Facts>, readonly string[]]>([
    ['an empty folder', { entries: [], digests: new Map() }, ['refused', 'nothing-to-sign']],
    ['an empty workspace', { folder: '', entries: [], digests: new Map() }, ['refused', 'nothing-to-sign']],
    ['a file that its list does not name', { checksums: `${A}  a.zip\n` }, ['refused', 'file-unlisted']],
    ['a changed file', { checksums: `${A}  a.zip\n${A}  b.zip\n` }, ['refused', 'file-changed']],
    ['a list that cannot be read', { checksums: 'x\n' }, ['refused', 'checksums-line']],
    [
      'a folder in it',
      { entries: [...FACTS.entries, { name: 'docs', kind: 'directory' }] },
      ['refused', 'file-unlisted'],
    ],
    [
      'two names that differ only in case',
      {
        entries: [file('a'), file('A')],
        digests: new Map([
          ['a', { sha256: A }],
          ['A', { sha256: A }],
        ]),
      },
      ['refused', 'names-clash'],
    ],
    [
      'a file that cannot be read',
      { digests: new Map([...FACTS.digests, ['a.zip', { unreadable: 'EIO' }]]) },
      ['could-not-check', 'file-unreadable'],
    ],
    ['a time that is none', { epoch: 'now' }, ['refused', 'source-date-epoch']],
  ])('for %s', (_, facts, expected) => {
    expect(refusal(facts)).toEqual(expected);
  });

  test('with a comment of two lines', () => {
    expect(refusal({}, { trustedComment: 'a\nb' })).toEqual(['refused', 'trusted-comment']);
  });
});

test.each([
  [false, 'Signed 2 files'],
  [true, 'Would sign 2 files (dry run: nothing was written)'],
])('the report of a run that is dry (%s) says %s, and how to verify', (dryRun, title) => {
  const planned = plan();
  const text = renderTerminal(renderPlan(planned, dryRun), PLAIN);
  for (const part of [title, `minisign -Vm SHA256SUMS -P ${planned.publicKey}`, planned.key.id, A])
    expect(text).toContain(part);
});

test.each([
  ['SHA256SUMS', undefined],
  ['sums/SHA256SUMS', 'file-name'],
])('the list may be called %s: %s', (checksums, code) => {
  expect(contract.rules?.map((rule) => rule({ ...INPUTS, checksums })?.code)).toEqual([code]);
});

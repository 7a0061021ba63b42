import { describe, expect, test } from '@jest/globals';
import { PLAIN, renderTerminal } from '@slipway/core';
import { formatSignature, generateKeyPair, publicKeyBase64, signContent } from '@slipway/signing';
import { contract } from '../src/contract.ts';
import type { Facts, Inputs } from '../src/facts.ts';
import { judgeRelease } from '../src/plan.ts';
import { renderVerdict } from '../src/render.ts';

const key = generateKeyPair(Buffer.alloc(40, 1));
const other = generateKeyPair(Buffer.alloc(40, 2));
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const LIST = `${A}  a.zip\n${B}  b.zip\n`;
const COMMENT = 'file:SHA256SUMS';
const INPUTS: Inputs = {
  artifacts: '/release',
  checksums: 'SHA256SUMS',
  minisignPublicKey: publicKeyBase64(key.publicKey),
  allowExtra: [],
};

const file = (name: string) => ({ name, kind: 'file' }) as const;
const signatureOf = (list: string, signer = key) =>
  Buffer.from(formatSignature(signContent(signer, Buffer.from(list), COMMENT)));

/** A release as it should be, with a signed list. */
function facts(change: Partial<Facts> = {}, list = LIST): Facts {
  return {
    folder: 'release',
    entries: [file('SHA256SUMS'), file('SHA256SUMS.minisig'), file('a.zip'), file('b.zip')],
    checksums: Buffer.from(list),
    signature: signatureOf(list),
    digests: new Map([
      ['a.zip', { sha256: A }],
      ['b.zip', { sha256: B }],
    ]),
    ...change,
  };
}

function judged(given: Facts, inputs: Partial<Inputs> = {}) {
  const verdict = judgeRelease({ ...INPUTS, ...inputs }, given);
  const error = verdict.accepted ? undefined : verdict.error;
  return {
    accepted: verdict.accepted,
    outcome: error?.outcome,
    faults: error === undefined ? [] : [error.fault, ...error.more],
    codes: error === undefined ? [] : [error.fault, ...error.more].map(({ code }) => code),
    text: renderTerminal(renderVerdict(verdict), PLAIN),
    verdict,
  };
}

describe('a release is accepted', () => {
  const entries = [...facts().entries, file('notes.txt')];

  test('when each file is as the signed list says, and tells who signed it', () => {
    const { verdict, text } = judged(facts());
    expect(verdict).toEqual({
      accepted: true,
      files: [
        { name: 'a.zip', sha256: A },
        { name: 'b.zip', sha256: B },
      ],
      key: key.publicKey,
      trustedComment: COMMENT,
      extra: [],
    });
    expect(text).toContain('Nothing else is there.');
    for (const part of ['Verified 2 files', key.publicKey.id, COMMENT, A]) expect(text).toContain(part);
  });

  test('under any of several keys, and with what may be there beside', () => {
    const keys = [other, key].map(({ publicKey }) => publicKeyBase64(publicKey)).join('\n');
    expect(judged(facts({ entries }), { minisignPublicKey: keys, allowExtra: ['notes.*'] }).codes).toEqual([]);
    expect(judged(facts({ entries })).codes).toEqual(['file-unlisted']);
  });

  const many = Array.from({ length: 12 }, (_, at) => `e${at}`);
  test.each([
    [['extra'], ['e*'], '1 file not verified, allowed by allow-extra: extra.'],
    [['extra', 'notes.txt'], ['e*', '*.txt'], '2 files not verified, allowed by allow-extra: extra and notes.txt.'],
    [many, ['e*'], '12 files not verified, allowed by allow-extra: e0, e1, e2, e3, e4, e5, e6, e7, e8, e9 and 2 more.'],
    [[], ['e*', '*.zip', 'SHA256SUMS*'], 'Nothing else is there.'],
  ])('and what was let be there is told as not verified: %j under %j', (names, allowExtra, expected) => {
    const { text } = judged(facts({ entries: [...facts().entries, ...names.map(file)] }), { allowExtra });
    expect(text.replace(/\s+/g, ' ')).toContain(expected);
    expect(text.includes('Nothing else is there')).toBe(names.length === 0);
  });

  test('and a folder that was let be there is told as one', () => {
    const { text } = judged(facts({ entries: [...entries, { name: 'docs', kind: 'directory' }] }), {
      allowExtra: ['docs', 'notes.txt'],
    });
    expect(text).toContain('2 names not verified, allowed by allow-extra: notes.txt and docs (a directory).');
  });
});

describe('a release is not accepted', () => {
  const unread = new Map([
    ['a.zip', { unreadable: 'EACCES' }],
    ['b.zip', { sha256: B }],
  ]);
  const entries = facts().entries;
  test.each<[string, Facts, string, readonly string[]]>([
    [
      'a changed file',
      facts({ digests: new Map([...facts().digests, ['a.zip', { sha256: B }]]) }),
      'refused',
      ['file-changed'],
    ],
    ['a missing file', facts({ entries: entries.slice(0, 3) }), 'refused', ['file-missing']],
    ['a further file', facts({ entries: [...entries, file('c')] }), 'refused', ['file-unlisted']],
    [
      'a folder of a listed name',
      facts({ entries: [...entries.slice(0, 3), { name: 'b.zip', kind: 'directory' }] }),
      'refused',
      ['not-a-file'],
    ],
    ['a name in other case', facts({ entries: [...entries.slice(0, 3), file('B.zip')] }), 'refused', ['file-renamed']],
    ['a file that cannot be read', facts({ digests: unread }), 'could-not-check', ['file-unreadable']],
    [
      'a doubt beside a refusal',
      facts({ digests: unread, entries: [...entries, file('c')] }),
      'refused',
      ['file-unlisted', 'file-unreadable'],
    ],
    ['no list', facts({ checksums: undefined }), 'refused', ['release-incomplete']],
    ['no signature', facts({ signature: undefined }), 'refused', ['release-incomplete']],
    [
      'neither',
      facts({ checksums: undefined, signature: undefined }),
      'refused',
      ['release-incomplete', 'release-incomplete'],
    ],
    ['a list that is no text', facts({ checksums: Buffer.of(0xff) }), 'refused', ['signature-wrong', 'not-text']],
    ['a signature that is no text', facts({ signature: Buffer.of(0xff) }), 'refused', ['not-text']],
    [
      'half a signature',
      facts({ signature: Buffer.from('untrusted comment: x\n') }),
      'refused',
      ['minisign-signature-malformed'],
    ],
    ['a signature of another list', facts({ signature: signatureOf('x') }), 'refused', ['signature-wrong']],
    ['a signature by another key', facts({ signature: signatureOf(LIST, other) }), 'refused', ['signature-other-key']],
    ['a signed list of nothing', facts({}, ''), 'refused', ['nothing-listed']],
    ['a signed list that cannot be read', facts({}, 'x\n'), 'refused', ['checksums-line']],
    [
      'everything wrong at once',
      facts({ signature: signatureOf(LIST, other), entries: [file('SHA256SUMS'), file('c')] }),
      'refused',
      ['signature-other-key', 'file-missing', 'file-missing', 'file-unlisted'],
    ],
  ])('for %s', (_, given, outcome, codes) => {
    expect(judged(given)).toMatchObject({ accepted: false, outcome, codes });
  });

  test('and says what is wrong, and how much is as listed', () => {
    const { text, faults } = judged(facts({ entries: [...entries, file('c')] }));
    expect(faults[0]?.message).toBe('c is not listed in SHA256SUMS.');
    for (const part of ['The release was refused', 'is signed by', 'not listed', '2 files as listed'])
      expect(text).toContain(part);
  });

  test('as "could not be checked" where nothing is known to be wrong', () => {
    expect(judged(facts({ digests: unread })).text).toContain('The release could not be checked');
  });

  test('without a table where no name is known', () => {
    expect(judged(facts({ checksums: undefined })).text).not.toContain('verdict');
  });

  test('and names files as they lie in the workspace, or in a folder of it', () => {
    const message = (folder: string) => judged(facts({ folder, checksums: undefined })).faults[0]?.message;
    expect([message(''), message('a/b')]).toEqual(['There is no SHA256SUMS.', 'There is no a/b/SHA256SUMS.']);
  });
});

test.each([
  ['minisign-public-key', { minisignPublicKey: 'RWQ' }],
  ['allow-extra', { allowExtra: ['docs/*'] }],
])('an input %s that cannot be read is refused, whatever the release', (name, inputs) => {
  expect(() => judged(facts(), inputs)).toThrow(name);
});

test.each([
  ['SHA256SUMS', undefined],
  ['sums/SHA256SUMS', 'file-name'],
])('the list may be called %s: %s', (checksums, code) => {
  expect(contract.rules?.map((rule) => rule({ ...INPUTS, checksums })?.code)).toEqual([code]);
});

test('a bug in a reader is no verdict', () => {
  const broken: Facts = {
    ...facts(),
    get checksums(): Uint8Array {
      throw new RangeError('a bug');
    },
  };
  expect(() => judged(broken)).toThrow(RangeError);
});

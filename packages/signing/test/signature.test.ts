import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import fc from 'fast-check';
import { checkTrustedComment, formatSignature, parseSignature, signContent, verifySignature } from '../src/index.ts';
import { keyPair } from './keys.ts';

const origin = { file: 'release/SHA256SUMS.minisig' };
const key = keyPair();
const content = Buffer.from('the list\n');
const signature = signContent(key, content, 'file:SHA256SUMS');
const text = formatSignature(signature);
const [comment, first, trusted, global] = text.split('\n');
const signed = { content, file: 'SHA256SUMS', signatureFile: 'SHA256SUMS.minisig' };

describe('a signature is read', () => {
  test('as it was written', () => {
    expect(parseSignature(text, origin)).toEqual(signature);
  });

  test('without the last line feed, as some writers leave it', () => {
    expect(parseSignature(text.trimEnd(), origin)).toEqual(signature);
  });

  test('with an empty trusted comment', () => {
    const empty = formatSignature(signContent(key, content, ''));
    expect(parseSignature(empty, origin).trustedComment).toBe('');
  });

  test('in the legacy form', () => {
    expect(parseSignature(formatSignature({ ...signature, form: 'legacy' }), origin).form).toBe('legacy');
  });
});

const as = (bytes: Buffer): string => bytes.toString('base64');
const bytes = Buffer.from(first ?? '', 'base64');

describe('a signature file is refused:', () => {
  test.each([
    ['empty', '', 1, 'is the last of release/SHA256SUMS.minisig, which has four'],
    ['cut after two lines', `${comment}\n${first}`, 2, 'is the last of'],
    ['cut within the last line', text.slice(0, -10), 4, 'is not base64'],
    ['cut in a line by whole bytes', text.slice(0, -5), 4, 'holds 63 bytes instead of 64'],
    ['a fifth line', `${text}x\n`, 5, 'is one too many'],
    ['an empty fifth line', `${text}\n`, 5, 'is one too many'],
    ['carriage returns', text.replaceAll('\n', '\r\n'), 1, 'holds a carriage return'],
    ['a carriage return in the end', text.replace(/\n$/, '\r\n'), 4, 'holds a carriage return'],
    ['a byte order mark', `\ufeff${text}`, 1, "does not begin with 'untrusted comment: '"],
    ['no comment', `${first}\n${trusted}\n${global}\nx`, 1, "does not begin with 'untrusted comment: '"],
    [
      'a long comment',
      `untrusted comment: ${'x'.repeat(1010)}\n${first}\n${trusted}\n${global}\n`,
      1,
      'longer than 1023',
    ],
    ['blanks at a line', text.replace(`${first}`, `${first} `), 2, 'is not base64'],
    [
      'an unknown algorithm',
      text.replace(`${first}`, as(Buffer.concat([Buffer.from('XX'), bytes.subarray(2)]))),
      2,
      'names an algorithm',
    ],
    [
      'a signature of another length',
      text.replace(`${first}`, as(bytes.subarray(1))),
      2,
      'holds 73 bytes instead of 74',
    ],
    ['an escape sequence', text.replace('file:', '\u001b[31m'), 3, 'holds a control character'],
    ['another word for trusted', text.replace('\ntrusted', '\nTrusted'), 3, "does not begin with 'trusted comment: '"],
  ])('%s', (_, given, line, message) => {
    const fault = refused(() => parseSignature(given, origin));
    expect(fault).toMatchObject({ code: 'minisign-signature-malformed', file: origin.file, line });
    expect(fault.message).toContain(message);
  });
});

describe('a signature', () => {
  test('verifies under the pinned key and hands on the trusted comment', () => {
    expect(verifySignature(signature, [keyPair(2).publicKey, key.publicKey], signed)).toEqual({
      verified: true,
      key: key.publicKey,
      trustedComment: 'file:SHA256SUMS',
    });
  });

  test('is the same for the same content and comment', () => {
    expect(formatSignature(signContent(key, content, 'file:SHA256SUMS'))).toBe(text);
  });

  test.each([
    ['another key', signature, keyPair(2).publicKey, content, 'signature-other-key'],
    [
      'another key with the same id',
      signature,
      { ...keyPair(2).publicKey, id: signature.keyId },
      content,
      'signature-wrong',
    ],
    [
      'the same key under another id',
      { ...signature, keyId: keyPair(2).publicKey.id },
      key.publicKey,
      content,
      'signature-other-key',
    ],
    ['other content', signature, key.publicKey, Buffer.from('the lisT\n'), 'signature-wrong'],
    ['another form', { ...signature, form: 'legacy' as const }, key.publicKey, content, 'signature-wrong'],
    ['another comment', { ...signature, trustedComment: 'x' }, key.publicKey, content, 'trusted-comment-wrong'],
    [
      'the comment of another signature',
      { ...signature, globalSignature: signContent(key, Buffer.from('x'), 'file:SHA256SUMS').globalSignature },
      key.publicKey,
      content,
      'trusted-comment-wrong',
    ],
  ])('does not verify under %s', (_, given, pinned, over, code) => {
    const answer = verifySignature(given, [pinned], { ...signed, content: over });
    expect(answer).toMatchObject({ verified: false, fault: { code, file: 'SHA256SUMS.minisig' } });
  });

  test('by another key names both ids', () => {
    const answer = verifySignature(signature, [keyPair(2).publicKey, keyPair(3).publicKey], signed);
    expect(answer).toMatchObject({
      fault: {
        message:
          'SHA256SUMS.minisig was made with the key 101010101010101; pinned is 202020202020202, 303030303030303.',
      },
    });
  });
});

test.each([
  ['a\nb', 'holds a line feed'],
  ['\u0007', 'holds a line feed or another control character'],
  ['x'.repeat(8175), 'is longer than 8174 bytes'],
  ['\ud800', 'is not valid Unicode'],
])('the trusted comment %j cannot be written', (given, why) => {
  expect(refused(() => checkTrustedComment(given)).message).toContain(why);
});

test('any trusted comment that can be written is read and verified', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (comment, over) => {
      fc.pre(!/[\p{Cc}]/u.test(comment.replaceAll('\t', '')));
      const parsed = parseSignature(formatSignature(signContent(key, over, comment)), origin);
      expect(verifySignature(parsed, [key.publicKey], { ...signed, content: over })).toMatchObject({
        verified: true,
        trustedComment: comment,
      });
    }),
  );
});

test('no single flipped bit of a signature file is accepted, but in the untrusted comment, which nobody signs', () => {
  const file = Buffer.from(text);
  const prefix = Buffer.byteLength('untrusted comment: ');
  const accepted: number[] = [];
  for (let bit = 0; bit < file.length * 8; bit++) {
    const flipped = Buffer.from(file);
    flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    try {
      const given = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(flipped);
      if (verifySignature(parseSignature(given, origin), [key.publicKey], signed).verified) accepted.push(bit >> 3);
    } catch {
      // Refused by a reader.
    }
  }
  const commentEnd = file.indexOf('\n');
  expect(accepted.filter((at) => at < prefix || at >= commentEnd)).toEqual([]);
});

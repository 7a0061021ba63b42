import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import fc from 'fast-check';
import { newKeyPair } from '../src/host/key-pair.ts';
import {
  formatProtectedSecretKey,
  formatPublicKey,
  formatSecretKey,
  formatSignature,
  LEAST_LIMITS,
  openSecretKey,
  parsePublicKeys,
  parseSecretKey,
  parseSignature,
  publicKeyBase64,
  SALT_BYTES,
  signContent,
  verifySignature,
} from '../src/index.ts';

/** minisign 0.11; a tool that is missing fails the test. */
function minisign(cwd: string, ...args: readonly string[]): string {
  return execFileSync('minisign', args, { cwd, encoding: 'utf8' });
}

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

function verify(cwd: string, signature: string, pub: string, file: string) {
  const parsed = parseSignature(read(cwd, signature), { file: signature });
  const keys = parsePublicKeys(read(cwd, pub), { file: pub });
  return verifySignature(parsed, keys, { content: readFileSync(join(cwd, file)), file, signatureFile: signature });
}

describe('minisign', () => {
  test('makes keys and signatures, prehashed and legacy, that are read and verified', async () => {
    await using directory = temporaryDirectory();
    const cwd = directory.path;
    writeFileSync(join(cwd, 'f'), 'content');
    minisign(cwd, '-G', '-W', '-p', 'k.pub', '-s', 'k.key');
    minisign(cwd, '-S', '-s', 'k.key', '-m', 'f', '-t', 'a comment\twith é');
    minisign(cwd, '-S', '-l', '-s', 'k.key', '-m', 'f', '-x', 'legacy.minisig');
    expect(verify(cwd, 'f.minisig', 'k.pub', 'f')).toMatchObject({
      verified: true,
      trustedComment: 'a comment\twith é',
    });
    expect(parseSignature(read(cwd, 'legacy.minisig'), { file: 'l' }).form).toBe('legacy');
    expect(verify(cwd, 'legacy.minisig', 'k.pub', 'f')).toMatchObject({ verified: true });
  });

  test('gets the same bytes from its key as we do', async () => {
    await using directory = temporaryDirectory();
    const cwd = directory.path;
    writeFileSync(join(cwd, 'f'), randomBytes(1000));
    minisign(cwd, '-G', '-W', '-p', 'k.pub', '-s', 'k.key');
    minisign(cwd, '-S', '-s', 'k.key', '-m', 'f', '-t', 'same');
    const key = await openSecretKey(parseSecretKey(read(cwd, 'k.key'), { file: 'k.key' }), undefined);
    expect(formatSignature(signContent(key, readFileSync(join(cwd, 'f')), 'same'))).toBe(read(cwd, 'f.minisig'));
    expect(formatPublicKey(key.publicKey)).toBe(read(cwd, 'k.pub'));
  });

  test('verifies what we sign, for any content and comment', async () => {
    await using directory = temporaryDirectory();
    const cwd = directory.path;
    const key = newKeyPair();
    const comments = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), comments, (content, comment) => {
        writeFileSync(join(cwd, 'f'), content);
        writeFileSync(join(cwd, 'f.minisig'), formatSignature(signContent(key, content, comment)));
        const said = minisign(cwd, '-Vm', 'f', '-P', publicKeyBase64(key.publicKey));
        expect(said).toContain('Signature and comment signature verified');
        expect(said).toContain(comment.trim());
      }),
      { numRuns: 30 },
    );
  });

  test('refuses what we refuse', async () => {
    await using directory = temporaryDirectory();
    const cwd = directory.path;
    const key = newKeyPair();
    writeFileSync(join(cwd, 'f'), 'content');
    writeFileSync(join(cwd, 'f.minisig'), formatSignature(signContent(key, Buffer.from('Content'), 'x')));
    const answer = spawnSync('minisign', ['-Vm', 'f', '-P', publicKeyBase64(key.publicKey)], { cwd });
    expect(answer.status).toBe(1);
  });

  test('signs with a key that we write', async () => {
    await using directory = temporaryDirectory();
    const cwd = directory.path;
    const key = newKeyPair();
    writeFileSync(join(cwd, 'k.key'), formatSecretKey(key));
    writeFileSync(join(cwd, 'k.pub'), formatPublicKey(key.publicKey));
    writeFileSync(join(cwd, 'f'), 'content');
    minisign(cwd, '-S', '-s', 'k.key', '-m', 'f');
    expect(verify(cwd, 'f.minisig', 'k.pub', 'f')).toMatchObject({ verified: true });
  });

  test('signs with a key that we protect by a password', async () => {
    await using directory = temporaryDirectory();
    const cwd = directory.path;
    const key = newKeyPair();
    const text = await formatProtectedSecretKey(key, 'correct horse', randomBytes(SALT_BYTES), LEAST_LIMITS);
    writeFileSync(join(cwd, 'k.key'), text);
    writeFileSync(join(cwd, 'k.pub'), formatPublicKey(key.publicKey));
    writeFileSync(join(cwd, 'f'), 'content');
    await answerPassword(cwd, 'minisign -S -s k.key -m f', 'correct horse');
    expect(verify(cwd, 'f.minisig', 'k.pub', 'f')).toMatchObject({ verified: true });
  });

  // Made by minisign 0.11 at a terminal with the password 'pw'. Takes 1.1 GB of memory and a few seconds.
  test('protects a key by default so that its password opens it here', async () => {
    const data = join(import.meta.dirname, 'testdata');
    const file = parseSecretKey(read(data, 'protected.key'), { file: 'protected.key' });
    const key = await openSecretKey(file, 'pw');
    expect(formatPublicKey(key.publicKey)).toBe(read(data, 'protected.pub'));
  });
});

/** minisign asks for passwords at a terminal only: `script` (util-linux) gives it one. */
async function answerPassword(cwd: string, command: string, password: string): Promise<void> {
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const before = said;
    said += chunk.toString('utf8');
    if (said.includes('Password: ') && !before.includes('Password: ')) child.stdin.write(`${password}\n`);
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said}`);
}

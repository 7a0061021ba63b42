import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An OpenPGP key for signing; the public half in `public.asc` of the folder. */
export function makeOpenPgpKey(folder: string, passphrase: string): string {
  const home = join(folder, 'gnupg');
  mkdirSync(home, { mode: 0o700 });
  const env = { ...process.env, GNUPGHOME: home };
  const usual = ['--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', passphrase];
  const gpg = (...args: string[]) =>
    execFileSync('gpg', [...usual, ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  gpg('--faked-system-time', '20200101T000000', '--quick-gen-key', 'Jo <jo@example.com>', 'rsa2048', 'sign', 'never');
  writeFileSync(join(folder, 'public.asc'), gpg('--armor', '--export'));
  const secret = gpg('--armor', '--export-secret-keys');
  execFileSync('gpgconf', ['--kill', 'gpg-agent'], { env });
  return secret;
}

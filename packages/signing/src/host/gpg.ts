import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CouldNotCheckError, RefusedError, toolEnvironment } from '@slipway/core';
import { type ExecOptions, exec } from '@slipway/core/host';

export interface GpgKey {
  /** Text of the private key, armored. */
  readonly key: string;
  /** Empty for a key without. */
  readonly passphrase: string;
}

export interface GpgOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A private folder of ours; the keyring goes below it. */
  readonly scratch: string;
  /**
   * Time of the signatures, in Unix seconds: the same bytes and key give the same signature. A key that is younger signs with
   * the time at which it was made, since readers refuse a signature from before.
   */
  readonly time: number;
  /** Called at the end, also when the run is cancelled: the agent holds the key in memory until then. */
  readonly onExit: (cleanUp: () => Promise<void>) => void;
  readonly signal?: AbortSignal;
}

function badKey(): RefusedError {
  return new RefusedError({
    code: 'openpgp-key',
    message: 'The OpenPGP key cannot be read: gpg imports no private key from it.',
    hint: "Give the output of 'gpg --armor --export-secret-keys KEY', all of it.",
  });
}

function notSigned(): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'openpgp-sign',
    message: 'gpg makes no signature with the OpenPGP key.',
    hint: 'Is the passphrase right, and may the key sign (it is neither expired nor revoked)?',
  });
}

/** When the youngest key or subkey was made, in Unix seconds (doc/DETAILS of GnuPG, "Format of the colon listings"). */
async function keyTime(list: readonly string[], options: ExecOptions): Promise<number> {
  const { stdout } = await exec('gpg', list, options);
  const lines = stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const times = lines.filter(([kind]) => kind === 'sec' || kind === 'ssb').map((fields) => Number(fields[5]));
  return Math.max(0, ...times.filter(Number.isSafeInteger));
}

/**
 * Makes detached OpenPGP signatures (RFC 4880, binary) by gpg, in a keyring of its own. Neither key nor passphrase is an
 * argument of a process. What gpg says is not repeated, since it may quote the key. Throws `RefusedError` for a key that is none.
 */
export async function gpgSigner(
  { key, passphrase }: GpgKey,
  { env, scratch, time, onExit, signal }: GpgOptions,
): Promise<(bytes: Uint8Array) => Promise<Uint8Array>> {
  const home = join(scratch, 'gnupg');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const tool = { ...toolEnvironment(env), GNUPGHOME: home, LC_ALL: 'C' };
  const options: ExecOptions = {
    env: tool,
    cwd: home,
    ...(signal === undefined ? {} : { signal }),
  };
  onExit(async () => {
    await exec('gpgconf', ['--kill', 'gpg-agent'], { env: tool }).catch(() => undefined);
  });
  const quiet = ['--batch', '--no-tty', '--quiet', '--pinentry-mode', 'loopback'];
  const imported = await exec('gpg', [...quiet, '--import'], { ...options, input: key });
  if (imported.code !== 0) throw badKey();
  const moment = Math.max(time, await keyTime([...quiet, '--with-colons', '--list-secret-keys'], options));
  const sign = [
    ...quiet,
    '--faked-system-time',
    `${moment}!`,
    '--digest-algo',
    'SHA256',
    '--detach-sign',
    '--output',
    '-',
  ];
  const signed = async (bytes: Uint8Array): Promise<Uint8Array> => {
    // The passphrase is the first line, what is signed comes behind it.
    const input = Buffer.concat([Buffer.from(`${passphrase}\n`), bytes]);
    const { code, stdout } = await exec('gpg', [...sign, '--passphrase-fd', '0', '--', '-'], { ...options, input });
    if (code !== 0) throw notSigned();
    return stdout;
  };
  // A wrong passphrase, or a key that may not sign, is told now and not after the work.
  await signed(new Uint8Array(0));
  return signed;
}

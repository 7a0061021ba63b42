import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatChecksums } from '@slipway/release';
import {
  formatSecretKey,
  formatSignature,
  generateKeyPair,
  KEY_PAIR_BYTES,
  publicKeyBase64,
  signContent,
} from '@slipway/signing';
import { temporaryDirectory } from '@slipway/testkit';
import { commitAll, rebuildHello } from '../rebuild.mjs';

export interface ExampleRepository extends AsyncDisposable {
  readonly path: string;
  readonly home: string;
  /** Variables that the examples of the READMEs use. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the local command lines of the READMEs are run in: the example module, tagged, built, with a signed release beside it. */
export async function prepareExample(): Promise<ExampleRepository> {
  const folder = temporaryDirectory('slipway example ü-');
  const path = join(folder.path, 'hello');
  rebuildHello(path);
  writeFileSync(join(path, '.gitignore'), '/bin/\n/image/\n/plan/\n/release/\n/minisign.key\n');
  commitAll(path, 'chore: ignore what is made', ['v1.0.2'], 2);
  execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', 'bin/', './cmd/hello'], {
    cwd: path,
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=true' },
  });
  const key = generateKeyPair(Buffer.alloc(KEY_PAIR_BYTES, 7));
  writeFileSync(join(path, 'minisign.key'), formatSecretKey(key));
  mkdirSync(join(path, 'release'));
  const content = Buffer.from('a file of a release');
  writeFileSync(join(path, 'release/hello.tar.gz'), content);
  const sums = formatChecksums([{ name: 'hello.tar.gz', sha256: createHash('sha256').update(content).digest('hex') }]);
  writeFileSync(join(path, 'release/SHA256SUMS'), sums);
  writeFileSync(
    join(path, 'release/SHA256SUMS.minisig'),
    formatSignature(signContent(key, Buffer.from(sums), 'file:SHA256SUMS')),
  );
  return {
    path,
    home: folder.path,
    env: { MINISIGN_PUBLIC_KEY: publicKeyBase64(key.publicKey) },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

import { realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { Host } from '@slipway/core';
import { errorCode } from '@slipway/core/host';
import type { BuildInputs } from '../inputs.ts';
import type { ScratchFiles } from '../scratch-layer.ts';
import { readIfThere, readNamed } from './files.ts';

/** Where Linux systems and macOS keep certificates. https://go.dev/src/crypto/x509/root_linux.go */
const CERTIFICATES = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem'];

/** What a shell passes over on its way through PATH. https://pubs.opengroup.org/onlinepubs/9799919799/functions/exec.html */
const PASSED_OVER: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG']);

/** The Go of a folder of PATH, its links followed; undefined where there is none that could be started. */
async function programIn(folder: string): Promise<string | undefined> {
  try {
    return await realpath(join(folder, 'go'));
  } catch (error) {
    if (PASSED_OVER.has(errorCode(error))) return undefined;
    throw error;
  }
}

/** Where the Go toolchains of GOROOT and PATH lie. */
async function goRoots({ env }: Host): Promise<readonly string[]> {
  const roots = env['GOROOT'] === undefined || env['GOROOT'] === '' ? [] : [env['GOROOT']];
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const program = await programIn(folder);
    if (program !== undefined) roots.push(dirname(dirname(program)));
  }
  return roots;
}

async function firstOf(
  paths: readonly string[],
): Promise<{ readonly path: string; readonly bytes: Buffer } | undefined> {
  for (const path of paths) {
    const bytes = await readIfThere(path);
    if (bytes !== undefined) return { path, bytes };
  }
  return undefined;
}

interface Wanted {
  readonly input: 'ca-certificates' | 'time-zones';
  readonly what: string;
  readonly value: string;
  readonly places: () => Promise<readonly string[]>;
}

/** The bytes of one of them: of the workspace, of this machine, or none. Says where what depends on the machine is from. */
async function bytesOf({ input, what, value, places }: Wanted, { workspace, log }: Host): Promise<Buffer | undefined> {
  if (value === 'none') return undefined;
  if (value !== 'auto') return await readNamed(workspace, value, input);
  const found = await firstOf(await places());
  if (found === undefined) log.notice(`This machine has no ${what}, so the image has none. Give a file with ${input}.`);
  else log.info(`${what}: ${found.path} of this machine; give a file with ${input} for the same image everywhere`);
  return found?.bytes;
}

/** What scratch lacks, as the inputs ask for it. Throws `RefusedError`. */
export async function readScratchFiles(inputs: BuildInputs, host: Host): Promise<ScratchFiles> {
  const { caCertificates, timeZones } = inputs;
  return {
    certificates: await bytesOf(
      { input: 'ca-certificates', what: 'certificates', value: caCertificates, places: async () => CERTIFICATES },
      host,
    ),
    timeZones: await bytesOf(
      {
        input: 'time-zones',
        what: 'time zones',
        value: timeZones,
        places: async () => (await goRoots(host)).map((root) => join(root, 'lib/time/zoneinfo.zip')),
      },
      host,
    ),
  };
}

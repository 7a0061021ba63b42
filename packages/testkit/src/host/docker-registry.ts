import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryDirectory, temporaryDirectory } from './temporary-directory.ts';

export interface DockerRegistryOptions {
  /** Wants the user and password of `DOCKER_REGISTRY_LOGIN`. Default: false. */
  readonly htpasswd?: boolean;
  /** Manifests and blobs can be deleted. Default: false. */
  readonly delete?: boolean;
}

export interface DockerRegistry extends AsyncDisposable {
  /** `127.0.0.1:PORT`, as it stands in the name of an image. */
  readonly host: string;
  readonly url: string;
  /** What it has logged so far. */
  readonly log: () => string;
}

/** The one user of a registry with `htpasswd`. */
export const DOCKER_REGISTRY_LOGIN = { username: 'octocat', password: 'open-sesame' } as const;

/** bcrypt of the password, the only hash that the registry takes, of the lowest cost. */
const HTPASSWD = `${DOCKER_REGISTRY_LOGIN.username}:$2b$04$F.la1jOF5adpzieyUO3ABe2hetQDGzmaDO4Q9O6n.ayFrvDXUnT5i\n`;

/** Milliseconds until it must listen. */
const PATIENCE = 30_000;

function configuration(folder: string, { htpasswd = false, delete: deletes = false }: DockerRegistryOptions): string {
  const auth = { htpasswd: { realm: 'registry', path: join(folder, 'htpasswd') } };
  return JSON.stringify({
    version: '0.1',
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: deletes } },
    // The system chooses a port that is free, and the log names it.
    http: { addr: '127.0.0.1:0', secret: 'of the test' },
    ...(htpasswd ? { auth } : {}),
  });
}

/** The address that it listens on, as soon as its log says so. */
function listening(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`docker-registry ${why}\n${log()}`));
    const timer = setTimeout(() => fail('did not listen in time'), PATIENCE);
    child.on('error', (error) => fail(`could not be started (install Debian's docker-registry): ${error.message}`));
    child.on('exit', (code, signal) => fail(`ended with ${code ?? signal}`));
    child.stderr?.on('data', () => {
      const host = /listening on (127\.0\.0\.1:\d+)/.exec(log())?.[1];
      if (host === undefined) return;
      clearTimeout(timer);
      resolve(host);
    });
  });
}

async function stop(child: ChildProcess, folder: TemporaryDirectory): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await folder[Symbol.asyncDispose]();
}

/**
 * Debian's `docker-registry` (Distribution 2.8) on a free port of loopback, with its storage in a temporary folder. Throws when it is not
 * installed.
 */
export async function startDockerRegistry(options: DockerRegistryOptions = {}): Promise<DockerRegistry> {
  const folder = temporaryDirectory('slipway-registry-');
  writeFileSync(join(folder.path, 'htpasswd'), HTPASSWD);
  writeFileSync(join(folder.path, 'config.yml'), configuration(folder.path, options));
  const child = spawn('docker-registry', ['serve', join(folder.path, 'config.yml')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], OTEL_TRACES_EXPORTER: 'none' },
  });
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const log = (): string => text;
  try {
    const host = await listening(child, log);
    return { host, url: `http://${host}`, log, [Symbol.asyncDispose]: () => stop(child, folder) };
  } catch (error) {
    await stop(child, folder);
    throw error;
  }
}

import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CouldNotCheckError, openEnvironment, printable, RefusedError } from '@slipway/core';
import { type ExecResult, errorCode, exec, inTime } from '@slipway/core/host';
import { type FoundCredentials, secretsOf } from '../../../registry/auth/credentials.ts';
import {
  type DockerConfig,
  helperFor,
  helperServer,
  parseDockerConfig,
  parseHelperOutput,
  storedCredentials,
} from '../../../registry/auth/docker-config.ts';

/** Finds the credentials for a registry, given as its host; `docker.io` for Docker Hub. */
export type CredentialLookup = (registry: string) => Promise<FoundCredentials>;

/** A user and a password that were given for a registry. */
export interface GivenLogin {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

export interface CredentialOptions {
  /** What the inputs say; it comes before every other source. */
  readonly given: readonly GivenLogin[];
  /** DOCKER_CONFIG, HOME and, for helpers, PATH and all the rest. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told every secret as soon as it is known, before anything is done with it. */
  readonly mask: (secret: string) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds that a helper may take. Default: 30 seconds. */
  readonly helperTime?: number;
}

/** Larger than any file of credentials. */
const LARGEST_CONFIG = 1024 * 1024;
const LARGEST_ANSWER = 64 * 1024;
const HELPER_TIME = 30_000;

const ANONYMOUS: FoundCredentials = { credentials: { kind: 'anonymous' }, source: 'nowhere' };

/** Docker's file of credentials, where there is one. Throws `RefusedError` when it cannot be read as such. */
async function readConfig({ env }: CredentialOptions): Promise<DockerConfig | undefined> {
  const { DOCKER_CONFIG: given = '', HOME: home = homedir() } = env;
  const path = join(given === '' ? join(home, '.docker') : given, 'config.json');
  try {
    const found = await stat(path);
    if (!found.isFile()) throw unreadable(path, 'is no regular file');
    const { size } = found;
    if (size <= LARGEST_CONFIG) return parseDockerConfig(await readFile(path, 'utf8'), path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === undefined) throw error;
    throw unreadable(path, `cannot be read (${code})`);
  }
  throw unreadable(path, `is larger than ${LARGEST_CONFIG} bytes`);
}

function unreadable(path: string, why: string): RefusedError {
  return new RefusedError({
    code: 'docker-config',
    message: `${printable(path, 300)} ${why}.`,
    hint: 'Make it readable, or set DOCKER_CONFIG to the folder of another config.json.',
  });
}

/** https://github.com/docker/docker-credential-helpers#development: the server on standard input, JSON on standard output. */
async function askHelper(helper: string, registry: string, options: CredentialOptions): Promise<ExecResult> {
  const { env, signal, helperTime = HELPER_TIME } = options;
  const late = new CouldNotCheckError({
    code: 'credential-helper',
    message: `docker-credential-${helper} gave no answer for ${printable(registry, 100)} in ${helperTime} ms.`,
    hint: 'A helper must not ask a person. Set it up, or give user name and password as inputs.',
  });
  return await inTime(signal, helperTime, late, (until) =>
    exec(`docker-credential-${helper}`, ['get'], {
      input: helperServer(registry),
      env: openEnvironment(env),
      maxBytes: LARGEST_ANSWER,
      signal: until,
    }),
  );
}

async function fromHelper(
  config: DockerConfig,
  registry: string,
  options: CredentialOptions,
): Promise<FoundCredentials | undefined> {
  const helper = helperFor(config, registry);
  if (helper === undefined) return undefined;
  const { code, stdout } = await askHelper(helper, registry, options);
  const credentials = parseHelperOutput(helper, code, stdout.toString('utf8'));
  return credentials && { credentials, source: `docker-credential-${helper}` };
}

async function find(registry: string, options: CredentialOptions): Promise<FoundCredentials> {
  const given = options.given.find((login) => login.registry === registry);
  if (given !== undefined) {
    const { username, password } = given;
    return { credentials: { kind: 'password', username, password }, source: 'the inputs' };
  }
  const config = await readConfig(options);
  if (config === undefined) return ANONYMOUS;
  const found = await fromHelper(config, registry, options);
  if (found !== undefined) return found;
  const credentials = storedCredentials(config, registry);
  return credentials === undefined ? ANONYMOUS : { credentials, source: config.source };
}

/**
 * Credentials as Docker itself looks for them, after those of the inputs: the credential helper of the registry, the one for all, what
 * the file holds. Without any the registry is asked anonymously. Each registry is looked up once.
 * The lookup throws `RefusedError` for a file or helper that is broken, `CouldNotCheckError` for a helper that does not answer.
 *
 * Source: https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
export function credentialLookup(options: CredentialOptions): CredentialLookup {
  const known = new Map<string, Promise<FoundCredentials>>();
  return (registry) => {
    const before = known.get(registry);
    if (before !== undefined) return before;
    const found = find(registry, options).then((value) => {
      for (const secret of secretsOf(value.credentials)) options.mask(secret);
      return value;
    });
    known.set(registry, found);
    return found;
  };
}

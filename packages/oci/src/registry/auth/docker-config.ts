import { printable, RefusedError } from '@slipway/core';
import { isObject, type Json } from '../../json.ts';
import { DOCKER_HUB } from '../../reference/reference.ts';
import type { Credentials } from './credentials.ts';

/** What Docker's `config.json` says about registries. https://docs.docker.com/reference/cli/docker/login/#credential-stores */
export interface DockerConfig {
  /** Where it was read, for people. */
  readonly source: string;
  /** By host; what Docker Hub goes by is `docker.io`. */
  readonly auths: ReadonlyMap<string, unknown>;
  readonly credHelpers: ReadonlyMap<string, string>;
  readonly credsStore?: string;
}

/** The name under which Docker keeps its own registry. */
const HUB_SERVER = 'https://index.docker.io/v1/';
const HUB_HOSTS: ReadonlySet<string> = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io']);

/** A name becomes part of a program's: nothing that leads elsewhere. */
const HELPER = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;

const HINT =
  "Log in again with 'docker login', or give registry, user name and password as inputs; " +
  'a credentials file may hold auths, credHelpers and credsStore.';

/** What is wrong is named by its place: the file holds secrets, so nothing of what stands there is shown. */
function refused(source: string, why: string): RefusedError {
  return new RefusedError({ code: 'docker-config', message: `${printable(source, 300)} ${why}.`, hint: HINT });
}

/** The host of a key: Docker writes the address of the old API for some. A path of another kind names no registry. */
function hostOf(key: string): string | undefined {
  const host = key
    .replace(/^https?:\/\//, '')
    .replace(/\/(?:v[12]\/?)?$/, '')
    .toLowerCase();
  if (host.includes('/')) return undefined;
  return HUB_HOSTS.has(host) ? DOCKER_HUB : host;
}

/** By host. A key that is the host itself comes before one that is an address of it. */
function byHost(json: Json, name: string, source: string): ReadonlyMap<string, unknown> {
  const { [name]: value = {} } = json;
  if (!isObject(value)) throw refused(source, `has '${name}' that is no object`);
  const found = new Map<string, unknown>();
  for (const [key, entry] of Object.entries(value)) {
    const host = hostOf(key);
    if (host !== undefined && (!found.has(host) || host === key)) found.set(host, entry);
  }
  return found;
}

function helperName(value: unknown, source: string): string {
  if (typeof value === 'string' && HELPER.test(value)) return value;
  throw refused(source, 'names a credential helper that is no name of a program');
}

function parseJson(text: string, source: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // The error of the parser quotes the file.
  }
  throw refused(source, 'is no JSON object');
}

/**
 * Reads Docker's `config.json`. Entries are looked at when they are asked for, so that a broken one does no harm to others.
 *
 * @param source path of the file, for errors
 * Throws `RefusedError`; no error shows anything of the file but names of keys.
 */
export function parseDockerConfig(text: string, source: string): DockerConfig {
  const json = parseJson(text, source);
  const helpers = [...byHost(json, 'credHelpers', source)].map(
    ([host, name]) => [host, helperName(name, source)] as const,
  );
  const { credsStore } = json;
  const store = credsStore === undefined || credsStore === '' ? {} : { credsStore: helperName(credsStore, source) };
  return { source, auths: byHost(json, 'auths', source), credHelpers: new Map(helpers), ...store };
}

/** What a credential helper calls a registry. */
export function helperServer(registry: string): string {
  return registry === DOCKER_HUB ? HUB_SERVER : registry;
}

/** The credential helper to ask for a registry: its own, else the one for all. */
export function helperFor(config: DockerConfig, registry: string): string | undefined {
  return config.credHelpers.get(registry) ?? config.credsStore;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** User and password of `auth`: base64 of both with a colon between. Docker pads with zero bytes. */
function decoded(auth: string): readonly [string, string] | undefined {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth)) return undefined;
  const plain = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = plain.indexOf(':');
  return colon < 1 ? undefined : [plain.slice(0, colon), plain.slice(colon + 1)];
}

/** The credentials that the file itself holds for a registry, or undefined. The host must be the same. Throws `RefusedError`. */
export function storedCredentials(config: DockerConfig, registry: string): Credentials | undefined {
  const entry = config.auths.get(registry);
  if (entry === undefined) return undefined;
  const where = `has an entry for ${printable(registry, 100)}`;
  if (!isObject(entry)) throw refused(config.source, `${where} that is no object`);
  const [auth, token, bearer] = [text(entry['auth']), text(entry['identitytoken']), text(entry['registrytoken'])];
  const pair = auth === '' ? ([text(entry['username']), text(entry['password'])] as const) : decoded(auth);
  if (pair === undefined) throw refused(config.source, `${where} whose auth is no base64 of USER:PASSWORD`);
  const [username, password] = pair;
  if (token !== '') return { kind: 'identity-token', username, token };
  if (bearer !== '') return { kind: 'registry-token', token: bearer };
  return username === '' || password === '' ? undefined : { kind: 'password', username, password };
}

/** What helpers say when they have nothing. https://github.com/docker/docker-credential-helpers/blob/master/credentials/error.go */
const NOT_FOUND = /credentials not found/i;

/** User name that says the secret is an identity token. https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol */
const TOKEN_USER = '<token>';

/**
 * Reads what a credential helper answered to `get`. undefined: it has none for this registry.
 * Throws `RefusedError` when it failed; its output is not shown, since it may hold the secret.
 */
export function parseHelperOutput(helper: string, code: number, output: string): Credentials | undefined {
  const program = `docker-credential-${helper}`;
  if (code !== 0 && NOT_FOUND.test(output)) return undefined;
  if (code !== 0) throw refused(program, `failed with exit code ${code}`);
  const json = parseJson(output, `The answer of ${program}`);
  const [username, secret] = [text(json['Username']), text(json['Secret'])];
  if (secret === '') return undefined;
  return username === TOKEN_USER
    ? { kind: 'identity-token', username, token: secret }
    : { kind: 'password', username, password: secret };
}

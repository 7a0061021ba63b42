import { openEnvironment, toolEnvironment } from '@slipway/core';
import type { Pair } from './programs.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Settings that change what Git prints or does, pinned whatever any configuration says. */
const PINNED: readonly string[] = [
  'advice.graftFileDeprecated=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
  'core.quotePath=false',
  'core.pager=cat',
  'color.ui=false',
  'diff.relative=false',
  'diff.renames=false',
  'log.showSignature=false',
  'log.showRoot=true',
  'log.follow=false',
  'i18n.logOutputEncoding=UTF-8',
];

export function pinnedSettings(): readonly string[] {
  return PINNED.flatMap((setting) => ['-c', setting]);
}

/** Settings as variables, behind those that are there: they win over every file, and stand in no list of processes. */
export function withSettings(env: Env, pairs: readonly Pair[]): Env {
  if (pairs.length === 0) return env;
  const before = Number(env['GIT_CONFIG_COUNT'] ?? '0') || 0;
  const added = pairs.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  return { ...env, GIT_CONFIG_COUNT: String(before + pairs.length), ...Object.fromEntries(added) };
}

/** No replace refs, no grafts, no lock, no prompt, nothing fetched behind our back, one locale. */
const QUIET: Env = {
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/**
 * The environment of every command that reads what was committed: no configuration of the machine or the user, and no variable that
 * points Git elsewhere.
 */
export function readingEnvironment(env: Env): Env {
  return { ...toolEnvironment(env), ...QUIET, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
}

/** The same with the user's and the system's configuration: for the work tree, whose line ends and filters they choose. */
export function userEnvironment(env: Env): Env {
  return { ...toolEnvironment(env), ...userConfiguration(env), ...QUIET };
}

/** The variables by which a user configures Git. */
export function userConfiguration(env: Env): Env {
  const named = Object.entries(env).filter(([name]) => /^(?:GIT_CONFIG_.*|XDG_CONFIG_HOME)$/.test(name));
  return Object.fromEntries(named);
}

/** A server that sends less than this many bytes a second for this many seconds is none that anybody waits for. */
const PATIENCE: readonly Pair[] = [
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '60'],
];

/**
 * The environment of commands that talk to a remote: the user's configuration stays, since proxies, certificates and
 * credentials live there. A token goes in as a header through variables, never through an argument or an address.
 */
export function fetchingEnvironment(env: Env, token?: string, serverUrl = ''): Env {
  const kept = Object.entries(openEnvironment(env)).filter(
    ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE.*|REPLACE.*|GRAFT.*)$/.test(name),
  );
  const base = {
    ...Object.fromEntries(kept),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  if (token === undefined) return withSettings(base, PATIENCE);
  return withSettings(base, [
    ...PATIENCE,
    // Git chooses a header by the first address, and sends it along to wherever that redirects.
    ['http.followRedirects', 'false'],
    [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basicToken(token)}`],
  ]);
}

/** A token as Git sends it to GitHub: what must be masked beside the token itself. */
export function basicToken(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

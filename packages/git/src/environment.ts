type Env = Readonly<Record<string, string | undefined>>;

/** Settings that change what Git prints or does, pinned whatever the repository's own configuration says. */
const PINNED: readonly string[] = [
  'core.fsmonitor=false',
  'core.quotePath=false',
  'core.excludesFile=',
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

function withoutGitVariables(env: Env): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}

/**
 * The environment of every command that reads: no configuration of the machine or the user, no replace refs, no grafts,
 * no variable that points Git elsewhere, no lock, no prompt, one locale.
 */
export function readingEnvironment(env: Env): Env {
  return {
    ...withoutGitVariables(env),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/**
 * The environment of commands that talk to a remote: the user's configuration stays, since proxies, certificates and
 * credentials live there. A token goes in as a header through variables, never through an argument or an address.
 */
export function fetchingEnvironment(env: Env, token: string | undefined, serverUrl: string): Env {
  const kept = Object.entries(env).filter(
    ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE.*|REPLACE.*|GRAFT.*)$/.test(name),
  );
  const base = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  if (token === undefined) return base;
  const count = Number(env['GIT_CONFIG_COUNT'] ?? '0') || 0;
  return {
    ...base,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${serverUrl}/.extraheader`,
    [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  };
}

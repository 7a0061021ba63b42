type Environment = Readonly<Record<string, string | undefined>>;

/** Where tools and temporary files of a machine are. */
export const PLACES: readonly string[] = [
  ...['PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TMPDIR', 'TEMP', 'TMP'],
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC'],
];

/** What every tool may see beside: who the user is, where the user's settings and libraries are, and the language. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...PLACES,
  ...['USER', 'LOGNAME', 'USERNAME', 'SUDO_UID', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'],
  ...['LANG', 'LANGUAGE', 'TZ', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'],
]);

/**
 * Names that no child gets: inputs and states of the step, the runner's own services and their tokens, and the token that is set for
 * the step itself.
 */
const WITHHELD = /^(?:(?:INPUT|STATE|ACTIONS)_.*|GITHUB_TOKEN)$/i;

/** A shorter secret may stand in a value by chance. */
const SHORTEST_PART = 8;

function only(env: Environment, keep: (name: string) => boolean): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => keep(name)));
}

/**
 * The environment of a tool that needs no network: an allow-list. What else the tool needs is added where it is started, by its
 * name.
 */
export function toolEnvironment(env: Environment): Environment {
  return only(env, (name) => HARMLESS.has(name.toUpperCase()) || /^LC_/i.test(name));
}

/**
 * The environment of a child that uses the network, and of commands of the user: all of it, since proxies, certificates,
 * credentials and private settings stand anywhere, but for `INPUT_*`, `STATE_*`, `ACTIONS_*` and `GITHUB_TOKEN`.
 */
export function openEnvironment(env: Environment): Environment {
  return only(env, (name) => !WITHHELD.test(name));
}

/**
 * Names of variables that hold one of the secrets, and of all `INPUT_*`. Git's own settings (`GIT_CONFIG_*`) are named for Git
 * by whoever set them, and a place is no secret.
 */
export function secretVariables(env: Environment, secrets: readonly string[]): readonly string[] {
  const known = secrets.map((secret) => secret.trim()).filter((secret) => secret !== '');
  const holds = (value: string): boolean =>
    known.some((secret) => value.trim() === secret || (secret.length >= SHORTEST_PART && value.includes(secret)));
  return Object.entries(env).flatMap(([name, value]) => {
    if (/^INPUT_/i.test(name)) return [name];
    const exempt = /^GIT_CONFIG_/i.test(name) || PLACES.includes(name.toUpperCase());
    return !exempt && holds(value ?? '') ? [name] : [];
  });
}

/** The environment without these variables. */
export function withoutVariables(env: Environment, names: readonly string[]): Environment {
  const gone = new Set(names);
  return only(env, (name) => !gone.has(name));
}

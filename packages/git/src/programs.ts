import { invariant } from '@slipway/core';

/** A setting of Git's configuration, by its canonical name: section and key in lower case. */
export interface Setting {
  /** Git's own word: `system`, `global`, `local`, `worktree`, `command`. */
  readonly scope: string;
  readonly key: string;
  readonly value: string;
}

export type Pair = readonly [key: string, value: string];

/** Reads what `git config --list --show-scope -z` prints. A key without a value is true. */
export function parseSettings(text: string): readonly Setting[] {
  const fields = text.split('\0');
  return fields.flatMap((field, index) => {
    if (index % 2 === 0) return [];
    const newline = field.indexOf('\n');
    const [key, value] = newline < 0 ? [field, 'true'] : [field.slice(0, newline), field.slice(newline + 1)];
    return [{ scope: invariant(fields[index - 1], 'a setting follows its scope'), key, value }];
  });
}

/**
 * Settings that name a program which some command of ours, or of the go command, would run, or that let one be named; each with a
 * value that names none. Source: git-config(1), and git-lfs-config(5) for a filter that users have.
 */
const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/^core\.fsmonitor$/, 'false'],
  [/^core\.hookspath$/, '/dev/null'],
  [/^core\.sshcommand$/, 'ssh'],
  [/^core\.alternaterefscommand$/, 'true'],
  [/^core\.(?:askpass|editor|pager)$/, ''],
  [/^(?:filter|hook)\..+\.(?:required|enabled)$/, 'false'],
  [/^filter\..+\.(?:clean|smudge|process)$/, ''],
  [/^hook\..+\.command$/, 'true'],
  [/^diff\.(?:external|.+\.(?:command|textconv))$/, ''],
  [/^merge\..+\.driver$/, 'false'],
  [/^gpg\.(?:.+\.)?(?:program|defaultkeycommand)$/, 'false'],
  [/^gc\.recentobjectshook$/, 'true'],
  [/^pager\..+$/, 'false'],
  [/^remote\..+\.vcs$/, ''],
  [/^protocol\.allow$/, 'user'],
  [/^protocol\.(?:https?|git|ssh|file)\.allow$/, 'always'],
  [/^protocol\..+\.allow$/, 'never'],
  [/^lfs\.(?:extension\..+\.(?:clean|smudge)|customtransfer\..+\.path|standalonetransferagent)$/, ''],
];

const HELPER = /^credential\.(?:.+\.)?helper$/;

const isTrusted = ({ scope }: Setting): boolean => scope !== 'local' && scope !== 'worktree';

/** Of these settings Git takes the first that it reads, so that a later one cannot win; the protocols that use them are shut instead. */
const FIRST_WINS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^core\.gitproxy$/, ['git']],
  [/^remote\..+\.uploadpack$/, ['file', 'git', 'ssh']],
];

function shutProtocols(own: readonly Setting[]): readonly Pair[] {
  const shut = FIRST_WINS.flatMap(([key, protocols]) =>
    own.some((setting) => key.test(setting.key)) ? protocols : [],
  );
  return [...new Set(shut)].map((protocol) => [`protocol.${protocol}.allow`, 'never']);
}

/** Credential helpers are a list: an empty one begins it anew. */
function helperPairs(own: readonly Setting[], trusted: readonly Setting[]): readonly Pair[] {
  if (!own.some(({ key }) => HELPER.test(key))) return [];
  const theirs = trusted.filter(({ key }) => HELPER.test(key)).map(({ key, value }): Pair => [key, value]);
  return [['credential.helper', ''], ...theirs];
}

/**
 * Settings that must win over the configuration of a repository so that no program runs because it says so: where it names one, what
 * the user's or the system's configuration says counts, or nothing does.
 */
export function withoutPrograms(settings: readonly Setting[]): readonly Pair[] {
  const own = settings.filter((setting) => !isTrusted(setting));
  const trusted = settings.filter(isTrusted);
  const replaced = [...new Set(own.map(({ key }) => key))].flatMap((key): readonly Pair[] => {
    const neutral = PROGRAMS.find(([pattern]) => pattern.test(key))?.[1];
    if (neutral === undefined) return [];
    return [[key, trusted.findLast((setting) => setting.key === key)?.value ?? neutral]];
  });
  // Any protocol may name a program (`ext::`), and allowing all of them allows that one.
  const open = own.some(({ key }) => key === 'protocol.allow');
  const ext = trusted.findLast(({ key }) => key === 'protocol.ext.allow')?.value ?? 'never';
  return [
    ...replaced,
    ...(open ? [['protocol.ext.allow', ext] as const] : []),
    ...shutProtocols(own),
    ...helperPairs(own, trusted),
  ];
}

/** Settings by which a server is reached: through whom, and who may answer for it (git-config(1), `http.*` and `remote.<name>.proxy`). */
const ROUTE =
  /^(?:http\.(?:.+\.)?(?:proxy.*|ssl.*|pinnedpubkey|followredirects|cookiefile|savecookies|curloptresolve)|remote\..+\.proxy.*)$/;

/** Whether the repository's own configuration says how servers are reached. */
export function namesRoute(settings: readonly Setting[]): boolean {
  return settings.some((setting) => !isTrusted(setting) && ROUTE.test(setting.key));
}

/** What Git itself, actions/checkout and everyday commands write into a repository's configuration, and what names no program. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  core: /^(?:repositoryformatversion|filemode|bare|logallrefupdates|symlinks|ignorecase|precomposeunicode|autocrlf|eol|longpaths)$/,
  remote: /^(?:url|fetch|pushurl|tagopt|promisor|partialclonefilter|prune)$/,
  branch: /^[a-z-]+$/,
  user: /^(?:name|email)$/,
  extensions: /^(?:objectformat|partialclone|worktreeconfig)$/,
  gc: /^auto$/,
  http: /^extraheader$/,
  submodule: /^(?:active|url)$/,
};

/**
 * Whether the text of a configuration file names no program for sure, so that Git need not be asked. Only the plain form is read:
 * one setting a line, no escape, no comment, no include.
 */
export function isPlainConfig(text: string): boolean {
  let keys: RegExp | undefined;
  return text.split(/\r?\n/).every((line) => {
    if (/^\s*$/.test(line)) return true;
    const section = /^\[([A-Za-z]+)(?: "[^"\\]*")?\]\s*$/.exec(line);
    if (section !== null) {
      keys = PLAIN[invariant(section[1], 'a section has a name').toLowerCase()];
      return keys !== undefined;
    }
    const setting = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=[^\\"#;]*$/.exec(line);
    if (setting === null || keys === undefined || line.includes('::')) return false;
    return keys.test(invariant(setting[1], 'a setting has a key').toLowerCase());
  });
}

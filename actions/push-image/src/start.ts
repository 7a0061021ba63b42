import { counted, invariant, listed, printable, RefusedError } from '@slipway/core';
import type { LayerEntry, RunSettings } from '@slipway/oci';

/** What an image holds beside what its base has, and how it is started. */
export interface StartFacts {
  /** The files of the scratch layer, of `files` and the programs of one platform; of two with the same path the later counts. */
  readonly scratch: readonly LayerEntry[];
  readonly files: readonly LayerEntry[];
  readonly programs: readonly LayerEntry[];
  readonly settings: RunSettings;
  /** Whether a base lies below, whose files are not looked through. */
  readonly hasBase: boolean;
}

/** Highest user and group that runtimes take. https://github.com/moby/sys/blob/main/user/user.go */
const HIGHEST_ID = 2_147_483_647;

/** Where a name without a slash is looked up: what push-image itself gives an image without PATH. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const bare = (path: string): string => path.replace(/\/+$/, '');

/** Whether one of two paths is the other, or lies below it. */
function collide(file: LayerEntry, program: LayerEntry): boolean {
  const [path, other] = [bare(file.path), bare(program.path)];
  const isFolder = file.path.endsWith('/');
  return path === other || path.startsWith(`${other}/`) || (!isFolder && other.startsWith(`${path}/`));
}

/** A file in the place of a program would be lost below it, and one in the place of its folder would take it away. Throws `RefusedError`. */
function refuseCovered({ files, programs }: StartFacts): void {
  for (const program of programs) {
    const file = files.find((one) => collide(one, program));
    if (file === undefined) continue;
    throw new RefusedError({
      code: 'image-path',
      message: `Input 'files' puts '${printable(file.path)}' where the program ${printable(program.path)} stands.`,
      hint: 'Choose another place for the file; another name for the program is given with the input program.',
    });
  }
}

function refusedUser(user: string, why: string, hint: string): RefusedError {
  return new RefusedError({
    code: 'image-user',
    message: `Input 'user': '${printable(user, 120)}' ${why}.`,
    hint,
  });
}

/** The names of a file of users or groups, undefined where the image's own files hold none. */
function namesIn(facts: StartFacts, path: string): readonly string[] | undefined {
  const found = [...facts.scratch, ...facts.files].findLast((entry) => entry.path === path);
  if (found === undefined) return undefined;
  const lines = Buffer.from(found.content).toString('utf8').split('\n');
  return lines.map((line) => line.replace(/:.*$/, '')).filter((name) => name !== '');
}

type Account = { readonly what: 'user' | 'group'; readonly name: string; readonly file: string };

/** Why a runtime would not find a user or a group; undefined where it would, or the base may have it. Throws `RefusedError`. */
function checkAccount({ what, name, file }: Account, user: string, facts: StartFacts): string | undefined {
  if (/^\d+$/.test(name)) {
    if (Number(name) <= HIGHEST_ID) return undefined;
    throw refusedUser(user, `names the ${what} ${name}, and the highest is ${HIGHEST_ID}`, 'Write UID:GID.');
  }
  const found = namesIn(facts, file);
  if (facts.hasBase && found === undefined) return `the ${what} ${name}`;
  const known = invariant(found, 'scratch has users and groups');
  if (known.includes(name)) return undefined;
  throw refusedUser(
    user,
    `names the ${what} ${printable(name, 60)}, which ${file} of the image does not have`,
    `It has ${printable(listed(known), 200)}. Write one of them or a number, or bring ${file} with the input files.`,
  );
}

/** The names of `user` that only the base could have. Throws `RefusedError`. */
function checkUser(facts: StartFacts): readonly string[] {
  const { user } = facts.settings;
  if (user === undefined) {
    if (facts.hasBase) return [];
    throw refusedUser(
      'base',
      'asks for the user of the base, and scratch has none: the program would run as root',
      'Write UID:GID, such as 65532:65532; 0:0 is root on purpose.',
    );
  }
  const colon = user.indexOf(':');
  const name = colon < 0 ? user : user.slice(0, colon);
  const group = colon < 0 ? undefined : user.slice(colon + 1);
  const accounts: readonly Account[] = [
    { what: 'user', name, file: '/etc/passwd' },
    ...(group === undefined ? [] : [{ what: 'group', name: group, file: '/etc/group' } as const]),
  ];
  return accounts.flatMap((account) => checkAccount(account, user, facts) ?? []);
}

function refusedEntrypoint(command: string, why: string): RefusedError {
  return new RefusedError({
    code: 'image-entrypoint',
    message: `Input 'entrypoint': '${printable(command, 200)}' ${why}.`,
    hint: 'Name a program of the image by its path, such as /usr/bin/hello, or bring it with the input files as PATH=/DESTINATION:0755.',
  });
}

/** Where a command is looked for. https://pubs.opengroup.org/onlinepubs/9799919799/functions/exec.html */
function placesOf(command: string, { env, workingDirectory = '/' }: RunSettings): readonly string[] {
  if (command.startsWith('/')) return [command];
  if (command.includes('/')) return [`${bare(workingDirectory)}/${command.replace(/^(?:\.\/)+/, '')}`];
  return (env.get('PATH') ?? PATH).split(':').map((folder) => `${bare(folder)}/${command}`);
}

const own = (facts: StartFacts): readonly LayerEntry[] => [...facts.scratch, ...facts.files, ...facts.programs];

/** A script is started by another program, which has to be there. */
function interpreterOf({ content }: LayerEntry): string | undefined {
  const head = Buffer.from(content.subarray(0, 256)).toString('latin1');
  return /^#![ \t]*(\S+)/.exec(head)?.[1];
}

/** What the entrypoint needs that only the base could have. Throws `RefusedError`. */
function checkEntrypoint(facts: StartFacts): readonly string[] {
  const command = invariant(facts.settings.entrypoint?.[0], 'an image has an entrypoint');
  const places = placesOf(command, facts.settings);
  const found = own(facts).findLast(({ path }) => places.includes(path));
  if (found === undefined) {
    if (facts.hasBase) return [`the entrypoint ${command}`];
    throw refusedEntrypoint(command, 'is not in the image');
  }
  if ((found.mode & 0o111) === 0) throw refusedEntrypoint(command, 'is a file that nobody may execute');
  const interpreter = interpreterOf(found);
  if (interpreter === undefined || own(facts).some(({ path }) => path === interpreter)) return [];
  if (facts.hasBase) return [`${interpreter} for ${command}`];
  throw refusedEntrypoint(command, `is a script for ${printable(interpreter, 100)}, which is not in the image`);
}

const isRoot = (user: string): boolean => /^(?:root|0+)(?::|$)/.test(user);

/** Says that the program runs as root since the base says so, or says nothing. @param users of the bases, empty where one names none */
export function baseRootNotice({ user }: Pick<RunSettings, 'user'>, users: readonly string[]): readonly string[] {
  const root = user === undefined && users.some((one) => one === '' || isRoot(one));
  return root ? ["The program runs as root: input 'user' is 'base', and the base names no other user."] : [];
}

/** Says that the program runs as root, whatever the group. Of `base` only the base knows. */
function rootNotice({ settings: { user = '' } }: StartFacts): readonly string[] {
  if (!isRoot(user)) return [];
  return [
    `The program runs as root: input 'user' is '${printable(user, 60)}'. The default, 65532:65532, has no rights.`,
  ];
}

/** A container is not started in a file. Throws `RefusedError`. */
function refuseWorkingDirectory(facts: StartFacts): void {
  const { workingDirectory } = facts.settings;
  if (workingDirectory === undefined || !own(facts).some(({ path }) => path === bare(workingDirectory))) return;
  throw new RefusedError({
    code: 'image-working-directory',
    message: `Input 'working-directory': '${printable(workingDirectory, 120)}' is a file of the image.`,
    hint: 'Write a folder, such as /var/lib/app; it need not be there.',
  });
}

/**
 * Refuses an image that no runtime could start: a user, an entrypoint or a folder that is not there, a file in the place of the program. What
 * the files of a base might have is not looked up: it is answered as sentences for people. Throws `RefusedError`.
 */
export function checkStart(facts: StartFacts): readonly string[] {
  refuseCovered(facts);
  refuseWorkingDirectory(facts);
  const root = rootNotice(facts);
  const unseen = [...checkUser(facts), ...checkEntrypoint(facts)];
  if (unseen.length === 0) return root;
  const what = listed(unseen.map((one) => printable(one, 120)));
  return [
    ...root,
    `${counted(unseen.length, 'thing')} must come from the base, whose files are not looked through: ${what}.`,
  ];
}

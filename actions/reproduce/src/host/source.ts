import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Host, openEnvironment, printable, RefusedError } from '@slipway/core';
import { execOk, isAbsent, unreadablePath } from '@slipway/core/host';

function refuseMissing(input: string, why: string): RefusedError {
  return new RefusedError({
    code: 'no-such-file',
    message: `Input '${input}': ${why}.`,
    hint: 'Give the path of a file or directory that exists, relative to the workspace or absolute.',
  });
}

/**
 * The absolute path of what an input names, outside of the workspace too. Throws `RefusedError` when it is not there,
 * `CouldNotCheckError` when it cannot be read.
 */
async function existing(input: string, name: string, host: Host): Promise<string> {
  if (name.includes('\0')) throw refuseMissing(input, `'${printable(name)}' holds a NUL byte, which no path can have`);
  const path = resolve(host.workspace, name);
  try {
    await access(path, constants.R_OK);
    return path;
  } catch (error) {
    throw isAbsent(error) ? refuseMissing(input, `there is no '${printable(name)}'`) : unreadablePath(name, error);
  }
}

/** The absolute path of the program. Throws as `existing` does, and `RefusedError` for what is no file. */
export async function programFile(name: string, host: Host): Promise<string> {
  const path = await existing('file', name, host);
  if ((await stat(path)).isFile()) return path;
  throw refuseMissing('file', `'${printable(name)}' is no file`);
}

/** A local repository of the input `source`; one with an address is cloned. Undefined when none is given. */
export async function openSource(source: string, scratch: string, host: Host): Promise<string | undefined> {
  if (source === '') return undefined;
  if (!/^(?:https?|ssh|git|file):\/\//.test(source)) return await existing('source', source, host);
  const folder = join(scratch, 'repository');
  const { env, signal } = host;
  await execOk('git', ['clone', '--quiet', '--mirror', '--', source, folder], {
    cwd: scratch,
    env: { ...openEnvironment(env), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    signal,
  });
  return folder;
}

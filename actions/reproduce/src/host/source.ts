import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CouldNotCheckError, type Host, printable, RefusedError } from '@slipway/core';
import { execOk, isAbsent, unreadablePath } from '@slipway/core/host';
import { type BuildInfo, readBuildInfoOf } from '@slipway/executable';
import { fetchingEnvironment } from '@slipway/git';
import { openRepository, readObject } from '@slipway/git/host';
import { repositoryAddress } from '../repository-address.ts';

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

async function clone(address: string, scratch: string, { env, signal }: Host): Promise<string> {
  const folder = join(scratch, 'repository');
  await execOk('git', ['clone', '--quiet', '--mirror', '--', address, folder], {
    cwd: scratch,
    env: fetchingEnvironment(env),
    signal,
  });
  return folder;
}

/** What a program says of its source. Undefined for what is no program of Go. */
async function infoOf(path: string): Promise<BuildInfo | undefined> {
  return readBuildInfoOf(await readFile(path));
}

/** The repository that the module path of a program names, where the program comes from a checkout. One that cannot be had is told. */
async function namedRepository(
  path: string,
  version: string,
  scratch: string,
  host: Host,
): Promise<string | undefined> {
  const info = await infoOf(path);
  const wanted = info !== undefined && (info.settings.has('vcs.revision') || version !== '');
  const address = wanted ? repositoryAddress(info.main.path) : undefined;
  if (address === undefined) return undefined;
  try {
    return await clone(address, scratch, host);
  } catch (error) {
    if (!(error instanceof CouldNotCheckError)) throw error;
    host.log.notice(`${address}, which the module path names, cannot be cloned: ${error.message}`);
    return undefined;
  }
}

/** The commit that a tag or a hash of the repository means. Throws `RefusedError` when it has none. */
async function revisionOf(version: string, place: string, { env, signal, github }: Host): Promise<string> {
  const repository = await openRepository(place, { env, signal, trusted: github !== undefined });
  for (const name of [`refs/tags/${version}`, ...(/^[0-9a-f]{7,64}$/.test(version) ? [version] : [])]) {
    const commit = await readObject(repository, `${name}^{commit}`);
    if (commit !== undefined) return commit.hash;
  }
  throw new RefusedError({
    code: 'no-such-file',
    message: `Input 'version': the repository has neither a tag nor a commit '${printable(version, 80)}'.`,
    hint: 'Give a tag such as v1.4.0 (of a module in a directory: client/v1.4.0) or a hash, of the repository that is given as source.',
  });
}

/** Where a program may come from. */
export interface FoundSource {
  readonly repository?: string;
  /** The commit that the input `version` means. */
  readonly revision?: string;
}

/** The repository of the inputs, else the one that the module path names, and the commit that is meant in it. */
export async function findSource(
  path: string,
  { source, version }: { readonly source: string; readonly version: string },
  scratch: string,
  host: Host,
): Promise<FoundSource> {
  const repository = (await openSource(source, scratch, host)) ?? (await namedRepository(path, version, scratch, host));
  if (repository === undefined) return {};
  return version === '' ? { repository } : { repository, revision: await revisionOf(version, repository, host) };
}

/** A local repository of the input `source`; one with an address is cloned. Undefined when none is given. */
async function openSource(source: string, scratch: string, host: Host): Promise<string | undefined> {
  if (source === '') return undefined;
  if (!/^(?:https?|ssh|git|file):\/\//.test(source)) return await existing('source', source, host);
  return await clone(source, scratch, host);
}

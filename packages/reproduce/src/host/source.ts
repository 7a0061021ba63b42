import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printable } from '@slipway/core';
import { type ExecResult, exec, readRegularFile } from '@slipway/core/host';
import type { Environment } from '@slipway/go';
import type { Source } from '../plan.ts';
import type { Reason } from '../reason.ts';

/** A repository, and how it may be read. */
interface RepositoryAccess {
  readonly env: Environment;
  readonly repository?: string;
  readonly trusted?: boolean;
  readonly signal?: AbortSignal;
}

/** Lets any commit be fetched, also one that no branch or tag leads to; the text goes to a shell, so it is constant. */
const UPLOAD_PACK = 'git -c uploadpack.allowAnySHA1InWant=true';
const TRUSTED = "-c 'safe.directory=*'";

/** Git without any configuration of the machine, so that files come out as they were committed; nothing is fetched for the repository. */
function gitEnvironment({ env }: RepositoryAccess): Environment {
  const kept = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP'];
  return {
    ...Object.fromEntries(kept.map((name) => [name, env[name]])),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** The directory of the module in a checkout, by the module line of its go.mod files. */
async function moduleFolder(folder: string, list: string, module: string): Promise<string | undefined> {
  const files = list.split('\0').filter((file) => file !== '');
  for (const file of files.sort((a, b) => a.length - b.length)) {
    // A link of the source may lead anywhere: it is no go.mod to Go either.
    const read = await readRegularFile(join(folder, file));
    const text = typeof read === 'string' ? '' : read.toString('utf8');
    const name = /^[ \t]*module[ \t]+["`]?([^\s"`]+)/m.exec(text)?.[1];
    if (name === module) return dirname(join(folder, file));
  }
  return undefined;
}

/**
 * A fresh checkout of the commit in `folder`, with every tag, since tags name the version that is stamped. Answers the
 * directory of the module. The repository that is read may have other files in its work tree; they do not count.
 */
export async function checkOut(
  source: Extract<Source, { readonly kind: 'commit' }>,
  folder: string,
  access: RepositoryAccess,
): Promise<string | Reason> {
  const { repository, trusted = false, signal } = access;
  const { revision, module } = source;
  if (repository === undefined) {
    const message = `It was built from the commit ${revision}: the repository of ${printable(module, 120)} is needed.`;
    return { code: 'no-repository', message };
  }
  const git = async (...args: readonly string[]): Promise<ExecResult> =>
    await exec('git', args, { env: gitEnvironment(access), ...(signal === undefined ? {} : { signal }) });
  const inside = (...args: readonly string[]): Promise<ExecResult> => git('-C', folder, ...args);
  const format = revision.length === 64 ? 'sha256' : 'sha1';
  const from = await realpath(repository);
  const uploadPack = `${UPLOAD_PACK} ${trusted ? TRUSTED : ''} upload-pack`;
  const steps: readonly (() => Promise<ExecResult>)[] = [
    () => git('init', '-q', '--template=', `--object-format=${format}`, '--', folder),
    () =>
      inside(
        ...['fetch', '-q', '--no-tags', '--update-shallow', `--upload-pack=${uploadPack}`, '--', from],
        ...[`${revision}:refs/slipway/source`, '+refs/tags/*:refs/tags/*'],
      ),
    () => inside('checkout', '-q', '--detach', 'refs/slipway/source'),
    () => inside('update-ref', '-d', 'refs/slipway/source'),
  ];
  for (const step of steps) {
    const { code, stderr } = await step();
    if (code !== 0)
      return {
        code: 'no-commit',
        message: `The commit ${revision} cannot be taken from the repository: ${printable(stderr.trim(), 300)}`,
      };
  }
  const { stdout } = await inside('ls-files', '-z', '--', 'go.mod', '*/go.mod');
  const found = await moduleFolder(folder, stdout.toString('utf8'), module);
  return found ?? { code: 'no-module', message: `The commit ${revision} has no module ${printable(module, 120)}.` };
}

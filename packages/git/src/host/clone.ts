import { CouldNotCheckError, printable } from '@slipway/core';
import { type ExecResult, exec } from '@slipway/core/host';
import { pinnedSettings, readingEnvironment } from '../environment.ts';
import { openRepository, type Repository } from './repository.ts';

function refuseFailure(what: string, { code, stderr }: ExecResult): void {
  if (code === 0) return;
  throw new CouldNotCheckError({
    code: 'clone-failed',
    message: `'${what}' failed with exit code ${code}: ${printable(stderr.trim(), 400)}`,
    hint: 'See whether git fsck finds a fault in the repository, and whether the disk is full.',
  });
}

/** Whose the source is was asked when it was opened. The text goes to a shell, so it is constant. */
const UPLOAD_PACK = "git -c 'safe.directory=*' upload-pack";

/**
 * A clone of a local repository in a folder that does not exist yet, with its tags, at a commit. It holds what is committed
 * and nothing else. Throws `CouldNotCheckError`.
 */
export async function cloneAt(source: Repository, commit: string, folder: string): Promise<void> {
  // Objects are copied: the clone may outlive a repack of its source. Line ends stay as they are committed.
  const settings = [
    '-c',
    'core.autocrlf=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'protocol.file.allow=always',
    '-c',
    'safe.directory=*',
  ];
  const { env, signal } = source;
  const options = ['--quiet', '--no-checkout', '--no-hardlinks', `--upload-pack=${UPLOAD_PACK}`];
  const cloned = await exec('git', [...pinnedSettings(), ...settings, 'clone', ...options, '--', source.cwd, folder], {
    env: readingEnvironment(env),
    ...(signal === undefined ? {} : { signal }),
  });
  refuseFailure('git clone', cloned);
  const copy = await openRepository(folder, { env, trusted: true });
  refuseFailure(`git checkout ${commit}`, await copy.run([...settings, 'checkout', '--quiet', '--detach', commit]));
}

import { CouldNotCheckError, printable } from '@slipway/core';
import type { Repository } from './repository.ts';

/**
 * Which of the paths Git ignores: untracked, and excluded by a rule (https://git-scm.com/docs/git-check-ignore). Paths are absolute, or relative
 * to where Git runs, and lie in the work tree. One Git process.
 */
export async function readIgnored(repository: Repository, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const { code, stdout, stderr } = await repository.run(['check-ignore', '-z', '--stdin'], paths.join('\0'));
  // Exit code 1 says that none is ignored.
  if (code === 0 || code === 1) return new Set(stdout.toString('utf8').split('\0').slice(0, -1));
  throw new CouldNotCheckError({
    code: 'git-failed',
    message: `'git check-ignore' failed with exit code ${code}: ${printable(stderr.trim(), 300)}.`,
    hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
  });
}

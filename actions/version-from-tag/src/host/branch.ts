import { existsSync } from 'node:fs';
import { CouldNotCheckError, type Host, printable } from '@slipway/core';
import { fetchBranches, readBranches } from '@slipway/git/host';
import {
  type Branch,
  type BranchFact,
  branchByEvent,
  branchByGit,
  branchNamed,
  type Checkout,
  UNKNOWN,
} from '../branch.ts';
import { branchesMissing, fitsBranch } from '../branches.ts';
import type { Sources } from './sources.ts';

/** Throws `CouldNotCheckError` when the runner names a file with the event that is not there: the event may say that this is a fork. */
function requireEvent({ github, env }: Host): void {
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  if (github === undefined || path === '' || existsSync(path)) return;
  throw new CouldNotCheckError({
    code: 'event-file',
    message: `The event file '${printable(path)}' is not there.`,
    hint: "Mount the file of GITHUB_EVENT_PATH into the job's container, or see which step removed it.",
  });
}

/** The branches of the clone; where `allowed-branches` means none of them, those of the remote that it means too. */
async function knownBranches(
  { repository, question, access }: Sources,
  commit: string,
): Promise<readonly BranchFact[]> {
  const { allowedBranches: allowed } = question;
  const here = await readBranches(repository, commit);
  const enough = allowed.length === 0 || here.some(({ ref }) => fitsBranch(allowed, ref));
  if (question.deepen === 'never' || enough) return here;
  const unanswered = (why: string) => branchesMissing(allowed, `, and the clone ${why}`);
  await fetchBranches(repository, (name) => fitsBranch(allowed, name), { access, unanswered });
  return await readBranches(repository, commit);
}

/** The branch of the commit, and all branches where they were asked for. */
export async function readBranch(
  sources: Sources,
  checkout: Checkout,
): Promise<{ readonly branch: Branch; readonly branches: readonly BranchFact[] | undefined }> {
  const { question, host } = sources;
  requireEvent(host);
  const told = branchByEvent(host.github, checkout);
  // A name that the input gives says more than the event, if it is that of a branch.
  const byGit = question.channels.length > 0 && (told === undefined || checkout.ref !== '');
  if (!byGit && question.allowedBranches.length === 0) return { branch: told ?? UNKNOWN, branches: undefined };
  const branches = await knownBranches(sources, checkout.commit);
  return { branch: branchNamed(branches, checkout) ?? told ?? branchByGit(branches, checkout), branches };
}

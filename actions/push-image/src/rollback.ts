import { listed, printable, RefusedError } from '@slipway/core';
import {
  type BadImage,
  type Digest,
  formatRepository,
  planRollback,
  type RepositoryName,
  type RollbackFault,
  type RollbackPlan,
  type RollbackTarget,
  rollbackTag,
  sameImage,
} from '@slipway/oci';
import { destinations, onlyRepository } from './destinations.ts';
import type { RollbackInputs } from './inputs.ts';

/** What a rollback is asked for. */
export interface RollbackRequest {
  readonly repository: RepositoryName;
  readonly to: string;
  /** Tags to look at; none: those that exist. */
  readonly tags: readonly string[];
  readonly exclude: readonly string[];
}

/** Tags of the one repository. Throws `RefusedError` for those of another. */
function ownTags({ tags, images }: Pick<RollbackInputs, 'tags' | 'images'>): readonly string[] {
  const [own, ...others] = tags.length === 0 ? [] : destinations(tags, images);
  const [other] = others;
  if (other === undefined) return own?.tags ?? [];
  throw new RefusedError({
    code: 'image-repository',
    message: `Input 'tags' names ${formatRepository(other.name)}, and one repository is rolled back at a time.`,
    hint: "Write the tags without a repository: they are those of 'images'.",
  });
}

/** What the inputs ask for. Throws `RefusedError`. */
export function rollbackRequest(inputs: Pick<RollbackInputs, 'images' | 'tags' | 'to' | 'exclude'>): RollbackRequest {
  const repository = onlyRepository(inputs.images);
  if (inputs.to === '')
    throw new RefusedError({
      code: 'rollback-to',
      message: "Mode rollback needs the input 'to'.",
      hint: 'Give the version to go back to, such as 1.2.8.',
    });
  return { repository, to: inputs.to, tags: ownTags(inputs), exclude: inputs.exclude };
}

/** What the user is told of a rollback that cannot be. */
function refusal(fault: RollbackFault, to: string, image: string): RefusedError {
  switch (fault.kind) {
    case 'tag-absent':
      return new RefusedError({
        code: 'rollback-to',
        message: `Input 'to': the repository has no tag ${printable(to, 128)}.`,
        hint:
          fault.nearest === undefined
            ? 'Give a version that is published, such as 1.2.8.'
            : `Give a version that is published. Is ${printable(fault.nearest, 128)} meant?`,
      });
    case 'no-version':
      return new RefusedError({
        code: 'rollback-to',
        message: `Input 'to': ${printable(fault.tag, 128)} is the tag of no version.`,
        hint: 'Give the full version to go back to, such as 1.2.8: it decides which of X.Y, X and latest go back.',
      });
    case 'excluded-absent':
      return new RefusedError({
        code: 'rollback-exclude',
        message: `Input 'exclude': the repository has no tag of the version ${printable(fault.version, 128)}.`,
        hint: `Its versions are ${printable(listed(fault.published), 300)}.`,
      });
    case 'target-excluded':
      return new RefusedError({
        code: 'rollback-exclude',
        message: `Input 'exclude' names ${printable(fault.tag, 128)}, which is what is gone back to.`,
        hint: 'Give in `to` a good version, and in `exclude` the bad ones.',
      });
    case 'same-image':
      return new RefusedError({
        code: 'rollback-exclude',
        message: `${fault.tag} and ${to} are the same image, ${image}.`,
        hint: 'Give in `to` a version with other content: there is nothing to go back to.',
      });
  }
}

/** The tag that is gone back to, with all tags of its repository. Throws `RefusedError`. @param names undefined: there is no repository */
export function targetTag(
  { repository, to }: RollbackRequest,
  names: readonly string[] | undefined,
): { readonly tag: string; readonly published: readonly string[] } {
  if (names === undefined)
    throw new RefusedError({
      code: 'image-repository',
      message: `There is no repository ${formatRepository(repository)}.`,
      hint: 'Give the repository that the image was pushed to.',
    });
  const found = rollbackTag(to, names);
  if (found.kind === 'tag') return { tag: found.tag, published: names };
  throw refusal(found, to, '');
}

/** What is taken back, and which tags go back. Throws `RefusedError`. */
export function rollbackPlan(request: RollbackRequest, target: RollbackTarget, names: readonly string[]): RollbackPlan {
  const plan = planRollback(request, target, names);
  if (plan.kind === 'plan') return plan;
  throw refusal(plan, request.to, '');
}

/** Refuses to take back the image that is gone back to, under another tag. Throws `RefusedError`. */
export function refuseSameImage({ version }: RollbackPlan, bad: readonly BadImage[], good: Digest): void {
  const same = sameImage(bad, good);
  if (same !== undefined) throw refusal(same, version, good);
}

/** Refuses to go back to what was taken back itself. Throws `RefusedError`. */
export function refuseWithdrawnTarget(tag: string, withdrawn: boolean): void {
  if (!withdrawn) return;
  throw new RefusedError({
    code: 'rollback-to',
    message: `Input 'to': ${tag} was withdrawn itself by an earlier rollback.`,
    hint: 'Go back to another version; force: true takes this one all the same.',
  });
}

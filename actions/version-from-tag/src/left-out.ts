import { type Fault, RefusedError } from '@slipway/core';
import { duplicateFault, type ModuleIdentity } from '@slipway/version';
import type { LeftOut } from './facts.ts';
import type { ModuleTags } from './module-tags.ts';

/** A chosen module as it was read, or why Go gives it no version. */
export type ReadModule =
  | { readonly kind: 'module'; readonly named: boolean; readonly module: ModuleTags }
  | ({ readonly kind: 'left-out' } & LeftOut);

export interface Readable {
  readonly modules: readonly ModuleTags[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The modules that are answered for, and those that `...` found and that are left out. Throws `RefusedError` when a module that was named
 * claims the tags of another one of the commit, or when nothing is left.
 */
export function answerable(read: readonly ReadModule[], siblings: readonly ModuleIdentity[]): Readable {
  const modules: ModuleTags[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of read) {
    const fault = entry.kind === 'module' ? rivalry(entry.module.identity, siblings) : entry.fault;
    if (entry.kind === 'left-out') leftOut.push(entry);
    else if (fault === undefined) modules.push(entry.module);
    else if (entry.named) throw new RefusedError(fault);
    else leftOut.push({ goMod: entry.module.identity.goMod, fault });
  }
  const [first, ...more] = leftOut.map(({ fault }) => fault);
  if (modules.length === 0 && first !== undefined) throw new RefusedError(first, more);
  return { modules, leftOut };
}

function rivalry(identity: ModuleIdentity, siblings: readonly ModuleIdentity[]): Fault | undefined {
  return duplicateFault(
    identity,
    siblings.filter(({ directory }) => directory !== identity.directory),
  );
}

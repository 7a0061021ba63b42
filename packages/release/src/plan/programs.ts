import { invariant, listed, printable, RefusedError } from '@slipway/core';
import {
  givenNames,
  makesHeader,
  orderedTags,
  type Package,
  programExtension,
  selectPrograms,
  type Target,
} from '@slipway/go';
import type { ModuleFacts } from './facts.ts';
import type { PlannedGroup, PlannedProgram } from './plan.ts';
import type { ReleaseSettings } from './settings.ts';
import type { PlannedModule } from './source.ts';

/** How programs are built, whatever the target. */
export type ProgramSettings = Pick<ReleaseSettings, 'mains' | 'ldflags' | 'tags' | 'mode'>;

interface Found extends PlannedProgram {
  readonly module: number;
}

function programsOf(
  module: PlannedModule,
  index: number,
  { mode, mains }: ProgramSettings,
  { target, packages }: { readonly target: Target; readonly packages: readonly Package[] },
): readonly Found[] {
  const lines = invariant(mains[index], 'each module has its lines');
  const extension = programExtension(target, mode);
  const names = givenNames(lines, module.path);
  const patterns = lines.map(({ pattern }) => pattern);
  return selectPrograms(patterns, packages).map((program) => {
    const name = names.get(program.importPath) ?? program.name;
    const header = makesHeader(mode) ? `${name}.h` : '';
    return { module: index, importPath: program.importPath, built: program.name, name, file: name + extension, header };
  });
}

function refuseSamePrograms(programs: readonly Found[]): void {
  for (const [index, { file, importPath }] of programs.entries()) {
    const other = programs.slice(0, index).find((before) => before.file.toLowerCase() === file.toLowerCase());
    if (other === undefined) continue;
    throw new RefusedError({
      code: 'program-name',
      message: `The programs '${printable(other.importPath)}' and '${printable(importPath)}' have the same name, ${printable(file)}.`,
      hint: 'They would overwrite each other. Give one of them another name with a line NAME=DIRECTORY in the input main.',
    });
  }
}

/** The builds of one target: as few as flags and modules allow, since what programs share is compiled once. */
export function groupsOf(
  modules: readonly PlannedModule[],
  facts: readonly ModuleFacts[],
  settings: ProgramSettings,
  target: Target,
): readonly PlannedGroup[] {
  const { ldflags, tags, mode } = settings;
  const all = modules.flatMap((module, index) => {
    const known = invariant(facts[index], 'each module was looked at').packages.get(target.text);
    const packages = invariant(known, 'the packages of each target that is built were listed');
    return programsOf(module, index, settings, { target, packages });
  });
  refuseSamePrograms(all);
  const groups = new Map<string, PlannedGroup>();
  for (const { module, ...program } of all) {
    const wanted = {
      ldflags: ldflags.own.get(program.name) ?? ldflags.usual,
      tags: orderedTags(tags.own.get(program.name) ?? tags.usual),
    };
    // A library is built by itself: the go command names several executables, but not several libraries.
    const key = JSON.stringify([module, wanted, makesHeader(mode) ? program.name : '']);
    groups.set(key, { module, programs: [...(groups.get(key)?.programs ?? []), program], ...wanted });
  }
  return [...groups.values()];
}

/** Programs that some targets lack, because their files are for other systems. */
export function missingPrograms(
  targets: readonly { readonly target: Target; readonly groups: readonly PlannedGroup[] }[],
): readonly string[] {
  const built = targets.filter(({ groups }) => groups.length > 0);
  const pathsOf = (groups: readonly PlannedGroup[]) =>
    groups.flatMap(({ programs }) => programs.map(({ importPath }) => importPath));
  const all = [...new Set(built.flatMap(({ groups }) => pathsOf(groups)))].sort();
  return all.flatMap((path) => {
    const without = built.filter(({ groups }) => !pathsOf(groups).includes(path)).map(({ target }) => target.text);
    return without.length === 0 ? [] : [`${path} is not built for ${listed(without)}: no file of it is for that`];
  });
}

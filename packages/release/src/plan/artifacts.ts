import { invariant } from '@slipway/core';
import { givenNames, makesHeader, programExtension, type Target, UNIVERSAL } from '@slipway/go';
import { type Format, fileName, isPackaging, moduleName } from './names.ts';
import type { PlannedArtifact, PlannedGroup, PlannedProgram } from './plan.ts';
import type { ReleaseSettings } from './settings.ts';
import type { SourcePlan } from './source.ts';

/** How files are called and which there are. */
export type ArtifactSettings = Pick<ReleaseSettings, 'nameTemplate' | 'mains' | 'mode' | 'sbom' | 'wrap'>;

/** A target with what is built for it. */
interface BuiltFor {
  readonly target: Target;
  readonly groups: readonly PlannedGroup[];
}

/** What the files of the release begin with: the program where one name was given to the only one, else the module. */
export function releaseName(
  source: SourcePlan,
  mains: ArtifactSettings['mains'],
  programs: readonly PlannedProgram[],
): string {
  const [only, ...others] = programs;
  const [{ path }] = source.modules;
  const lines = invariant(mains[0], 'each module has its lines');
  const given = others.length === 0 && only !== undefined ? givenNames(lines, path).get(only.importPath) : undefined;
  return given ?? moduleName(path);
}

/** The files of a target. Throws `InvalidSetting` for a name that is no plain file name. */
export function artifactsOf(
  formats: readonly Format[],
  { target, groups }: BuiltFor,
  source: SourcePlan,
  settings: ArtifactSettings,
): readonly PlannedArtifact[] {
  const { nameTemplate, mode, mains, sbom, wrap } = settings;
  const { version } = source;
  const programs = groups.flatMap((group) => group.programs);
  const named = (name: string, ending: string) => fileName(nameTemplate, { name, target, version }, ending);
  const release = releaseName(source, mains, programs);
  const all = programs.map(({ name }) => name);
  const files = formats.flatMap((format): readonly PlannedArtifact[] => {
    if (isPackaging(format)) return [{ kind: 'package', format, name: named(release, `.${format}`), programs: all }];
    if (format !== 'binary') {
      const directory = wrap ? named(release, '') : '';
      return [{ kind: 'archive', format, name: named(release, `.${format}`), programs: all, directory }];
    }
    return programs.flatMap(({ name }): readonly PlannedArtifact[] => [
      { kind: 'binary', format: 'binary', name: named(name, programExtension(target, mode)), programs: [name] },
      ...(makesHeader(mode)
        ? [{ kind: 'header', format: 'header', name: named(name, '.h'), programs: [name] } as const]
        : []),
    ]);
  });
  // What is put together from programs that have one each needs none.
  const described = target.text === UNIVERSAL.text ? [] : programs;
  const boms = described.flatMap(({ name }) =>
    sbom.map((format): PlannedArtifact => {
      const ending = format === 'spdx' ? '.spdx.json' : '.cdx.json';
      return { kind: 'sbom', format, name: named(name, ending), programs: [name] };
    }),
  );
  return [...files, ...boms];
}

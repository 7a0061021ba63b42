import { createHash } from 'node:crypto';
import type { Entry } from '@slipway/archive';
import { makesHeader } from '@slipway/go';
import type { LoadedFile, PlannedGroup, PlannedProgram, PlannedTarget, ReleasePlan } from '@slipway/release';

/** The file that the go command made of a program: it gives an ending to programs for Windows only. */
export function madeFile(names: readonly string[], { file, built }: PlannedProgram): string {
  return [`${built}.exe`, built, file].find((name) => names.includes(name)) ?? built;
}

/** Where programs of earlier builds are kept; undefined for libraries, whose headers stand beside them. */
export function keptPrograms(
  plan: ReleasePlan,
  { target }: PlannedTarget,
  { module, programs }: PlannedGroup,
): string | undefined {
  if (makesHeader(plan.mode)) return undefined;
  const packages = programs.map(({ importPath }) => importPath);
  return createHash('sha256')
    .update(JSON.stringify([target.text, plan.modules[module]?.path, packages]))
    .digest('hex')
    .slice(0, 32);
}

/** A program of an archive, with its C header where it has one. */
export interface ArchivedProgram {
  readonly file: string;
  readonly content: Uint8Array;
  readonly headerFile: string;
  readonly header: Uint8Array | undefined;
}

/** What an archive holds, below its directory where it has one. */
export function entriesOf(
  directory: string,
  programs: readonly ArchivedProgram[],
  files: readonly LoadedFile[],
): readonly Entry[] {
  const under = (path: string): string => (directory === '' ? path : `${directory}/${path}`);
  return [
    ...programs.map(({ file, content }): Entry => ({ path: under(file), mode: 0o755, content })),
    ...programs.flatMap(({ headerFile, header }): readonly Entry[] =>
      header === undefined ? [] : [{ path: under(headerFile), mode: 0o644, content: header }],
    ),
    ...files.map(({ planned, mode, content }): Entry => {
      return { path: under(planned.to), mode: (planned.mode ?? mode) === 0o755 ? 0o755 : 0o644, content };
    }),
  ];
}

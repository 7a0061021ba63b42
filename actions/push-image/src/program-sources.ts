import { basename } from 'node:path';
import { counted, invariant, RefusedError } from '@slipway/core';
import type { Platform } from '@slipway/oci';
import type { BuildInputs } from './inputs.ts';

type ProgramInputs = Pick<BuildInputs, 'release' | 'binaries' | 'program' | 'platforms'>;

/** Where the programs come from. */
export type ProgramOrigin =
  /** A folder of the workspace that go-matrix-build wrote. */
  | { readonly kind: 'release'; readonly folder: string }
  /** One file for each platform, all of the same program. */
  | {
      readonly kind: 'binaries';
      readonly name: string;
      readonly files: readonly { readonly platform: Platform; readonly path: string }[];
    };

/** Name of the program that files of several platforms are: what is given, or the one that all have. */
function nameOf([given, ...more]: readonly string[], paths: readonly string[]): string {
  if (more.length > 0)
    throw unnamed("Input 'program' names several programs, and 'binaries' gives one for each platform.");
  if (given !== undefined) return given;
  const [only, ...others] = new Set(paths.map((path) => basename(path)));
  if (others.length === 0) return invariant(only, 'there are binaries');
  throw unnamed(`The files of 'binaries' have ${counted(others.length + 1, 'name')}, so the program has none.`);
}

function unnamed(message: string): RefusedError {
  return new RefusedError({
    code: 'program',
    message,
    hint: "Say with the input 'program' what the program is called in the image, such as hello.",
  });
}

/** Where the inputs say that the programs come from. Throws `RefusedError`. */
export function programOrigin({ release, binaries, program, platforms }: ProgramInputs): ProgramOrigin {
  if (binaries.length === 0) return { kind: 'release', folder: release === '' ? 'release' : release };
  if (release !== '')
    throw new RefusedError({
      code: 'program-sources',
      message: "Both 'release' and 'binaries' are given.",
      hint: 'Keep one of them: the programs come from one place.',
    });
  if (platforms.length > 0)
    throw new RefusedError({
      code: 'platforms',
      message: "Input 'platforms' chooses from a release, and 'binaries' are given.",
      hint: "Leave 'platforms' out: the lines of 'binaries' say which platforms there are.",
    });
  return {
    kind: 'binaries',
    name: nameOf(
      program,
      binaries.map(({ path }) => path),
    ),
    files: binaries,
  };
}

import type { Fault } from '@slipway/core';
import type { ModuleIdentity } from './module.ts';
import { matchPathMajor, pathForMajor } from './module-path.ts';
import { major } from './semver.ts';

/** A version as Go writes it for a module, and what stands against it. */
export interface MajorFit {
  readonly version: string;
  readonly problem: Fault | undefined;
}

/**
 * Checks that a version's major fits the module path. A module without go.mod gets `+incompatible`; for the others the problem
 * names what must change before the version can be released.
 *
 * @param version canonical
 *
 * Source: https://go.dev/ref/mod#major-version-suffixes, https://go.dev/ref/mod#incompatible-versions.
 */
export function majorProblem(version: string, module: ModuleIdentity, hasGoMod: boolean): MajorFit {
  if (matchPathMajor(version, module.pathMajor)) return { version, problem: undefined };
  if (!hasGoMod && module.pathMajor === '' && module.tagPrefix === '') {
    return { version: `${version}+incompatible`, problem: undefined };
  }
  const path = pathForMajor(module.path, major(version));
  return {
    version,
    problem: {
      code: 'module-path-major',
      message: `${version} needs the module path ${path}, but ${module.goMod} says ${module.path}.`,
      hint: `Write "module ${path}" in ${module.goMod}, and change every import of "${module.path}" and of its packages to "${path}", in this repository's own files too.`,
      docs: 'https://go.dev/doc/modules/major-version',
      file: module.goMod,
      ...(module.line === undefined ? {} : { line: module.line }),
    },
  };
}

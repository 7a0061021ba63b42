import { COMPRESSOR } from '@slipway/archive';
import type { LinkedModule } from '@slipway/executable';
import type { ReleasePlan } from '../plan/plan.ts';
import type { LicenseOf } from './bom.ts';
import {
  DEPENDENCIES_SCHEMA,
  type Dependency,
  type DependencyManifest,
  type MadeArtifact,
  RELEASE_SCHEMA,
  type ReleaseManifest,
} from './definition.ts';

const keyOf = (dependency: Dependency): string =>
  JSON.stringify([dependency.module, dependency.version, dependency.sum, dependency['replaced-by'] ?? '']);

const merged = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort();

/** One row for each module and version, sorted, with all programs that hold it. */
export function mergeDependencies(rows: readonly Dependency[]): readonly Dependency[] {
  const found = new Map<string, Dependency>();
  for (const row of rows) {
    const key = keyOf(row);
    found.set(key, { ...row, programs: merged(found.get(key)?.programs ?? [], row.programs) });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The modules of a program as rows. */
export function dependenciesOf(
  program: string,
  modules: readonly LinkedModule[],
  licenseOf: LicenseOf,
): readonly Dependency[] {
  return modules.map((module) => {
    const { path, version, sum, replaced } = module;
    const row = { sum, license: licenseOf(module), programs: [program] };
    if (replaced === undefined) return { module: path, version, ...row };
    return { module: replaced.path, version: replaced.version, 'replaced-by': { module: path, version }, ...row };
  });
}

const pretty = (value: ReleaseManifest | DependencyManifest): string => `${JSON.stringify(value, null, 2)}\n`;

/** The text of dependencies.json. */
export function dependenciesText(rows: readonly Dependency[]): string {
  return pretty({ $schema: DEPENDENCIES_SCHEMA, schema: 1, dependencies: rows.map((row) => ({ ...row })) });
}

/**
 * The text of release.json: what the release holds and how it was built. It is the same on every machine, so it says nothing
 * of how long things took; that is in the output `timings`.
 */
export function releaseText(plan: ReleasePlan, artifacts: readonly MadeArtifact[]): string {
  const { name, version, commit, epoch, goVersion, modules, flags, mode, targets } = plan;
  return pretty({
    $schema: RELEASE_SCHEMA,
    schema: 1,
    ...{ name, version, commit },
    'source-date-epoch': epoch,
    toolchain: { go: goVersion, compressor: COMPRESSOR },
    modules: modules.map(({ directory, path, stamp }) => ({ directory, path, version: stamp })),
    build: { mode, trimpath: flags.trimpath, vcs: flags.vcs, flags: flags.others },
    targets: targets.map(({ target, groups, parts, env }) => ({
      ...{ target: target.text, os: target.os, arch: target.arch },
      ...(target.variable === '' ? {} : { variant: { [target.variable]: target.variant } }),
      ...(parts.length === 0 ? {} : { parts }),
      ...(Object.keys(env).length === 0 ? {} : { env }),
      programs: groups.flatMap(({ programs, ldflags, tags }) =>
        programs.map((program) => ({ name: program.name, package: program.importPath, ldflags, tags })),
      ),
    })),
    artifacts: artifacts.map((artifact) => ({ ...artifact })),
  });
}

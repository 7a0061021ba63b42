import { createHash } from 'node:crypto';
import { type BomProgram, writeCycloneDx, writeSpdx } from '@slipway/archive';
import type { BuildInfo, LinkedModule } from '@slipway/executable';
import { NO_VERSION, type Target } from '@slipway/go';
import type { ReleasePlan, SbomFormat } from '../plan/plan.ts';

/** SPDX identifier of a module's licence; empty where it is not certain. */
export type LicenseOf = (module: Pick<LinkedModule, 'path' | 'version'>) => string;

/** What is described: a program as it was built. */
interface Subject {
  readonly name: string;
  readonly file: string;
  readonly content: Uint8Array;
  readonly info: BuildInfo;
  readonly target: Target;
}

/** The bill of materials of a program, from what the program says of itself. */
export function sbomText(
  format: SbomFormat,
  plan: Pick<ReleasePlan, 'version' | 'commit' | 'epoch'>,
  { name, file, content, info, target }: Subject,
  licenseOf: LicenseOf,
): string {
  const program: BomProgram = {
    name,
    fileName: file,
    sha256: createHash('sha256').update(content).digest('hex'),
    version: info.main.version === NO_VERSION ? plan.version : info.main.version,
    commit: plan.commit,
    packagePath: info.path,
    modulePath: info.main.path,
    license: licenseOf(info.main),
    goVersion: info.goVersion,
    platform: target.text,
    time: plan.epoch,
    modules: info.dependencies.map((module) => ({ ...module, license: licenseOf(module) })),
  };
  return format === 'spdx' ? writeSpdx(program) : writeCycloneDx(program);
}

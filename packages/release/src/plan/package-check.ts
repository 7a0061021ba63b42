import { msiSource, packagePieces } from '@slipway/archive';
import type { Target } from '@slipway/go';
import { isPackaging } from './names.ts';
import { describePackage } from './package-files.ts';
import type { PackagingFormat } from './packaging.ts';
import type { ReleasePlan } from './plan.ts';

/** A package for one target of each kind, without contents. */
async function check(
  plan: ReleasePlan,
  format: PackagingFormat,
  target: Target,
  files: readonly string[],
): Promise<void> {
  const content = new Uint8Array(0);
  const empty = (files: ReleasePlan['archiveFiles']) =>
    files.map((planned) => ({ planned, mode: 0o644 as const, content }));
  const loaded = { archive: empty(plan.archiveFiles), package: empty(plan.packageFiles) };
  const contents = { ...loaded, programs: files.map((file) => ({ file, content })) };
  const description = describePackage(plan, format, target, contents);
  if (format === 'msi') msiSource(description);
  else for await (const _piece of packagePieces(format, description));
}

/** Throws `RefusedError` for what a package cannot say, before anything is built: names, versions, relations, architectures. */
export async function checkPackages(plan: ReleasePlan): Promise<void> {
  for (const { target, artifacts, groups } of plan.targets) {
    const files = groups.flatMap(({ programs }) => programs.map(({ file }) => file));
    for (const { kind, format } of artifacts) {
      if (kind === 'package' && isPackaging(format)) await check(plan, format, target, files);
    }
  }
}

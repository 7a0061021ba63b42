import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folderUnder, type Packers, readFolder, replaceFolder } from '@slipway/archive/host';
import { CouldNotCheckError, type Host, printable, RefusedError } from '@slipway/core';
import { errorCode } from '@slipway/core/host';
import { named, versionTag } from '@slipway/oci';
import { openLayout, writeLayout } from '@slipway/oci/host';
import type { BuildInputs, BuildOutputs } from '../inputs.ts';
import { buildVersion, type ImagePlan, planImage } from '../plan.ts';
import { LAST_SECOND } from '../release.ts';
import { attachedOutput, platformsOutput, renderBuild } from '../render-build.ts';
import { writeAttachments } from './attachments.ts';
import { type Base, openBase } from './base.ts';
import { readExtraFiles } from './files.ts';
import { readFoundation } from './machine.ts';
import { type FoundPrograms, findPrograms } from './programs.ts';
import { openLayerPackers, writeImage } from './write-image.ts';

/** What a layout consists of, by this action and others: `ingest` is left by containerd and BuildKit. */
const LAYOUT: ReadonlySet<string> = new Set(['blobs', 'index.json', 'ingest', 'oci-layout']);

async function isLayout(folder: string): Promise<boolean> {
  try {
    await openLayout(folder);
    return (await readdir(folder)).every((name) => LAYOUT.has(name));
  } catch {
    return false;
  }
}

/** Refuses to replace a folder that holds something other than an image layout. */
async function refuseForeign(folder: string, shown: string): Promise<void> {
  if (shown.includes(':'))
    throw new RefusedError({
      code: 'layout-name',
      message: `Input 'layout': '${printable(shown)}' holds a colon, behind which push looks for the name of an image.`,
      hint: 'Give a folder without a colon, such as image.',
    });
  if ((await readFolder(folder)).kind === 'absent') return;
  if (!(await isLayout(folder)))
    throw new RefusedError({
      code: 'layout-foreign',
      message: `'${printable(shown)}' holds something other than an image layout, and is not replaced.`,
      hint: "Choose another folder with the input 'layout', or remove that one.",
    });
}

/** What a system says when a disk is full or may not be written to, or when a name cannot be one there. */
const UNWRITABLE: ReadonlySet<string | undefined> = new Set([
  'EACCES',
  'EDQUOT',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/** Writes, and says of a disk that is full or read-only that it is. Throws `CouldNotCheckError`. */
async function writing<T>(shown: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const code = errorCode(error);
    if (!UNWRITABLE.has(code)) throw error;
    throw new CouldNotCheckError({
      code: 'layout-write',
      message: `The layout '${printable(shown)}' could not be written (${code}). An earlier one is as it was.`,
      hint: 'Look for room on the disk, also where RUNNER_TEMP lies, and at the name and the rights of the folder.',
      cause: error,
    });
  }
}

/** SOURCE_DATE_EPOCH, else the time of the release, else 1970. https://reproducible-builds.org/specs/source-date-epoch/ */
function epochOf({ release }: FoundPrograms, { env }: Host): number {
  const { SOURCE_DATE_EPOCH: text = '' } = env;
  if (text === '') return release?.content.epoch ?? 0;
  if (/^\d{1,12}$/.test(text) && Number(text) <= LAST_SECOND) return Number(text);
  throw new RefusedError({
    code: 'source-date-epoch',
    message: `SOURCE_DATE_EPOCH is '${printable(text, 40)}', and not a number of seconds since 1970 up to the year 9999.`,
    hint: 'Set it to the commit time, such as the output commit-time of version-from-tag.',
  });
}

/** What is known when the writing begins. */
interface Facts {
  readonly found: FoundPrograms;
  readonly base: Base | undefined;
  readonly plan: ImagePlan;
  readonly packers: Packers;
}

/** Writes the layout elsewhere, then puts it in its place. */
async function writeAll(inputs: BuildInputs, facts: Facts, place: string, host: Host) {
  const { base, plan } = facts;
  const writer = await writeLayout(join(await host.temporaryDirectory(), 'layout'));
  const written = await host.log.group('Write layers and manifests', () =>
    writeImage(plan, base, writer, inputs.maxSize, facts.packers),
  );
  const attached = await writeAttachments(inputs, facts, written, writer, host);
  const name = plan.version === '' ? 'latest' : versionTag(plan.version);
  await writer.finish([named(written.root.descriptor, name), ...attached.map((one) => one.descriptor)]);
  await replaceFolder(writer.folder, place);
  return { written, attached };
}

/** Builds the image into a layout that takes its place as a whole. */
export async function runBuild(inputs: BuildInputs, host: Host): Promise<BuildOutputs> {
  const { github, log } = host;
  const packers = openLayerPackers(host);
  const place = await writing(inputs.layout, () => folderUnder(host.workspace, inputs.layout, 'layout'));
  await refuseForeign(place, inputs.layout);
  const found = await findPrograms(inputs, host);
  const base = await openBase(inputs, host);
  const plan: ImagePlan = planImage(inputs, {
    version: buildVersion(inputs.version, found.release?.content.version ?? ''),
    commit: found.release?.content.commit ?? github?.sha ?? '',
    epoch: epochOf(found, host),
    source: github === undefined ? '' : `${github.serverUrl}/${github.repository}`,
    platforms: found.platforms,
    foundation: base === undefined ? await readFoundation(inputs, host) : undefined,
    files: await readExtraFiles(host.workspace, inputs.files),
  });
  const { written, attached } = await writing(inputs.layout, () =>
    writeAll(inputs, { found, base, plan, packers }, place, host),
  );
  host.report(renderBuild(inputs.layout, plan, written, attached, base));
  const { descriptor } = written.root;
  log.info(`${descriptor.digest} in ${printable(inputs.layout)}`);
  return {
    digest: descriptor.digest,
    version: plan.version.replace(/^v/, ''),
    layout: inputs.layout,
    platforms: platformsOutput(written.images),
    attached: attachedOutput(attached),
  };
}

import { join } from 'node:path';
import type { Packers } from '@slipway/archive/host';
import { CouldNotCheckError, fromInputAsync, type Host, printable } from '@slipway/core';
import { unwritable } from '@slipway/core/host';
import { named, versionTag } from '@slipway/oci';
import { writeLayout } from '@slipway/oci/host';
import { folderUnder, replaceFolder } from '@slipway/release/host';
import type { BuildInputs, BuildOutputs } from '../inputs.ts';
import { layoutOf, refuseForeign, refuseLayoutName } from '../layout-folder.ts';
import { buildVersion, type ImagePlan, imageEpoch, planImage } from '../plan.ts';
import { attachedOutput, builtOutput, renderBuild } from '../render-build.ts';
import { baseRootNotice } from '../start.ts';
import { type BuildParts, readAttachments, writeAttachments } from './attachments.ts';
import { readBase } from './base.ts';
import { readExtraFiles } from './files.ts';
import { readLayoutFolder } from './layout-folder.ts';
import { findPrograms } from './programs.ts';
import { readScratchFiles } from './scratch-files.ts';
import { openLayerPackers, writeImage } from './write-image.ts';

/** Writes, and says of a disk that is full or read-only that it is. Throws `CouldNotCheckError`. */
async function writing<T>(shown: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const why = unwritable(error);
    if (why === undefined) throw error;
    throw new CouldNotCheckError({
      code: 'layout-write',
      message: `The layout '${printable(shown)}' could not be written: ${why}. An earlier one is as it was.`,
      hint: 'Look for room on the disk, also where RUNNER_TEMP lies, and at the name and the rights of the folder.',
      cause: error,
    });
  }
}

/** What is written, by what, and where. */
interface BuildJob extends BuildParts {
  readonly packers: Packers;
  /** Real path of the layout's folder. */
  readonly folder: string;
}

/** Writes the layout elsewhere, then puts it in its place. */
async function writeAll(inputs: BuildInputs, job: BuildJob, host: Host) {
  const { plan } = job;
  const writer = await writeLayout(join(await host.temporaryDirectory(), 'layout'));
  const written = await host.log.group('Write layers and manifests', () => writeImage(job, writer, inputs.maxSize));
  const attached = await writeAttachments(await readAttachments(inputs, job, written, host), writer);
  const name = plan.version === '' ? 'latest' : versionTag(plan.version);
  await writer.finish([named(written.root.descriptor, name), ...attached.map((one) => one.descriptor)]);
  await replaceFolder(writer.folder, job.folder);
  return { written, attached };
}

/** Builds the image into a layout that takes its place as a whole. */
export async function runBuild(given: BuildInputs, host: Host): Promise<BuildOutputs> {
  const inputs = { ...given, layout: layoutOf(given) };
  const { github, log } = host;
  const packers = openLayerPackers(host);
  const folder = await fromInputAsync('layout', () =>
    writing(inputs.layout, () => folderUnder(host.workspace, inputs.layout)),
  );
  refuseLayoutName(inputs.layout);
  refuseForeign(await readLayoutFolder(folder, inputs.layout), inputs.layout);
  const found = await findPrograms(inputs, host);
  const base = await readBase(inputs, host);
  const plan: ImagePlan = planImage(inputs, {
    version: buildVersion(inputs.version, found.release?.manifest.version ?? ''),
    commit: found.release?.manifest.commit ?? github?.sha ?? '',
    epoch: imageEpoch(host.env['SOURCE_DATE_EPOCH'], found.release?.manifest['source-date-epoch']),
    source: github === undefined ? '' : `${github.serverUrl}/${github.repository}`,
    platforms: found.platforms,
    scratch: base === undefined ? await readScratchFiles(inputs, host) : undefined,
    files: await readExtraFiles(inputs.files, host),
  });
  for (const notice of plan.notices) log.notice(notice);
  const { written, attached } = await writing(inputs.layout, () =>
    writeAll(inputs, { found, base, plan, packers, folder }, host),
  );
  for (const notice of baseRootNotice(plan.settings, written.baseUsers)) log.notice(notice);
  host.report(renderBuild({ layout: inputs.layout, plan, ...written, attached, base }));
  const { descriptor } = written.root;
  log.info(`${descriptor.digest} in ${printable(inputs.layout)}`);
  return {
    digest: descriptor.digest,
    version: plan.version.replace(/^v/, ''),
    layout: inputs.layout,
    platforms: builtOutput(written.images),
    attached: attachedOutput(attached),
  };
}

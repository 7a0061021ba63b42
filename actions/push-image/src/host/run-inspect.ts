import { type Host, printable } from '@slipway/core';
import { cosignTag, formatReference, parseReference, subjectsOf } from '@slipway/oci';
import { attachedInLayout, attachedInRepository, readDescription, readPlatforms } from '@slipway/oci/host';
import type { InspectInputs, InspectOutputs } from '../inputs.ts';
import { type InspectionFacts, inspectionOf, inspectionOutput, renderInspection } from '../inspection.ts';
import { layoutOf } from '../layout-folder.ts';
import { attachedOutput, platformsOutput } from '../render-build.ts';
import { openImages, openLayoutImage } from './images.ts';

async function ofLayout(inputs: InspectInputs, host: Host): Promise<InspectionFacts> {
  const { folder, layout, root } = await openLayoutImage(layoutOf(inputs), 'layout', host);
  const platforms = await readPlatforms(layout, root);
  const attached = await attachedInLayout(layout, subjectsOf(root, platforms));
  const description = await readDescription(layout, root);
  return { name: folder, root: root.descriptor, description, platforms, attached, signedByTag: false };
}

async function ofRegistry(inputs: InspectInputs, host: Host): Promise<InspectionFacts> {
  const reference = parseReference(inputs.source);
  const { repository, source, root } = await (await openImages(inputs, host)).find(reference, 'source');
  const platforms = await readPlatforms(source, root);
  const [attached, signature, description] = await Promise.all([
    attachedInRepository(repository, subjectsOf(root, platforms)),
    repository.headManifest(cosignTag(root.descriptor.digest)),
    readDescription(source, root),
  ]);
  const name = formatReference(reference);
  return { name, root: root.descriptor, description, platforms, attached, signedByTag: signature !== undefined };
}

/** Says what an image says of itself, and what is attached to it. */
export async function runInspect(inputs: InspectInputs, host: Host): Promise<InspectOutputs> {
  const facts = inputs.source === '' ? await ofLayout(inputs, host) : await ofRegistry(inputs, host);
  const inspection = inspectionOf(facts);
  host.report(renderInspection(inspection));
  host.log.info(`${printable(facts.name, 300)}: ${inspection.digest}`);
  return {
    digest: inspection.digest,
    version: inspection.version,
    platforms: platformsOutput(facts.platforms),
    attached: attachedOutput(facts.attached),
    inspection: inspectionOutput(inspection),
  };
}

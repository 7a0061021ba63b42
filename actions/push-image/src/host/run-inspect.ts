import { type Host, printable } from '@slipway/core';
import { type Content, formatReference, imageOfLayout, imageVersion, parseReference, splitLayout } from '@slipway/oci';
import { type ImageSource, openLayout } from '@slipway/oci/host';
import type { InspectInputs, InspectOutputs } from '../inputs.ts';
import { cosignTag, type Inspection, inspectionOutput, isSignatureType, renderInspection } from '../inspection.ts';
import { attachedOutput } from '../render-build.ts';
import { type AttachedTo, attachedInLayout, attachedInRepository } from './attached.ts';
import { underWorkspace } from './files.ts';
import { openImages } from './images.ts';
import { layersSize, type PlatformPart, partsOutput, platformParts, subjectsOf } from './platforms.ts';
import { versionSaid, whatImageSays } from './said.ts';

/** An image with what is attached to it. */
interface Subject {
  readonly name: string;
  readonly source: ImageSource;
  readonly root: Content;
  readonly parts: readonly PlatformPart[];
  readonly attached: readonly AttachedTo[];
  /** Signed in a way that no artifact tells of. */
  readonly signedByTag: boolean;
}

async function ofLayout(inputs: InspectInputs, host: Host): Promise<Subject> {
  const { folder, name } = splitLayout(inputs.layout);
  const layout = await openLayout(underWorkspace(host.workspace, folder, 'layout', 'directory'));
  const root = await layout.manifest(imageOfLayout(layout.index, name, folder));
  const parts = await platformParts(layout, root);
  const attached = await attachedInLayout(layout, subjectsOf(root, parts));
  return { name: folder, source: layout, root, parts, attached, signedByTag: false };
}

async function ofRegistry(inputs: InspectInputs, host: Host): Promise<Subject> {
  const reference = parseReference(inputs.source);
  const { repository, source, root } = await openImages(inputs, host).find(reference, 'source');
  const parts = await platformParts(source, root);
  const [attached, signature] = await Promise.all([
    attachedInRepository(repository, subjectsOf(root, parts)),
    repository.headManifest(cosignTag(root.descriptor.digest)),
  ]);
  return {
    name: formatReference(reference),
    source,
    root,
    parts,
    attached,
    signedByTag: signature !== undefined,
  };
}

/** Says what an image says of itself, and what is attached to it. */
export async function runInspect(inputs: InspectInputs, host: Host): Promise<InspectOutputs> {
  const subject = inputs.source === '' ? await ofLayout(inputs, host) : await ofRegistry(inputs, host);
  const { name, source, root, parts, attached, signedByTag } = subject;
  const { descriptor } = root;
  const said = await whatImageSays(source, root);
  const inspection: Inspection = {
    name,
    digest: descriptor.digest,
    mediaType: descriptor.mediaType,
    version: imageVersion('', await versionSaid(source, root), []),
    ...said,
    platforms: parts.map(({ platform, descriptor: { digest }, manifest }) => ({
      platform,
      digest,
      size: layersSize(manifest),
      layers: manifest.layers.length,
    })),
    attached: attached.map((one) => ({
      type: one.descriptor.artifactType ?? '',
      digest: one.descriptor.digest,
      subject: one.subject.digest,
    })),
    signed: signedByTag || attached.some((one) => isSignatureType(one.descriptor.artifactType ?? '')),
  };
  host.report(renderInspection(inspection));
  host.log.info(`${printable(name, 300)}: ${descriptor.digest}`);
  return {
    digest: descriptor.digest,
    version: inspection.version,
    platforms: partsOutput(parts),
    attached: attachedOutput(attached),
    inspection: inspectionOutput(inspection),
  };
}

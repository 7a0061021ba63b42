import { type Host, printable } from '@slipway/core';
import { type Content, formatReference, imageOfLayout, imageVersion, parseReference, splitLayout } from '@slipway/oci';
import { type ImageSource, openLayout } from '@slipway/oci/host';
import { NOTHING } from '../answer.ts';
import type { Answer, Inputs } from '../inputs.ts';
import { cosignTag, type Inspection, inspectionOutput, isSignatureType, renderInspection } from '../inspection.ts';
import { attachedOutput } from '../render-build.ts';
import { type AttachedTo, attachedInLayout, attachedInRepository, subjectsOf } from './attached.ts';
import { underWorkspace } from './files.ts';
import { openImages } from './images.ts';
import { platformParts, platformsOf } from './platforms.ts';
import { versionSaid, whatImageSays } from './said.ts';

/** An image with what is attached to it. */
interface Subject {
  readonly name: string;
  readonly source: ImageSource;
  readonly root: Content;
  readonly attached: readonly AttachedTo[];
  /** Signed in a way that no artifact tells of. */
  readonly signedByTag: boolean;
}

async function ofLayout(inputs: Inputs, host: Host): Promise<Subject> {
  const { folder, name } = splitLayout(inputs.layout);
  const layout = await openLayout(underWorkspace(host.workspace, folder, 'layout', 'directory'));
  const root = await layout.manifest(imageOfLayout(layout.index, name, folder));
  return { name: folder, source: layout, root, attached: await attachedInLayout(layout, root), signedByTag: false };
}

async function ofRegistry(inputs: Inputs, host: Host): Promise<Subject> {
  const reference = parseReference(inputs.source);
  const found = await openImages(inputs, host).find(reference, 'source');
  const { repository, source, root } = found;
  const [attached, signature] = await Promise.all([
    subjectsOf(found).then((subjects) => attachedInRepository(repository, subjects)),
    repository.headManifest(cosignTag(root.descriptor.digest)),
  ]);
  return {
    name: formatReference(reference),
    source,
    root,
    attached,
    signedByTag: signature !== undefined,
  };
}

/** Says what an image says of itself, and what is attached to it. */
export async function runInspect(inputs: Inputs, host: Host): Promise<Answer> {
  const subject = inputs.source === '' ? await ofLayout(inputs, host) : await ofRegistry(inputs, host);
  const { name, source, root, attached, signedByTag } = subject;
  const { descriptor } = root;
  const said = await whatImageSays(source, root);
  const parts = await platformParts(source, root);
  const inspection: Inspection = {
    name,
    digest: descriptor.digest,
    mediaType: descriptor.mediaType,
    version: imageVersion('', await versionSaid(source, root), []),
    ...said,
    platforms: parts.map(({ platform, descriptor: { digest }, manifest: { layers } }) => ({
      platform,
      digest,
      size: layers.reduce((sum, { size }) => sum + size, 0),
      layers: layers.length,
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
    ...NOTHING,
    digest: descriptor.digest,
    version: inspection.version,
    platforms: await platformsOf(source, root),
    attached: attachedOutput(attached),
    inspection: inspectionOutput(inspection),
  };
}

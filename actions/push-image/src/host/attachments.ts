import type { Host } from '@slipway/core';
import { artifactManifest, type Content, content, type Descriptor, digestOf, EMPTY_CONFIG, hexOf } from '@slipway/oci';
import type { Base, LayoutWriter } from '@slipway/oci/host';
import { type Attachment, fileArtifact, programDigests, sbomFiles } from '../attachments.ts';
import type { BuildInputs } from '../inputs.ts';
import type { ImagePlan } from '../plan.ts';
import { provenanceStatement, runFacts, STATEMENT } from '../provenance.ts';
import { readNamed } from './files.ts';
import { type FoundPrograms, readChecked } from './programs.ts';
import type { WrittenLayout } from './write-image.ts';

/** What was attached. */
export interface Attached {
  readonly descriptor: Descriptor;
  readonly subject: Descriptor;
}

/** What a build is made of. */
export interface BuildParts {
  readonly found: FoundPrograms;
  readonly base: Base | undefined;
  readonly plan: ImagePlan;
}

async function sboms(
  { found: { platforms, release }, plan }: BuildParts,
  { images }: WrittenLayout,
): Promise<readonly Attachment[]> {
  if (release === undefined) return [];
  const files = sbomFiles(platforms, release.manifest.artifacts, images);
  return await Promise.all(
    files.map(async ({ subject, type, file }) => ({
      subject,
      artifact: fileArtifact(type, await readChecked(release, file), file.name, plan.created),
    })),
  );
}

function provenance({ found, base, plan }: BuildParts, { descriptor }: Content, host: Host): Attachment {
  const { github, env } = host;
  const programs = programDigests(found.platforms);
  const run = github && { context: github, workflow: env['GITHUB_WORKFLOW_REF'] };
  const statement = provenanceStatement({
    name: programs[0]?.name ?? '',
    digest: descriptor.digest,
    version: plan.version,
    programs,
    files: plan.shared.map(({ path, content: bytes }) => ({ path, sha256: hexOf(digestOf(bytes)) })),
    base,
    ...runFacts(run, found.release?.manifest.commit ?? github?.sha ?? ''),
  });
  const bytes = Buffer.from(statement);
  return { subject: descriptor, artifact: fileArtifact(STATEMENT, bytes, 'provenance.intoto.json', plan.created) };
}

async function files(
  { attach }: BuildInputs,
  { plan }: BuildParts,
  { descriptor }: Content,
  { workspace }: Host,
): Promise<readonly Attachment[]> {
  return await Promise.all(
    attach.map(async ({ path, name, type }) => {
      const bytes = await readNamed(workspace, path, 'attach');
      return { subject: descriptor, artifact: fileArtifact(type, bytes, name, plan.created) };
    }),
  );
}

/** Reads and makes what belongs to the image: bills of materials, provenance, files that are asked for. */
export async function readAttachments(
  inputs: BuildInputs,
  parts: BuildParts,
  written: WrittenLayout,
  host: Host,
): Promise<readonly Attachment[]> {
  return [
    ...(inputs.sbom ? await sboms(parts, written) : []),
    ...(inputs.provenance ? [provenance(parts, written.root, host)] : []),
    ...(await files(inputs, parts, written.root, host)),
  ];
}

/** Stores what belongs to the image beside it. */
export async function writeAttachments(
  attachments: readonly Attachment[],
  writer: LayoutWriter,
): Promise<readonly Attached[]> {
  const attached: Attached[] = [];
  for (const { subject, artifact } of attachments) {
    const manifest = artifactManifest(subject, artifact);
    const blobs = artifact.blobs.map(({ bytes, mediaType }) => content(bytes, mediaType));
    for (const stored of [EMPTY_CONFIG, ...blobs, manifest]) await writer.add(stored);
    attached.push({ descriptor: { ...manifest.descriptor, artifactType: artifact.artifactType }, subject });
  }
  return attached;
}

import { type Host, printable, RefusedError } from '@slipway/core';
import {
  type Artifact,
  annotationKey,
  artifactManifest,
  content,
  type Descriptor,
  digestOf,
  EMPTY_CONFIG,
  formatPlatform,
  hexOf,
} from '@slipway/oci';
import type { LayoutWriter } from '@slipway/oci/host';
import type { BuildInputs } from '../inputs.ts';
import type { ImagePlan } from '../plan.ts';
import { provenanceStatement, STATEMENT } from '../provenance.ts';
import type { Base } from './base.ts';
import { readNamed, splitLine } from './files.ts';
import { type FoundPrograms, readChecked } from './programs.ts';
import type { WrittenLayout } from './write-image.ts';

/** Media types of the bills of materials, by their format in release.json. https://www.iana.org/assignments/media-types */
const SBOM_TYPES: ReadonlyMap<string, string> = new Map([
  ['spdx', 'application/spdx+json'],
  ['cyclonedx', 'application/vnd.cyclonedx+json'],
]);

/** https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

/** Something to attach, and what to. */
interface Attachment {
  readonly subject: Descriptor;
  readonly artifact: Artifact;
}

/** What was attached. */
export interface Attached {
  readonly descriptor: Descriptor;
  readonly subject: Descriptor;
}

/** An artifact of one file. Dated like the image, so that attaching it again changes nothing. */
function artifactOf(type: string, bytes: Uint8Array, name: string, created: string): Artifact {
  return {
    artifactType: type,
    blobs: [{ bytes, mediaType: type, annotations: { [annotationKey('title')]: name } }],
    annotations: { [annotationKey('created')]: created },
  };
}

async function sbomsOf(
  { platforms, release }: FoundPrograms,
  { images }: WrittenLayout,
  created: string,
): Promise<readonly Attachment[]> {
  if (release === undefined) return [];
  const subjects = new Map(images.map(({ platform, manifest }) => [formatPlatform(platform), manifest.descriptor]));
  const found: Attachment[] = [];
  for (const { platform, target, programs } of platforms) {
    const subject = subjects.get(formatPlatform(platform));
    const names = programs.map(({ name }) => name);
    for (const artifact of release.content.artifacts) {
      const type = SBOM_TYPES.get(artifact.format);
      const ours = artifact.target === target && artifact.programs.some((name) => names.includes(name));
      if (artifact.kind !== 'sbom' || type === undefined || !ours || subject === undefined) continue;
      const bytes = await readChecked(release, artifact);
      found.push({ subject, artifact: artifactOf(type, bytes, artifact.name, created) });
    }
  }
  return found;
}

const programNames = ({ platforms }: FoundPrograms) =>
  platforms.flatMap(({ platform, programs }) =>
    programs.map(({ name, sha256 }) => ({ platform: formatPlatform(platform), name, sha256 })),
  );

function provenanceOf(
  found: FoundPrograms,
  base: Base | undefined,
  { root }: WrittenLayout,
  { version, created, shared }: ImagePlan,
  { github, env }: Host,
): Attachment {
  const programs = programNames(found);
  const commit = found.release?.content.commit ?? github?.sha ?? '';
  const repository = github === undefined ? '' : `${github.serverUrl}/${github.repository}`;
  const statement = provenanceStatement({
    name: programs[0]?.name ?? '',
    digest: root.descriptor.digest,
    version,
    programs,
    files: shared.map(({ path, content: bytes }) => ({ path, sha256: hexOf(digestOf(bytes)) })),
    base,
    source: github === undefined ? undefined : { repository, ref: github.ref, commit },
    run:
      github === undefined
        ? undefined
        : {
            workflow: `${github.serverUrl}/${env['GITHUB_WORKFLOW_REF'] ?? github.repository}`,
            invocation: `${repository}/actions/runs/${github.runId}/attempts/${github.runAttempt}`,
          },
  });
  const bytes = Buffer.from(statement);
  return { subject: root.descriptor, artifact: artifactOf(STATEMENT, bytes, 'provenance.intoto.json', created) };
}

async function filesOf(
  inputs: BuildInputs,
  host: Host,
  { root }: WrittenLayout,
  created: string,
): Promise<readonly Attachment[]> {
  return await Promise.all(
    inputs.attach.map(async (line) => {
      const [path, type] = splitLine('attach', line, 'PATH=MEDIA-TYPE');
      if (!MEDIA_TYPE.test(type))
        throw new RefusedError({
          code: 'image-attach',
          message: `Input 'attach': '${printable(type, 100)}' is no media type.`,
          hint: 'Write what the file is, such as sbom.json=application/spdx+json.',
        });
      const bytes = await readNamed(host.workspace, path, 'attach');
      const name = path.split('/').at(-1) ?? path;
      return { subject: root.descriptor, artifact: artifactOf(type, bytes, name, created) };
    }),
  );
}

/** Stores what belongs to the image beside it: bills of materials, provenance, files that are asked for. */
export async function writeAttachments(
  inputs: BuildInputs,
  facts: { readonly found: FoundPrograms; readonly base: Base | undefined; readonly plan: ImagePlan },
  written: WrittenLayout,
  writer: LayoutWriter,
  host: Host,
): Promise<readonly Attached[]> {
  const { found, base, plan } = facts;
  const attachments = [
    ...(inputs.sbom ? await sbomsOf(found, written, plan.created) : []),
    ...(inputs.provenance ? [provenanceOf(found, base, written, plan, host)] : []),
    ...(await filesOf(inputs, host, written, plan.created)),
  ];
  const attached: Attached[] = [];
  for (const { subject, artifact } of attachments) {
    const manifest = artifactManifest(subject, artifact);
    const files = artifact.blobs.map(({ bytes, mediaType }) => content(bytes, mediaType));
    for (const stored of [EMPTY_CONFIG, ...files, manifest]) await writer.add(stored);
    attached.push({ descriptor: { ...manifest.descriptor, artifactType: artifact.artifactType }, subject });
  }
  return attached;
}

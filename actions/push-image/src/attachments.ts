import { type Artifact, annotationKey, type Descriptor, formatPlatform, type Platform } from '@slipway/oci';
import type { MadeArtifact } from '@slipway/release';

/** Something to attach, and what to. */
export interface Attachment {
  readonly subject: Descriptor;
  readonly artifact: Artifact;
}

/** An artifact of one file. Dated like the image, so that attaching it again changes nothing. */
export function fileArtifact(type: string, bytes: Uint8Array, name: string, created: string): Artifact {
  return {
    artifactType: type,
    blobs: [{ bytes, mediaType: type, annotations: { [annotationKey('title')]: name } }],
    annotations: { [annotationKey('created')]: created },
  };
}

/** Media types of the bills of materials, by their format in release.json. https://www.iana.org/assignments/media-types */
const SBOM_TYPES: ReadonlyMap<string, string> = new Map([
  ['spdx', 'application/spdx+json'],
  ['cyclonedx', 'application/vnd.cyclonedx+json'],
]);

/** The programs of one platform, and the target of Go that they were built for. */
export interface PlatformTarget {
  readonly platform: Platform;
  readonly target: string;
  readonly programs: readonly { readonly name: string }[];
}

/** The image of one platform. */
interface Image {
  readonly platform: Platform;
  readonly manifest: { readonly descriptor: Descriptor };
}

/** A bill of materials of the release, and the image that it is for. */
export interface SbomFile {
  readonly subject: Descriptor;
  readonly type: string;
  readonly file: MadeArtifact;
}

/** Whether a file of the release is a bill of materials of a program of the platform. */
function isSbomOf({ target, programs }: PlatformTarget, file: MadeArtifact): boolean {
  if (file.kind !== 'sbom' || file.target !== target) return false;
  return programs.some(({ name }) => file.programs.includes(name));
}

/** The bills of materials of a release that belong to the images, those of a platform to its image. */
export function sbomFiles(
  platforms: readonly PlatformTarget[],
  files: readonly MadeArtifact[],
  images: readonly Image[],
): readonly SbomFile[] {
  const subjects = new Map(images.map(({ platform, manifest }) => [formatPlatform(platform), manifest.descriptor]));
  return platforms.flatMap((platform) => {
    const subject = subjects.get(formatPlatform(platform.platform));
    if (subject === undefined) return [];
    return files.flatMap((file) => {
      const type = SBOM_TYPES.get(file.format);
      return type !== undefined && isSbomOf(platform, file) ? [{ subject, type, file }] : [];
    });
  });
}

/** The programs of an image by the platform that they are for. */
export function programDigests(
  platforms: readonly {
    readonly platform: Platform;
    readonly programs: readonly { readonly name: string; readonly sha256: string }[];
  }[],
): readonly { readonly platform: string; readonly name: string; readonly sha256: string }[] {
  return platforms.flatMap(({ platform, programs }) =>
    programs.map(({ name, sha256 }) => ({ platform: formatPlatform(platform), name, sha256 })),
  );
}

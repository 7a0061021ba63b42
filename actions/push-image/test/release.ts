import type { MadeArtifact, ReleaseManifest } from '@slipway/release';

type ReleaseTarget = ReleaseManifest['targets'][number];

/** The program `hello` for a target, as a release describes it. */
export function target(more: Partial<ReleaseTarget> = {}, programs: readonly string[] = ['hello']): ReleaseTarget {
  return {
    ...{ target: 'linux/amd64', os: 'linux', arch: 'amd64' },
    programs: programs.map((name) => ({ name, package: `example.com/${name}`, ldflags: '-s -w', tags: [] })),
    ...more,
  };
}

/** A file of a release: the program by itself where nothing else is said. */
export function artifact(more: Partial<MadeArtifact> = {}): MadeArtifact {
  return {
    ...{ name: 'hello_linux_amd64', kind: 'binary', format: 'binary', target: 'linux/amd64', programs: ['hello'] },
    ...{ sha256: 'a'.repeat(64), size: 9 },
    ...more,
  };
}

/** A whole release.json. */
export function manifest(more: Partial<ReleaseManifest> = {}): ReleaseManifest {
  return {
    $schema: 'urn:slipway:release:1',
    schema: 1,
    ...{ name: 'hello', version: 'v1.4.0', commit: 'a'.repeat(40) },
    'source-date-epoch': 1_700_000_000,
    toolchain: { go: 'go1.26.8', compressor: 'slipway deflate 1' },
    modules: [{ directory: '.', path: 'example.com/hello', version: 'v1.4.0' }],
    build: { mode: 'exe', trimpath: true, vcs: true, flags: [] },
    targets: [target()],
    artifacts: [artifact()],
    ...more,
  };
}

import type { GitHubContext, JsonValue } from '@slipway/core';
import { type Digest, hexOf } from '@slipway/oci';

/** What an image was made of and where, for its provenance. */
export interface ProvenanceFacts {
  readonly name: string;
  readonly digest: Digest;
  readonly version: string;
  /** Programs by the platform that they are for. */
  readonly programs: readonly { readonly platform: string; readonly name: string; readonly sha256: string }[];
  /** Files of the machine that went into the image, by their place in it. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly base: { readonly name: string; readonly digest: Digest } | undefined;
  /** `https://github.com/acme/hello` with the commit, where they are known. */
  readonly source: { readonly repository: string; readonly ref: string; readonly commit: string } | undefined;
  /** The workflow and the run, on GitHub. */
  readonly run: { readonly workflow: string; readonly invocation: string } | undefined;
}

/** The run that built the image; undefined outside of GitHub. */
export interface BuildRun {
  readonly context: Pick<GitHubContext, 'serverUrl' | 'repository' | 'ref' | 'runId' | 'runAttempt'>;
  /** `GITHUB_WORKFLOW_REF`: the workflow as its signature would name it; the repository where it is not known. */
  readonly workflow: string | undefined;
}

/** Source and run, as GitHub names them. @param commit what was built */
export function runFacts(run: BuildRun | undefined, commit: string): Pick<ProvenanceFacts, 'source' | 'run'> {
  if (run === undefined) return { source: undefined, run: undefined };
  const { serverUrl, repository: name, ref, runId, runAttempt } = run.context;
  const repository = `${serverUrl}/${name}`;
  return {
    source: { repository, ref, commit },
    run: {
      workflow: `${serverUrl}/${run.workflow ?? name}`,
      invocation: `${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    },
  };
}

/** Media type of an in-toto statement that nobody has signed. https://github.com/in-toto/attestation/blob/main/spec/v1/bundle.md */
export const STATEMENT = 'application/vnd.in-toto+json';

const BUILD_TYPE = 'https://github.com/slipway-actions/slipway/blob/main/actions/push-image/README.md#provenance';
const LOCAL_BUILDER = 'https://github.com/slipway-actions/slipway/blob/main/actions/push-image/README.md#local-builder';

/** A base of a layout has no name by which somebody else could fetch it. */
function baseDependency({ name, digest }: { readonly name: string; readonly digest: Digest }): JsonValue {
  const named = name === '' ? { name: 'base' } : { uri: `docker://${name}` };
  return { ...named, digest: { sha256: hexOf(digest) } };
}

function dependencies({ source, base, programs, files }: ProvenanceFacts): readonly JsonValue[] {
  return [
    ...(source === undefined
      ? []
      : [{ uri: `git+${source.repository}@${source.ref}`, digest: { gitCommit: source.commit } }]),
    ...(base === undefined ? [] : [baseDependency(base)]),
    ...programs.map(({ platform, name, sha256 }) => ({ name: `${platform}/${name}`, digest: { sha256 } })),
    ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
  ];
}

/**
 * An in-toto statement with SLSA provenance about an image: what it was made of, and by which run. Unsigned: it says, and does not prove.
 * Source: https://slsa.dev/spec/v1.1/provenance
 */
export function provenanceStatement(facts: ProvenanceFacts): string {
  const { name, digest, version, programs, run } = facts;
  const platforms = [...new Set(programs.map(({ platform }) => platform))];
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: hexOf(digest) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: { version, platforms },
        resolvedDependencies: dependencies(facts),
      },
      runDetails: {
        builder: { id: run?.workflow ?? LOCAL_BUILDER },
        ...(run === undefined ? {} : { metadata: { invocationId: run.invocation } }),
      },
    },
  });
}

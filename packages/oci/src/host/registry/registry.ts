import type { RetryPolicy } from '@slipway/core';
import { DOCKER_HUB, type RepositoryName } from '../../reference/reference.ts';
import { isLoopback } from '../../registry/auth/address.ts';
import { authorizationFor } from './auth/authorization.ts';
import type { CredentialLookup } from './auth/credentials.ts';
import { hasBlob, readBlob } from './blobs.ts';
import { openConnections } from './connections.ts';
import { endpointOf, type RepositoryEndpoint } from './endpoint.ts';
import type { ImageRepository } from './image-repository.ts';
import { listReferrers, listTags } from './listing.ts';
import { getManifest, getTagged, headManifest, putManifest, setTag } from './manifests.ts';
import { putBlob } from './put-blob.ts';
import { addReferrers } from './referrers-index.ts';
import { QUESTION, REGISTRY_RETRY } from './retry.ts';
import { openSession, type Session } from './session.ts';
import { DOCKER_CERTIFICATES, trustOf } from './trust.ts';

export interface RegistryOptions {
  readonly credentials: CredentialLookup;
  /** Told the tokens that registries give, before they are used. */
  readonly mask: (secret: string) => void;
  /** Whether a registry is spoken to without TLS. Default: only this machine itself (localhost, 127.0.0.1, [::1]). */
  readonly insecure?: (registry: string) => boolean;
  readonly signal?: AbortSignal;
  readonly retry?: Partial<RetryPolicy>;
  /** Told of every request that is sent again, without secrets. */
  readonly log?: (line: string) => void;
  /** Most requests to one registry at a time. Default: 8. */
  readonly maxParallel?: number;
  /**
   * Milliseconds without a byte after which a connection is given up. Default: two minutes, since some registries read a blob again
   * before they answer.
   */
  readonly idle?: number;
  /** Milliseconds of one question, with all its attempts; what is uploaded or read has beside it what its bytes take. Default: three minutes. */
  readonly question?: number;
  /** PEM of authorities to trust beside those of this machine. */
  readonly authorities?: readonly string[];
  /** Folder with a folder of certificates for each registry. Default: Docker's. */
  readonly certificates?: string;
  /** Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR are looked up. Default: nowhere. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Registries, as one run talks to them: one pool of connections, and one sign-in for each registry. */
export interface Registries extends Disposable {
  /**
   * A repository; nothing is sent yet.
   *
   * @param access `push` asks for a token to write with at once, so that a push needs one token and not two. Default: `pull`; a token
   * to write with is asked for when something is written.
   */
  readonly repository: (name: RepositoryName, access?: 'pull' | 'push') => ImageRepository;
}

const MAX_PARALLEL = 8;
const IDLE = 120_000;

/** Docker Hub's registry is not at its own name. */
const HUB_HOST = 'registry-1.docker.io';

function originOf(registry: string, insecure: boolean): URL {
  return new URL(`${insecure ? 'http' : 'https'}://${registry === DOCKER_HUB ? HUB_HOST : registry}`);
}

function repositoryAt(endpoint: RepositoryEndpoint): ImageRepository {
  return {
    name: endpoint.name,
    headManifest: (reference) => headManifest(endpoint, reference),
    getManifest: (reference) => getManifest(endpoint, reference),
    getTagged: (tag) => getTagged(endpoint, tag),
    putManifest: (reference, manifest, tags) => putManifest(endpoint, reference, manifest, tags),
    setTag: (tag, manifest, ifMatch) => setTag(endpoint, tag, manifest, ifMatch),
    hasBlob: (digest) => hasBlob(endpoint, digest),
    readBlob: (blob) => readBlob(endpoint, blob),
    putBlob: (blob, open, mountFrom = []) => putBlob(endpoint, blob, open, mountFrom),
    tags: () => listTags(endpoint),
    referrers: (subject, artifactType) => listReferrers(endpoint, subject, artifactType),
    addReferrers: (subject, referrers) => addReferrers(endpoint, subject, referrers),
  };
}

/**
 * Opens nothing yet: connections are made when a repository is asked for something, and end when this is disposed of. So do requests that
 * nobody waits for any more, since another of the same run failed: they would be sent again and again after the run's end.
 */
export function openRegistries(options: RegistryOptions): Registries {
  const { insecure = isLoopback, maxParallel = MAX_PARALLEL, idle = IDLE, question = QUESTION, env = {} } = options;
  const { credentials, mask, log = () => undefined, authorities = [], certificates = DOCKER_CERTIFICATES } = options;
  const ended = new AbortController();
  const signal = options.signal === undefined ? ended.signal : AbortSignal.any([options.signal, ended.signal]);
  const trust = trustOf({ env, authorities, folder: certificates });
  const connections = openConnections({ maxParallel, idle, env, signal, trust });
  const retry = { ...REGISTRY_RETRY, ...options.retry };
  const sessions = new Map<string, Session>();
  const sessionFor = (registry: string): Session => {
    const before = sessions.get(registry);
    if (before !== undefined) return before;
    const base = { registry, origin: originOf(registry, insecure(registry)), connections, retry, question, signal };
    const authorization = authorizationFor({ ...base, mask, credentials: () => credentials(registry) });
    const session = openSession({ ...base, authorization, log });
    sessions.set(registry, session);
    return session;
  };
  return {
    repository: (name, access = 'pull') => repositoryAt(endpointOf(sessionFor(name.registry), name, access)),
    [Symbol.dispose]: () => {
      ended.abort();
      connections.close();
    },
  };
}

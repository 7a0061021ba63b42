import {
  type Code,
  CouldNotCheckError,
  type Fault,
  listed,
  type OutcomeError,
  printable,
  RefusedError,
} from '@slipway/core';
import { type Digest, isDigest } from '../digest.ts';
import { isObject } from '../json.ts';

/** One error of a registry's answer. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
export interface RegistryError {
  readonly code: string;
  readonly message: string;
  /** Digests that the details name. */
  readonly digests: readonly Digest[];
}

/** An answer that is none of those a request wants. */
export interface UnwantedResponse {
  /** What was being done: `the upload of sha256:... to ghcr.io/acme/app`. */
  readonly doing: string;
  /** Host of the registry, as users write it. */
  readonly registry: string;
  readonly status: number;
  readonly errors: readonly RegistryError[];
  /** Whose credentials were sent and where they come from; undefined: none. No secret. */
  readonly credentials: string | undefined;
  /** Whose credentials were not sent, since the registry did not ask for any. */
  readonly unasked: string | undefined;
}

/** The registry does not have content that a manifest names: it has to be uploaded again. */
export class BlobUnknownError extends CouldNotCheckError {
  override readonly name: string = 'BlobUnknownError';
  /** What the registry named; empty when it did not say. */
  readonly digests: readonly Digest[];

  constructor(fault: Fault, digests: readonly Digest[]) {
    super(fault);
    this.digests = digests;
  }
}

/** Most errors of one answer that are looked at. */
const MOST_ERRORS = 10;

/** Registries put a digest there, an object with one, or a list of either. */
function digestsIn(detail: unknown): readonly Digest[] {
  if (typeof detail === 'string') return isDigest(detail) ? [detail] : [];
  if (Array.isArray(detail)) return detail.slice(0, MOST_ERRORS).flatMap(digestsIn);
  return isObject(detail) ? [detail['digest'], detail['Digest']].flatMap(digestsIn) : [];
}

/** The errors that a body names; none for what is no error document, as from a proxy. */
export function parseRegistryErrors(body: Uint8Array): readonly RegistryError[] {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return [];
  }
  const errors: readonly unknown[] = isObject(json) && Array.isArray(json['errors']) ? json['errors'] : [];
  return errors
    .slice(0, MOST_ERRORS)
    .filter(isObject)
    .map(({ code, message, detail }) => ({
      code: typeof code === 'string' ? code : '',
      message: typeof message === 'string' ? message : '',
      digests: digestsIn(detail),
    }));
}

/** Answers that may be others the next time. 499 and 522 come from proxies in front of registries. */
const PASSING: ReadonlySet<number> = new Set([408, 429, 499, 500, 502, 503, 504, 522]);

/** Whether a request is worth sending again after this status. */
export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

const UNKNOWN_BLOB: ReadonlySet<string> = new Set(['BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN']);

/** What the registry said, on one line. */
function quoted(errors: readonly RegistryError[]): string {
  const lines = errors.map(({ code, message }) => printable([code, message].filter((part) => part !== '').join(': ')));
  return lines.length === 0 ? '' : ` (${printable(lines.join('; '), 500)})`;
}

function deniedHint({ registry, credentials, unasked }: UnwantedResponse): string {
  if (credentials === undefined && unasked !== undefined)
    return `The registry did not ask for credentials, so ${unasked} were not sent. See whether the address is that of a registry, and what stands before it.`;
  const used = credentials === undefined ? 'No credentials were sent' : `Sent were ${credentials}`;
  const github = registry === 'ghcr.io' ? " On GitHub the job needs 'permissions: packages: write'." : '';
  return `${used}. Give credentials that may do this, or see whether the repository exists.${github}`;
}

function fault(response: UnwantedResponse, code: Code, hint: string): Fault {
  const { doing, status, errors } = response;
  return { code, message: `${doing} was answered with status ${status}${quoted(errors)}.`, hint };
}

/** What stands behind a refusal, as far as status and words of the registry tell. */
const REASONS: readonly {
  readonly statuses: readonly number[];
  readonly codes: readonly string[];
  readonly words?: RegExp;
  readonly hint: string;
}[] = [
  {
    statuses: [409, 412],
    codes: ['TAG_INVALID'],
    words: /immutable|already exists|cannot be overwritten/i,
    hint: 'The tags of this repository never move: give the image another tag, or see the rules of the repository.',
  },
  {
    statuses: [405],
    codes: ['UNSUPPORTED'],
    hint: 'The registry does not do this: it may be a mirror or a cache that can only be read. Push to the registry that it is a copy of.',
  },
  {
    statuses: [413],
    codes: ['SIZE_INVALID'],
    hint: 'It is too large for the registry or for a proxy before it: see the limits of both.',
  },
  {
    statuses: [415],
    codes: ['MANIFEST_INVALID'],
    hint: 'The registry does not take this kind of manifest: try media-types: docker, or single-platform: manifest.',
  },
  {
    statuses: [],
    codes: ['NAME_INVALID'],
    hint: 'The registry does not take the name of the repository: see how deep and how long its names may be.',
  },
];

function refusedHint({ status, errors }: UnwantedResponse): string {
  const said = ({ codes, words }: (typeof REASONS)[number]): boolean =>
    errors.some(({ code, message }) => codes.includes(code) || words?.test(message) === true);
  const reason = REASONS.find(said) ?? REASONS.find(({ statuses }) => statuses.includes(status));
  return reason?.hint ?? 'See what the registry says, and the rules of the repository.';
}

/** What passes by itself, or what a server did wrong. */
function unavailable(response: UnwantedResponse): CouldNotCheckError {
  const limited = response.status === 429;
  return new CouldNotCheckError(
    fault(
      response,
      limited ? 'registry-limit' : 'registry-unavailable',
      limited
        ? 'The registry limits how often it is asked: wait, or sign in, since most limits are higher then.'
        : 'See the status page of the registry, then run the step again.',
    ),
  );
}

/**
 * The error for an answer that a request cannot use. What the user can mend (credentials, permissions, names, rules of the registry) is a
 * `RefusedError`; what passes, and what no registry should answer, is a `CouldNotCheckError`; content that a manifest names and the registry
 * lacks is a `BlobUnknownError`.
 */
export function registryFault(response: UnwantedResponse): OutcomeError {
  const { status, errors } = response;
  const unknown = errors.filter(({ code }) => UNKNOWN_BLOB.has(code));
  if (unknown.length > 0) {
    const digests = [...new Set(unknown.flatMap((error) => error.digests))];
    const which = digests.length === 0 ? 'content' : listed(digests);
    return new BlobUnknownError(
      fault(response, 'registry-blob-unknown', `The registry lost or never had ${which}: push again.`),
      digests,
    );
  }
  if (status === 401) return new RefusedError(fault(response, 'registry-unauthorized', deniedHint(response)));
  if (status === 403) return new RefusedError(fault(response, 'registry-denied', deniedHint(response)));
  if (status === 404)
    return new RefusedError(
      fault(
        response,
        'registry-not-found',
        'Create the repository first: not every registry does so at the first push.',
      ),
    );
  if (isPassing(status) || status < 400 || status >= 500) return unavailable(response);
  return new RefusedError(fault(response, 'registry-refused', refusedHint(response)));
}

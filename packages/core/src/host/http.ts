import { setTimeout as pauseFor } from 'node:timers/promises';
import { CouldNotCheckError } from '../error.ts';
import { type Attempt, type RetryPolicy, retry } from '../retry.ts';
import { printable } from '../text.ts';
import { LEAST_RATE, startDeadline } from './pace.ts';

/** A minute in all for five attempts. */
export const RETRY: RetryPolicy = {
  attempts: 5,
  budget: 60_000,
  pause: 500,
  longest: Number.POSITIVE_INFINITY,
  random: Math.random,
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await pauseFor(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};

const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/** A response that may be different the next time: too many requests, or the server's own trouble. */
function isPassing(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

/** An address without what may be secret in it: user, password and query. */
function shown(url: string): string {
  const { origin, pathname } = new URL(url);
  return printable(origin + pathname);
}

/** Statuses that have no body, so that none can be made for them. https://fetch.spec.whatwg.org/#null-body-status */
const BODILESS: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/** Bytes of a body where nobody says less: the largest file that is read in one piece. */
const LARGEST_BODY = 2 * 1024 ** 3 - 1;

function tooLarge(url: string, most: number): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'network',
    message: `${shown(url)} sent more than ${most} bytes, and was not heard to the end.`,
    hint: 'Is it the address of another file, or does something else answer there?',
  });
}

/** The response with its body, all of which has come. Throws `CouldNotCheckError` for one that is too large. */
async function whole(response: Response, most: number, moved: (bytes: number) => void): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge(response.url, most);
    chunks.push(chunk);
    moved(chunk.length);
  }
  const body = BODILESS.has(response.status) ? null : Buffer.concat(chunks);
  const { status, statusText, headers, url } = response;
  // A response that is made has no address, and callers look at it.
  return Object.defineProperty(new Response(body, { status, statusText, headers }), 'url', { value: url });
}

/** `RequestInit`, and the most bytes that a body may have. */
export interface RequestOptions extends RequestInit {
  readonly most?: number;
}

async function once(url: string, init: RequestOptions, budget: number): Promise<Response | Error> {
  let bytes = 0;
  using deadline = startDeadline({ budget, rate: LEAST_RATE }, () => bytes);
  const signals = [deadline.signal, ...(init.signal ? [init.signal] : [])];
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    return await whole(response, init.most ?? LARGEST_BODY, (count) => {
      bytes += count;
    });
  } catch (error) {
    if (init.signal?.aborted === true || error instanceof CouldNotCheckError) throw error;
    return error instanceof Error ? error : new Error(String(error));
  }
}

function unreachable(url: string, last: Response | Error, attempts: number): CouldNotCheckError {
  const why = last instanceof Error ? reason(last) : `status ${last.status}`;
  return new CouldNotCheckError({
    code: 'network',
    message: `${shown(url)} did not answer: ${printable(why)} (${attempts} attempts).`,
    hint: 'Check the network and the status page of the service, then run the step again.',
    cause: last instanceof Error ? last : undefined,
  });
}

/** `fetch failed` hides what happened in its cause. */
function reason(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/**
 * `fetch` that rides out passing trouble: 429 (waits as `retry-after` asks), 5xx and cut connections, within a total
 * budget of time. Only idempotent methods are sent again. Answers any other response as it is, also 404, when its body has come: a body has
 * the time that it takes at the least rate beside the budget, so that a server that sends a byte a second ends like one that sends none.
 * Throws `CouldNotCheckError` when attempts or budget are used up.
 */
export async function request(
  url: string,
  init: RequestOptions = {},
  policy: Partial<RetryPolicy> = {},
): Promise<Response> {
  const again = IDEMPOTENT.has((init.method ?? 'GET').toUpperCase()) ? {} : { attempts: 1 };
  const { value, attempts } = await retry(
    { ...RETRY, ...policy, ...again },
    init.signal ?? undefined,
    async (left): Promise<Attempt<Response | Error>> => {
      const answer = await once(url, init, left);
      if (answer instanceof Error) return { kind: 'passing', value: answer, why: reason(answer) };
      if (!isPassing(answer.status)) return { kind: 'done', value: answer };
      const header = answer.headers.get('retry-after') ?? undefined;
      return { kind: 'passing', value: answer, why: `status ${answer.status}`, retryAfter: header };
    },
  );
  if (value instanceof Response && !isPassing(value.status)) return value;
  throw unreachable(url, value, attempts);
}

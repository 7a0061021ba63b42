/** What a fake registry does to some requests in place of answering them, or before it does. */
export interface RegistryFault {
  readonly method: string;
  /** Part of the path and query. */
  readonly target: string;
  /** Which of the requests that match, counted from 1. Default: 1. */
  readonly nth?: number;
  /** How many in a row. Default: 1. */
  readonly times?: number;
  readonly does: RegistryFaultKind;
}

export type RegistryFaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The request is answered, but the connection is cut after so many bytes of the answer's body; with 0 before any answer. */
  | { readonly kind: 'cut-answer'; readonly afterBytes: number }
  /** The connection is cut after so many bytes of the request's body; an upload keeps them or does not. */
  | { readonly kind: 'cut-request'; readonly afterBytes: number; readonly keeps: boolean }
  /** The answer comes so many milliseconds later. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The bytes of the answer's body come one by one, so many milliseconds apart. */
  | { readonly kind: 'trickle'; readonly milliseconds: number }
  /** Nothing is ever answered. */
  | { readonly kind: 'silent' }
  /** The bytes of the answer's body are others. */
  | { readonly kind: 'damage' }
  /** The answer has these headers in place of its own; an empty value takes one away. */
  | { readonly kind: 'headers'; readonly headers: Readonly<Record<string, string>> };

/** The fault of a request, with how often each has matched so far. */
export interface FaultMatch {
  readonly fault: RegistryFaultKind | undefined;
  readonly counts: ReadonlyMap<RegistryFault, number>;
}

export function matchFault(
  faults: readonly RegistryFault[],
  counts: ReadonlyMap<RegistryFault, number>,
  method: string,
  target: string,
): FaultMatch {
  const next = new Map(counts);
  let found: RegistryFaultKind | undefined;
  for (const fault of faults) {
    if (fault.method !== method || !target.includes(fault.target)) continue;
    const count = (next.get(fault) ?? 0) + 1;
    next.set(fault, count);
    const { nth = 1, times = 1 } = fault;
    if (count >= nth && count < nth + times) found ??= fault.does;
  }
  return { fault: found, counts: next };
}

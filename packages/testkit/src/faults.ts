/** What a fake server does instead of answering its n-th request, counted from 1 since the start or the last reset. */
export type ServerFault = StatusFault | CutFault;

export interface StatusFault {
  readonly kind: 'status';
  readonly request: number;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The connection is destroyed after so many bytes of the answer's body; with 0 bytes (default) before any answer. */
export interface CutFault {
  readonly kind: 'cut';
  readonly request: number;
  readonly afterBytes?: number;
}

export function faultOf(faults: readonly ServerFault[], request: number): ServerFault | undefined {
  return faults.find((fault) => fault.request === request);
}

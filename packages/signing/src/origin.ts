import { type Fault, RefusedError } from '@slipway/core';

/** Where a text comes from, for messages: a file, relative to the workspace, or an input of the action. */
export type Origin = { readonly file: string } | { readonly input: string };

/** `release/SHA256SUMS.minisig` or `the input 'minisign-key'`. */
export function named(origin: Origin): string {
  return 'file' in origin ? origin.file : `the input '${origin.input}'`;
}

/** `Line 2 of …` with its place: a file can be annotated, an input cannot. */
export function lineError(origin: Origin, line: number, fault: Pick<Fault, 'code' | 'message' | 'hint'>): RefusedError {
  return new RefusedError({
    ...fault,
    message: `Line ${line} of ${named(origin)} ${fault.message}.`,
    ...('file' in origin ? { file: origin.file, line } : {}),
  });
}

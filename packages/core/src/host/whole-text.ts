import { writeSync } from 'node:fs';
import { errorCode } from './errno.ts';

export const STANDARD_OUTPUT = 1;
export const STANDARD_ERROR = 2;

/** How long to wait for a reader whose pipe is full, in milliseconds. */
const FULL_PIPE_MS = 2;

function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, FULL_PIPE_MS);
}

/**
 * Writes all of a text to a file descriptor before it answers: a line needs none of Node's streams, which take longer to load than
 * anything else at the start of a step. A pipe may take a part (write(2)), or none when whoever shares it made it non-blocking (EAGAIN):
 * its reader is waited for. A reader that has gone (EPIPE) wants no more, which is no fault of the run: `slipway explain | head`. Throws what
 * the system says otherwise.
 */
export function writeWhole(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      wait();
    }
  }
}

/** A line of a log. One that cannot be written is lost, whatever the system says of it: the run has another answer to give. */
export function writeLog(descriptor: number, text: string): void {
  try {
    writeWhole(descriptor, text);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

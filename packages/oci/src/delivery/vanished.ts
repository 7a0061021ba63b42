import { CouldNotCheckError, printable } from '@slipway/core';

/** What a registry was expected to have and does not. */
export function vanished(what: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'image-vanished',
    message: `${printable(what, 300)} was there a moment ago and is not any more.`,
    hint: 'Somebody else changes the repository at the same time. Run the step again.',
  });
}

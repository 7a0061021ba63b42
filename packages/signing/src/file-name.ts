import { type Fault, printable } from '@slipway/core';
import { CONTROL } from './text.ts';

/** What keeps a text from being the bare name of a file in a folder, as the fault of the input that gave it. */
export function fileNameFault(name: string, input: string): Fault | undefined {
  const bare = name !== '' && name !== '.' && name !== '..' && !/[/\\\t]/.test(name) && !CONTROL.test(name);
  if (bare) return undefined;
  return {
    code: 'file-name',
    message: `Input '${input}': '${printable(name, 80)}' is not the bare name of a file.`,
    hint: 'Give a name without a folder, such as SHA256SUMS.',
  };
}

import { InvalidValue, printable } from '@slipway/core';

/** Control characters but the tab, which is named by itself below: C0, DEL and C1. */
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/u;

/** What keeps a text from being the bare name of a file in a folder. */
export function fileNameFault(name: string): InvalidValue | undefined {
  const bare = name !== '' && name !== '.' && name !== '..' && !/[/\\\t]/.test(name) && !CONTROL.test(name);
  if (bare) return undefined;
  return new InvalidValue(
    `'${printable(name, 80)}' is not the bare name of a file`,
    'Give a name without a folder, such as SHA256SUMS.',
    { code: 'file-name' },
  );
}

import { didYouMean, printable } from '@slipway/core';
import type { Compat } from '@slipway/expression';
import { attributeOf, fieldsOf, invalidAt, type Line, shown } from '@slipway/expression';
import { repositoryFault } from '@slipway/oci';

interface Image {
  readonly name: string;
  readonly enabled: boolean;
}

const HINT = 'Write HOST/OWNER/NAME, or name=HOST/OWNER/NAME,enable=true.';

/** The value of `key=value`. The peer cuts a value at a second `=`. */
export function givenValue(value: string, compat: Compat): string {
  return compat === 'peer' ? `${value.split('=')[0]}`.trim() : value;
}

function readImage(line: Line, compat: Compat): Image {
  let [name, enabled] = ['', true];
  for (const field of fieldsOf(line)) {
    const { key, value: whole, keyOffset, valueOffset } = attributeOf(field);
    const value = givenValue(whole, compat);
    if (key === undefined || key === 'name') name = value;
    else if (key !== 'enable') {
      const message = `an image has no '${printable(key, 60)}'.${didYouMean(key, ['name', 'enable'])}`;
      throw invalidAt(line, keyOffset, { code: 'image', message, hint: HINT });
    } else if (value !== 'true' && value !== 'false') {
      const message = `enable is ${shown(value)}; it must be true or false.`;
      throw invalidAt(line, valueOffset, { code: 'image', message, hint: HINT });
    } else enabled = value === 'true';
  }
  if (name !== '') return { name, enabled };
  throw invalidAt(line, 0, { code: 'image', message: 'the image has no name.', hint: HINT });
}

/** One line of names with commas between: the form before lines. Undefined when one of the fields has a key. */
function oldForm(line: Line): readonly Image[] | undefined {
  const fields = fieldsOf(line);
  if (fields.some(({ text }) => text.includes('='))) return undefined;
  return fields.map(({ text }) => ({ name: text.trim(), enabled: true }));
}

function checkName(line: Line, name: string): void {
  const fault = repositoryFault(name.toLowerCase());
  if (fault === undefined) return;
  throw invalidAt(line, 0, { code: 'image', message: `the image ${shown(name)} ${fault}.`, hint: HINT });
}

/** Names of the images that are switched on, in lower case. Throws `InvalidValue`. */
export function readImages(lines: readonly Line[], compat: Compat): readonly string[] {
  const [first, ...more] = lines;
  const old = first !== undefined && more.length === 0 ? oldForm(first) : undefined;
  const images =
    first !== undefined && old !== undefined
      ? old.map((image) => ({ line: first, ...image }))
      : lines.map((line) => ({ line, ...readImage(line, compat) }));
  if (compat === 'strict') for (const { line, name } of images) checkName(line, name);
  return images.flatMap(({ name, enabled }) => (enabled ? [name.toLowerCase()] : []));
}

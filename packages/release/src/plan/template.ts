import { didYouMean, InvalidValue, listed, printable } from '@slipway/core';

/**
 * The text with every `{name}` replaced, in names of files and in linker flags alike. Throws `InvalidValue` for a name that is
 * none; what is written in two braces is for another tool's templates.
 */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = values.get(name);
    if (value !== undefined) return value;
    const known = [...values.keys()];
    throw new InvalidValue(
      `there is no '${printable(whole, 60)}'.${didYouMean(name, known)}`,
      `The placeholders are ${listed(known.map((key) => `{${key}}`))}.`,
      { code: 'unknown-placeholder' },
    );
  });
}

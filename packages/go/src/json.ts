/** A JSON object whose properties are still to be checked. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The objects of a stream as the go command prints it: one after another, each closed by a brace in the first column. */
export function parseStream(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text
    .split(/^}$/m)
    .filter((part) => part.trim() !== '')
    .map((part): unknown => JSON.parse(`${part}}`))
    .filter(isRecord);
}

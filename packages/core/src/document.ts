/**
 * What a run has to say, as data: rendered as Markdown for the job summary and as plain text for a terminal.
 * Text from outside goes in as it is; the renderers escape it.
 */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  | { readonly link: string; readonly to: string };

export type Line = Inline | readonly Inline[];

export type Block =
  | { readonly heading: string }
  | { readonly text: Line }
  | { readonly list: readonly Line[] }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] } }
  | { readonly details: string; readonly blocks: readonly Block[] };

export type Document = readonly Block[];

export const code = (text: string): Inline => ({ code: text });
export const strong = (text: string): Inline => ({ strong: text });

/** The parts of a line. */
export function inlines(line: Line): readonly Inline[] {
  return Array.isArray(line) ? line : [line as Inline];
}

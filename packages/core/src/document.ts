import { counted } from './text.ts';

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
  /** Lines that stay as they are, such as a piece of a workflow to copy. */
  | { readonly preformatted: readonly string[] }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] } }
  | { readonly details: string; readonly blocks: readonly Block[] };

export type Document = readonly Block[];

interface Bounds {
  /** Rows or items that are shown. */
  readonly most?: number;
  /** What one of those is that are not shown, in the singular. */
  readonly noun?: string;
}

function andMore(rest: number, noun: string): Document {
  return rest > 0 ? [{ text: `and ${counted(rest, `more ${noun}`)}` }] : [];
}

/** A table of the first rows, and a line that counts the others. */
export function boundedTable(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  { most = 20, noun = 'row' }: Bounds = {},
): Document {
  return [{ table: { head, rows: rows.slice(0, most) } }, ...andMore(rows.length - most, noun)];
}

/** A list of the first items, and a line that counts the others. */
export function boundedList(items: readonly Line[], { most = 20, noun = 'item' }: Bounds = {}): Document {
  return [{ list: items.slice(0, most) }, ...andMore(items.length - most, noun)];
}

function mapLine(line: Line, change: (text: string) => string): Line {
  return inlines(line).map((part) => {
    if (typeof part === 'string') return change(part);
    if ('code' in part) return { code: change(part.code) };
    if ('strong' in part) return { strong: change(part.strong) };
    return { link: change(part.link), to: change(part.to) };
  });
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  const lines = (items: readonly Line[]): readonly Line[] => items.map((item) => mapLine(item, change));
  if ('heading' in block) return { heading: change(block.heading) };
  if ('text' in block) return { text: mapLine(block.text, change) };
  if ('list' in block) return { list: lines(block.list) };
  if ('preformatted' in block) return { preformatted: block.preformatted.map(change) };
  if ('table' in block) return { table: { head: block.table.head.map(change), rows: block.table.rows.map(lines) } };
  return { details: change(block.details), blocks: mapText(block.blocks, change) };
}

/** The document with every text in it changed: before it is rendered, which may write a text otherwise. */
export function mapText(document: Document, change: (text: string) => string): Document {
  return document.map((block) => mapBlock(block, change));
}

/** Text of the machine: a name, a path, a command. */
export const code = (text: string): Inline => ({ code: text });
/** Text that stands out. */
export const strong = (text: string): Inline => ({ strong: text });

/** The parts of a line. */
export function inlines(line: Line): readonly Inline[] {
  return Array.isArray(line) ? line : [line as Inline];
}

import { type Block, type Document, type Inline, inlines, type Line } from './document.ts';
import { printable } from './text.ts';

/** How text is set off on a terminal; `plain` for files and pipes. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const ansi = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;

export const COLOUR: Style = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  red: ansi(31, 39),
  yellow: ansi(33, 39),
  green: ansi(32, 39),
  cyan: ansi(36, 39),
};

const same = (text: string): string => text;
export const PLAIN: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

function inline(part: Inline, style: Style): string {
  if (typeof part === 'string') return printable(part, 500);
  if ('code' in part) return style.cyan(printable(part.code, 500));
  if ('strong' in part) return style.bold(printable(part.strong, 500));
  return `${printable(part.link)} (${printable(part.to, 500)})`;
}

function line(content: Line, style: Style): string {
  return inlines(content)
    .map((part) => inline(part, style))
    .join('');
}

/** Columns on a terminal, escape sequences not counted; letters outside the BMP and marks are taken as one. */
function width(text: string): number {
  return [...text.replace(/\u001b\[\d+m/g, '')].length;
}

function pad(text: string, to: number): string {
  return text + ' '.repeat(Math.max(0, to - width(text)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[], style: Style): string {
  const widths = head.map((title, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))));
  const out = (cells: readonly string[]) =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [style.dim(out(head)), ...rows.map(out)].map((text) => `  ${text}`).join('\n');
}

function block(content: Block, style: Style): string {
  if ('heading' in content) return style.bold(printable(content.heading));
  if ('text' in content) return line(content.text, style);
  if ('list' in content) return content.list.map((item) => `  - ${line(item, style)}`).join('\n');
  if ('preformatted' in content) return content.preformatted.map((text) => `  ${printable(text, 500)}`).join('\n');
  if ('table' in content) {
    const { head, rows } = content.table;
    return table(
      head,
      rows.map((cells) => cells.map((cell) => line(cell, style))),
      style,
    );
  }
  return `${style.dim(printable(content.details))}\n${renderTerminal(content.blocks, style)}`.trimEnd();
}

/** The document as text for a terminal. */
export function renderTerminal(document: Document, style: Style): string {
  return `${document.map((content) => block(content, style)).join('\n\n')}\n`;
}

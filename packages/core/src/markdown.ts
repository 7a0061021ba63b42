import { type Block, type Document, type Inline, inlines, type Line } from './document.ts';
import { printable } from './text.ts';

/** GitHub drops a step summary of more than this many bytes with an error (actions/runner, FileCommandManager.cs). */
export const SUMMARY_LIMIT = 1024 * 1024;

const LONGEST_TEXT = 500;

/** Text from outside as Markdown that shows it literally: no markup, HTML, mention, autolink or new line survives. */
export function escapeMarkdown(text: string): string {
  return printable(text, LONGEST_TEXT)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replace(LINKING, '$&<!-- -->');
}

/**
 * Where GitHub would begin a link of its own accord: behind `@` (mentions, e-mail), `www`, the colon of an address, and behind `#` or
 * `GH-` before a number. A comment stands in the way, for an entity is read before links are looked for.
 * Source: https://github.github.com/gfm/#autolinks-extension-
 */
const LINKING = /@(?=[\w-])|(?<![a-z0-9])(?:www(?=\.)|(?:mailto|xmpp)(?=:)|gh(?=-\d))|:(?=\/\/)|#(?=\d)/gi;

/** A line of `<pre>`, where nothing but HTML has a meaning. */
function preformatted(text: string): string {
  return printable(text, LONGEST_TEXT).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** A code span that holds any text: a table cell has no escape for a backtick or a bar inside a span, HTML has. */
function codeSpan(text: string): string {
  const shown = printable(text, LONGEST_TEXT).replace(/[&<>|`\\*_~[\]]/g, (c) => `&\u0000${c.charCodeAt(0)};`);
  // Entities are made last: their number is no number of an issue.
  return `<code>${shown.replace(LINKING, '$&<!-- -->').replaceAll('\u0000', '#')}</code>`;
}

function inline(part: Inline): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  if ('code' in part) return codeSpan(part.code);
  if ('strong' in part) return `**${escapeMarkdown(part.strong)}**`;
  return `[${escapeMarkdown(part.link)}](${encodeURI(part.to).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`;
}

function line(content: Line): string {
  return inlines(content).map(inline).join('');
}

/** Markdown of our own docs as plain words: back-quotes dropped, links reduced to their text. */
export function plainWords(markdown: string): string {
  return markdown.replace(/`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function block(content: Block): string {
  if ('heading' in content) return `### ${escapeMarkdown(content.heading)}`;
  if ('text' in content) return line(content.text);
  if ('list' in content) return content.list.map((item) => `- ${line(item)}`).join('\n');
  if ('preformatted' in content) return `<pre>\n${content.preformatted.map(preformatted).join('\n')}\n</pre>`;
  if ('table' in content) {
    const { head, rows } = content.table;
    return [
      row(head.map(escapeMarkdown)),
      row(head.map(() => '---')),
      ...rows.map((cells) => row(cells.map(line))),
    ].join('\n');
  }
  return `<details><summary>${escapeMarkdown(content.details)}</summary>\n\n${renderMarkdown(content.blocks)}\n</details>`;
}

/** The document as GitHub-flavoured Markdown. */
export function renderMarkdown(document: Document): string {
  return `${document.map(block).join('\n\n')}\n`;
}

/** Markdown cut at a line so that it stays under GitHub's limit, with a line that says so. */
export function boundedSummary(markdown: string, limit = SUMMARY_LIMIT): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown;
  const note = '\n\n_The rest was left out: a step summary holds 1 MiB at most._\n';
  const room = Buffer.from(markdown).subarray(0, limit - Buffer.byteLength(note) - 1);
  return (
    room
      .toString('utf8')
      .replace(/\uFFFD?[^\n]*$/u, '')
      .trimEnd() + note
  );
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mapText } from '../../src/document.ts';
import {
  boundedList,
  boundedTable,
  CouldNotCheckError,
  code,
  counted,
  didYouMean,
  listed,
  nearest,
  OutcomeError,
  PLAIN,
  printable,
  RefusedError,
  renderMarkdown,
  renderTerminal,
  strong,
} from '../../src/index.ts';
import { boundedSummary, escapeMarkdown } from '../../src/markdown.ts';
import { newMasks } from '../../src/masks.ts';
import { outputText } from '../../src/parse.ts';
import { COLOUR } from '../../src/terminal.ts';
import {
  annotationProperties,
  fileCommand,
  harmless,
  harmlessJson,
  logLines,
  workflowCommand,
} from '../../src/workflow-command.ts';

describe('names that were meant', () => {
  test.each([
    ['dryrun', 'dry-run'],
    ['modul', 'module'],
    ['mnior', 'minor'],
    ['DRY-RUN', 'dry-run'],
    ['xyzzy', undefined],
    ['', undefined],
  ])('%s → %s', (given, expected) => {
    expect(nearest(given, ['dry-run', 'module', 'major', 'minor'])).toBe(expected);
  });

  test('none is near when none is known', () => {
    expect(nearest('a', [])).toBeUndefined();
    expect(didYouMean('a', [])).toBe('');
    expect(didYouMean('modul', ['module'])).toBe(" Did you mean 'module'?");
  });
});

describe('text from outside on one line', () => {
  test.each([
    ['a\nb', 'a\\nb'],
    ['a\r\tb', 'a\\r\\tb'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u202eevil', '\\u{202e}evil'],
    ['a\u0085b\u2028c', 'a\\u{85}b\\u{2028}c'],
    ['a\u200db\u00adc\ufeff', 'a\\u{200d}b\\u{ad}c\\u{feff}'],
    ['\u{e0001}x\ud800', '\\u{e0001}x\\u{d800}'],
    ['grüße 😀 日本', 'grüße 😀 日本'],
  ])('%j → %s', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('is cut with an ellipsis', () => {
    expect(printable('x'.repeat(300), 10)).toBe('xxxxxxxxx…');
  });

  test('lists and counts read as sentences', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], { or: true, quote: true })]).toEqual(
      ['nothing', 'a', 'a and b', "'a', 'b' or 'c'"],
    );
    expect([counted(1, 'file'), counted(2, 'file'), counted(2, 'entry', 'entries')]).toEqual([
      '1 file',
      '2 files',
      '2 entries',
    ]);
  });

  test('an output is its text, or JSON', () => {
    expect([outputText('a'), outputText(true), outputText({ a: 1 })]).toEqual(['a', 'true', '{"a":1}']);
  });
});

const document = [
  { heading: 'Title' },
  { text: ['plain ', code('a|b`c'), ' ', strong('x*y'), ' ', { link: 'there', to: 'https://example.com/a(b)' }] },
  { list: ['one', [code('two')]] },
  {
    table: {
      head: ['name', ''],
      rows: [
        ['a|b', '<script>'],
        ['ü', '@octocat https://evil.example'],
      ],
    },
  },
  { details: 'more', blocks: [{ text: 'inside' }] },
] as const;

describe('a report', () => {
  test('as Markdown shows text from outside literally', () => {
    expect(renderMarkdown(document)).toBe(`### Title

plain <code>a&#124;b&#96;c</code> **x\\*y** [there](https://example.com/a%28b%29)

- one
- <code>two</code>

| name |  |
| --- | --- |
| a\\|b | &lt;script&gt; |
| ü | @<!-- -->octocat https:<!-- -->//evil.example |

<details><summary>more</summary>

inside

</details>
`);
  });

  test.each([
    ['www.evil.example', 'www<!-- -->.evil.example'],
    ['_www.evil.example', '\\_www<!-- -->.evil.example'],
    ['WWW.evil.example', 'WWW<!-- -->.evil.example'],
    ['a@-b.example', 'a@<!-- -->-b.example'],
    ['mailto:a@b.example', 'mailto<!-- -->:a@<!-- -->b.example'],
    ['o/r#12 GH-3', 'o/r\\#<!-- -->12 GH<!-- -->-3'],
    ['www, not a link', 'www, not a link'],
  ])('as Markdown links nothing of its own accord: %s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test('as Markdown links nothing in text of the machine either', () => {
    expect(renderMarkdown([{ text: code('www.x.example a@b.example https://x #1 |`') }])).toBe(
      '<code>www<!-- -->.x.example a@<!-- -->b.example https:<!-- -->//x #<!-- -->1 &#124;&#96;</code>\n',
    );
  });

  test('shows no secret, however it is written', () => {
    const masks = newMasks();
    for (const secret of ['a_b', 'a_b|c', 'one\ntwo', '']) masks.add(secret);
    const secret = 'a_b|c a_b one';
    const hidden = mapText(
      [
        { heading: secret },
        { text: [secret, code(secret), strong(secret), { link: secret, to: secret }] },
        { list: [secret] },
        { preformatted: [secret] },
        { table: { head: [secret], rows: [[secret]] } },
        { details: secret, blocks: [{ text: secret }] },
      ],
      masks.hide,
    );
    expect(JSON.stringify(hidden)).not.toMatch(/a_b|\bone\b|\|c/);
    expect(JSON.stringify(hidden).match(/\*\*\* \*\*\* \*\*\*/g)).toHaveLength(12);
  });

  test('on a terminal is aligned, and coloured only where asked', () => {
    expect(renderTerminal(document, PLAIN)).toBe(`Title

plain a|b\`c x*y there (https://example.com/a(b))

  - one
  - two

  name
  a|b   <script>
  ü     @octocat https://evil.example

more
inside
`);
    expect(renderTerminal([{ heading: 'T' }, { text: code('c') }], COLOUR)).toBe(
      '\u001b[1mT\u001b[22m\n\n\u001b[36mc\u001b[39m\n',
    );
    expect(
      renderTerminal([{ table: { head: ['a'], rows: [['x', 'y'], []] } }, { text: strong('s') }], PLAIN),
    ).toContain('a\n  x');
  });

  test('Markdown in foreign text never survives', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shown = escapeMarkdown(text);
        expect(shown).not.toMatch(/(^|[^\\])[[\]*_`]/);
        expect(shown).not.toMatch(/<(?!!-- -->)/);
        expect(shown).not.toContain('\n');
      }),
    );
  });

  test('that is too long for GitHub is cut at a line and says so', () => {
    const long = 'line of text\n'.repeat(1000);
    const cut = boundedSummary(long, 1000);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
    expect(cut).toMatch(/line of text\n\n_The rest was left out/);
    expect(boundedSummary('short')).toBe('short');
  });
});

describe('what may be long in a report', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`);

  test('is whole up to its bound', () => {
    expect(boundedList(names(20))).toEqual([{ list: names(20) }]);
    expect(boundedTable(['file'], [['a']])).toEqual([{ table: { head: ['file'], rows: [['a']] } }]);
  });

  test('has its first lines beyond it, and how many more there are', () => {
    expect(boundedList(names(34))).toEqual([{ list: names(20) }, { text: 'and 14 more items' }]);
    const rows = names(4).map((name) => [name]);
    expect(boundedTable(['file'], rows)).toHaveLength(1);
    expect(boundedTable(['file'], rows, { most: 3, noun: 'file' })).toEqual([
      { table: { head: ['file'], rows: rows.slice(0, 3) } },
      { text: 'and 1 more file' },
    ]);
    expect(
      boundedTable(
        ['n'],
        names(22).map((n) => [n]),
      )[1],
    ).toEqual({ text: 'and 2 more rows' });
  });
});

test('an annotation without a title has the code of its fault as title', () => {
  expect(annotationProperties({ code: 'dirty-tree', file: 'a', line: 2 })).toMatchObject({ title: 'dirty-tree' });
  expect(annotationProperties({ code: 'dirty-tree', title: 'Look' })).toMatchObject({ title: 'Look' });
});

describe('errors', () => {
  test('carry the outcome, the fault and what caused it', () => {
    const cause = new Error('inner');
    const refused = new RefusedError({ code: 'usage', message: 'm', hint: 'h', cause }, [
      { code: 'network', message: 'n', hint: 'i' },
    ]);
    expect([refused.outcome, refused.message, refused.cause, refused.more.length]).toEqual(['refused', 'm', cause, 1]);
    const open = new CouldNotCheckError({ code: 'usage', message: 'm', hint: 'h' });
    expect([open.outcome, open instanceof OutcomeError, open instanceof RefusedError, open.name, open.cause]).toEqual([
      'could-not-check',
      true,
      false,
      'CouldNotCheckError',
      undefined,
    ]);
  });
});

describe('workflow commands', () => {
  test('escape what would end them', () => {
    expect(workflowCommand('error', 'a%\r\nb', { file: 'a:b,c', line: 3, col: undefined })).toBe(
      '::error file=a%3Ab%2Cc,line=3::a%25%0D%0Ab',
    );
    expect(workflowCommand('endgroup', '')).toBe('::endgroup::');
    expect(annotationProperties({ title: 't', file: 'f', line: 1, column: 2 })).toEqual({
      title: 't',
      file: 'f',
      line: 1,
      col: 2,
    });
  });

  test.each([
    ['::set-env::', ': :set-env::'],
    [' \u00a0\u3000::error::x', ' \u00a0\u3000: :error::x'],
    ['  ##[error]x', '  ## [error]x'],
    ['go: downloading ##[add-mask]x ##[group]', 'go: downloading ## [add-mask]x ## [group]'],
    ['fine :: here, and ## there', 'fine :: here, and ## there'],
  ])('in a line of foreign text are broken: %j', (line, expected) => {
    expect(harmless(line)).toBe(expected);
  });

  // .NET compares texts as a reader does: a character that is not seen, in the middle or before, does not break a command.
  test.each([
    '\u0085::error::x',
    '\u200d::error::x',
    ':\u00ad:error::x',
    '#\u200d#[add-mask]x',
    '##\ufe0f[add-mask]x',
    'a\r::error::x',
    'a\n::error::x',
    '\u2028::error::x',
    '\u0000::error::x',
  ])('hidden among characters that are not seen are no commands: %j', (text) => {
    for (const line of logLines(text).map(harmless)) {
      const read = line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
      expect(read).toBe(line);
      expect(read.trimStart()).not.toMatch(/^::|##\[/);
    }
  });

  test('in JSON are escaped, and the value stays the same', () => {
    const value = { a: '##[add-mask]x', b: '\u202e😀\u{e0001}\u0085', c: '::x' };
    const text = harmlessJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(text)).toEqual(value);
    expect(text).toMatch(/^[^\u202e\u0085]*$/u);
    expect(text).not.toContain('##[');
  });

  test('a text of the log is bounded in the length of its lines and in their number', () => {
    expect(logLines(`a\tb\n${'x'.repeat(10_000)}`).map((line) => line.length)).toEqual([3, 4096]);
    expect(logLines('x\n'.repeat(1200)).slice(-1)).toEqual(['… and 201 more lines']);
  });

  test('no value can end its own delimiter', () => {
    expect(fileCommand('a', 'b\nc')).toBe('a<<ghadelimiter_0\nb\nc\nghadelimiter_0\n');
    expect(fileCommand('a', 'x\nghadelimiter_0\nb=ghadelimiter_1')).toMatch(/^a<<ghadelimiter_2\n/);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ghadelimiter_', '0', '1', '\n', 'x<<')), (parts) => {
        const value = parts.join('');
        const lines = fileCommand('a', value).split('\n');
        const end = lines.indexOf(lines[0]?.slice('a<<'.length) ?? '', 1);
        expect(lines.slice(1, end).join('\n')).toBe(value);
      }),
    );
  });
});

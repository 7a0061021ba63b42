import { describe, expect, test } from '@jest/globals';
import { codeRows } from '../../src/codes.ts';
import { explain, explanationDocument, explanationTable } from '../../src/explain.ts';
import { failureReport } from '../../src/failure.ts';
import { type Fault, PLAIN, renderMarkdown, renderTerminal } from '../../src/index.ts';
import { optional } from '../../src/optional.ts';

const fault: Fault = { code: 'dirty-tree', message: 'It is dirty.', hint: 'Commit it.' };
const shown = (faults: readonly Fault[]) =>
  renderMarkdown(failureReport('build', 'refused', faults, 'https://example.com'));

describe('the summary of a failure', () => {
  test('keeps the lines of a fix, so that it can be copied', () => {
    const hint = 'Fetch all of it:\n  - uses: actions/checkout@v7\n    with: { fetch-depth: 0 } # <all>';
    const text = '<pre>\n  - uses: actions/checkout@v7\n    with: { fetch-depth: 0 } # &#60;all&#62;\n</pre>';
    expect(shown([{ ...fault, hint }])).toContain(`**Fix:** Fetch all of it:\n\n${text}\n`);
    const report = failureReport('build', 'refused', [{ ...fault, message: 'go said:\nno.' }], 'https://example.com');
    expect(renderTerminal(report, PLAIN)).toContain('go said:\n\n  no.\n');
  });

  test('has action, outcome, code, place, what was seen, the fix on a line of its own and the link', () => {
    expect(shown([{ ...fault, file: 'a.go', line: 3, column: 7 }])).toBe(
      [
        '### build: refused',
        '<code>dirty-tree</code> <code>a.go:3:7</code>',
        'It is dirty.',
        '**Fix:** Commit it.',
        '[Troubleshooting of build](https://example.com/blob/HEAD/actions/build/README.md#troubleshooting)\n',
      ].join('\n\n'),
    );
  });

  test.each([
    ['the file that is at fault', { file: 'dist/SUMS.minisig' }, 'dist/SUMS.minisig is of another key.', undefined],
    ['the file, anywhere', { file: 'dist/SUMS.minisig' }, 'The comment of dist/SUMS.minisig is wrong.', undefined],
    ['file and line', { file: 'SUMS', line: 2 }, 'Line 2 of SUMS is none.', undefined],
    ['a longer name', { file: 'SUMS' }, 'SUMS.minisig is wrong, and dist/SUMS too.', 'SUMS'],
    ['another folder', { file: 'go.mod' }, 'tools/go.mod has no module.', 'go.mod'],
    ['the file and not its line', { file: 'go.mod', line: 3 }, 'go.mod has no module.', 'go.mod:3'],
  ])('says a place once, where the message names %s', (_, place, message, expected) => {
    const [head] = shown([{ ...fault, ...place, message }])
      .split('\n\n')
      .slice(1);
    expect(head).toBe(`<code>dirty-tree</code>${expected === undefined ? '' : ` <code>${expected}</code>`}`);
  });

  test('has the address of the rule where there is one', () => {
    expect(shown([{ ...fault, docs: 'https://go.dev/ref/mod' }])).toContain('[The rule](https://go.dev/ref/mod)');
  });

  test('shows twenty faults, and says how many there are beside', () => {
    const text = shown(Array.from({ length: 22 }, () => fault));
    expect(text.match(/dirty-tree/g)).toHaveLength(20);
    expect(text).toContain('And 2 more faults: see the log.');
  });
});

describe('a code, explained', () => {
  const only = (code: string) => {
    const [found] = explain(codeRows(), code);
    if (found === undefined) throw new Error('no row');
    return renderTerminal(explanationDocument(found), PLAIN);
  };

  test('says what it means, what to do, how the run ends, and who shows it', () => {
    expect(only('no-commit')).toMatch(
      /^no-commit\n\nGo finds .*\n\nFix: .*\n\nOutcome: could not check \(exit code 2\)\./,
    );
    expect(only('no-commit')).toContain('Shown by: go-matrix-build');
    expect(only('unknown-input')).toContain('Shown by: every action.');
    expect(only('published-missing')).toContain('refused (exit code 1) or could not check (exit code 2)');
  });

  test('stands in the list of all codes', () => {
    expect(renderTerminal(explanationTable(explain(codeRows())), PLAIN)).toMatch(/^ {2}dirty-tree {2,}The work tree/m);
  });

  test('that is none is refused with the one that is meant', () => {
    expect(() => explain(codeRows(), 'dirty-trea')).toThrow(
      "There is no code 'dirty-trea'. Did you mean 'dirty-tree'?",
    );
    expect(() => explain(codeRows(), 'toString')).toThrow("There is no code 'toString'.");
  });
});

test('optional properties are there when they have a value, whatever it is', () => {
  const found: { readonly a?: number; readonly b?: string } = optional({ a: undefined, b: '' });
  expect(Object.entries(found)).toEqual([['b', '']]);
});

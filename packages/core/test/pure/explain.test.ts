import { describe, expect, test } from '@jest/globals';
import { codeRows } from '../../src/codes.ts';
import { explain, explanationDocument, explanationTable } from '../../src/explain.ts';
import { PLAIN, renderTerminal } from '../../src/terminal.ts';

describe('a code', () => {
  test.each(['dirty-tree', 'error[dirty-tree]', 'error[dirty-tree]:'])('is explained as it stands in %s', (text) => {
    const [only, ...others] = explain(codeRows(), text);
    expect([only?.code, others]).toEqual(['dirty-tree', []]);
  });

  test.each([
    ['dirty-tre', "There is no code 'dirty-tre'. Did you mean 'dirty-tree'?"],
    ['error[dirty-tre]', "There is no code 'dirty-tre'. Did you mean 'dirty-tree'?"],
  ])('that is none is refused: %s', (text, message) => {
    expect(() => explain(codeRows(), text)).toThrow(message);
  });

  test('of one action or of every one says who shows it', () => {
    const shown = (text: string) =>
      explain(codeRows(), text).map((found) => renderTerminal(explanationDocument(found), PLAIN));
    expect(shown('dirty-tree')[0]).toContain('Shown by: go-matrix-build.');
    expect(shown('usage')[0]).toContain('Shown by: every action.');
  });
});

test('all codes are a table', () => {
  expect(renderTerminal(explanationTable(explain(codeRows())), PLAIN)).toContain('dirty-tree');
});

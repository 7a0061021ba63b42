import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { dateEntry } from '../src/date.ts';
import { type Compat, type Entry, expand } from '../src/evaluate.ts';
import type { Source } from '../src/source.ts';
import { isAlone } from '../src/template.ts';

const source = (text: string): Source => ({ line: { text, line: 3, column: 5 }, text, offset: 0 });

/** What the expressions say here: texts, a list, nothing, and two moments. */
const scope = (compat: Compat): ReadonlyMap<string, Entry> => {
  const localOffset = compat === 'peer' ? () => 90 : undefined;
  return new Map<string, Entry>([
    ['branch', { call: () => "feat'x&y" }],
    ['sha', { call: () => '90dd603' }],
    ['is_default_branch', { call: () => 'false' }],
    ['list', { value: ['rc', 1] }],
    ['zero', { value: 0 }],
    ['empty', { value: null }],
    ['date', dateEntry(Date.UTC(2025, 6, 14), localOffset)],
    ['commit_date', dateEntry(Date.UTC(2024, 1, 29), localOffset)],
  ]);
};

const say = (text: string, compat: Compat = 'strict'): string => expand(source(text), scope(compat), compat);

const faultOf = (text: string, compat: Compat = 'strict') => refused(() => say(text, compat));

describe('a template', () => {
  test.each([
    ['plain', 'plain'],
    ['{{sha}}', '90dd603'],
    ['a-{{ sha }}-b', 'a-90dd603-b'],
    ['{{{branch}}}', "feat'x&y"],
    ['{{&branch}}', "feat'x&y"],
    ['a {{~sha~}} b', 'a90dd603b'],
    ['a {{~sha}} b', 'a90dd603 b'],
    ['{{sha}} {{~sha}}', '90dd60390dd603'],
    ['{{sha~}}  ', '90dd603'],
    ['\\{{sha}}', '{{sha}}'],
    ['\\{{sha}} {{~sha}}', '{{sha}}90dd603'],
    ['\\{{a}} \\{{b}}', '{{a}} {{b}}'],
    ['a\\\\{{sha}}', 'a\\90dd603'],
    ['{{this.sha}}', '90dd603'],
    ['{{./sha}}', '90dd603'],
    ['{{[sha]}}', '90dd603'],
    ['{{"sha"}}', '90dd603'],
    ['{{list}}', 'rc,1'],
    ['{{list.[1]}} {{list.length}} {{list.[7]}}{{list.x}}', '1 2 '],
    ['{{zero}}{{empty}}{{zero.x}}', '0'],
    ['{{sha.length}}', ''],
    ["{{date 'YYYYMMDD'}}", '20250714'],
    ['{{commit_date "YYYY-MM-DD [at] HH" tz=\'Asia/Tokyo\'}}', '2024-02-29 at 09'],
    ["{{date 'YYYY' tz = 'UTC'}}", '2025'],
    ['{{is_default_branch}}', 'false'],
    ['{{sha this sha}}', '90dd603'],
    ["{{sha 'is' 1 true null undefined -2.5 list.[0] tz=zero}}", '90dd603'],
  ])('%s says %s', (text, expected) => {
    expect(say(text)).toBe(expected);
  });

  test.each([
    ['{{branch}}', 'feat&#x27;x&amp;y'],
    ['{{{branch}}}', "feat'x&y"],
    ['{{unknown}}', ''],
    ['{{this}}', '[object Object]'],
    ['{{12}}', ''],
    ["{{date '<>\"`='}}", '&lt;&gt;&quot;&#x60;&#x3D;'],
    ["{{date 'HH:mm z' tz='Nowhere'}}", '01:30 '],
  ])('with compat: peer, %s says %s', (text, expected) => {
    expect(say(text, 'peer')).toBe(expected);
  });

  test.each([
    ['{{versoin}}', "the expression 'versoin' is unknown."],
    ['{{brnach}}', "the expression 'brnach' is unknown. Did you mean 'branch'?"],
    ['{{#if sha}}x{{/if}}', "'{{#if sha}}x{{/if}}' begins a block helper, and only expressions are known."],
    ['{{^x}}', "'{{^x}}' begins a block helper, and only expressions are known."],
    ['{{else}}', "'{{else}}' begins a block helper, and only expressions are known."],
    ['{{> part}}', "'{{> part}}' begins a partial, and only expressions are known."],
    ['{{#> part}}', "'{{#> part}}' begins a partial block, and only expressions are known."],
    ['{{! note }}', "'{{! note }}' begins a comment, and only expressions are known."],
    ['{{* deco}}', "'{{* deco}}' begins a decorator, and only expressions are known."],
    ['{{{{raw}}}}', "'{{{{raw}}}}' begins a raw block, and only expressions are known."],
    ['{{../sha}}', "'..' leads out of the expressions."],
    ['{{sha.}}', 'a name is missing behind the dot.'],
    ['{{sha', "the expression is not closed with '}}'."],
    ['{{}}', "'}}' does not belong in an expression."],
    ['{{sha}}}', "'}}}' does not belong in an expression."],
    ['{{{sha}}', "'}}' does not belong in an expression."],
    ['{{@root}}', "'@root}}' does not belong in an expression."],
    ["{{date 'a' tz=}}", "'}}' does not belong in an expression."],
    ["{{date tz='UTC' 'a'}}", "''a'}}' does not belong in an expression."],
    ['{{zero 1}}', "'zero' takes nothing."],
    ['{{date}}', 'a date takes one format in quotes.'],
    ['{{date 5}}', 'a date takes one format in quotes.'],
    ["{{date 'a' 'b'}}", 'a date takes one format in quotes.'],
    ["{{date 'a' zone='UTC'}}", "a date has no 'zone'; it has 'tz'."],
    ["{{date 'a' tz=''}}", 'tz is a time zone in quotes.'],
    ["{{date 'a' tz=5}}", 'tz is a time zone in quotes.'],
    ["{{date 'a' tz='Europe/Pari'}}", "there is no time zone 'Europe/Pari'. Did you mean 'Europe/Paris'?"],
  ])('%s is refused', (text, message) => {
    expect(faultOf(text)).toMatchObject({ code: 'expression', message, line: 3, column: expect.any(Number) });
  });

  test.each(['{{if}}', '{{lookup this "sha"}}', '{{unknown 1}}', '{{#each x}}{{/each}}'])(
    'with compat: peer, %s is refused too',
    (text) => {
      expect(faultOf(text, 'peer')).toMatchObject({ code: 'expression', line: 3, column: expect.any(Number) });
    },
  );

  test('the place of a fault is that of the name', () => {
    expect(faultOf('ab {{ nope }}')).toMatchObject({ line: 3, column: 11 });
  });

  test.each([
    ['{{raw}}', true],
    [' {{raw}}', false],
    ['{{ raw }}', true],
    ['{{{raw}}}', true],
    ['{{version}}', false],
    ['{{raw}}{{raw}}', false],
    ['raw', false],
    ['{{#raw}}', false],
  ])('%j is raw and nothing else: %p', (text, expected) => {
    expect(isAlone(source(text), 'raw')).toBe(expected);
  });
});

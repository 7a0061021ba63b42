import { describe, expect, test } from '@jest/globals';
import { InvalidValue } from '@slipway/core';
import { loadTemplates } from '../src/handlebars.ts';
import { dateEntry, type Entry, engineOf, expand, needsEngine, type Scope } from '../src/index.ts';

const MS = Date.parse('2024-02-29T23:05:06.789Z');
const source = (text: string) => ({ line: { text, line: 1, column: 1 }, text, offset: 0 });
const say = (text: string): Entry => ({ call: () => text });
const scope: Scope = new Map<string, Entry>([
  ['branch', say('main')],
  ['tag', say("v1.2.3'x")],
  ['is_default_branch', say('false')],
  ['prerelease', { value: ['rc', 1] }],
  ['major', { value: 0 }],
  ['date', dateEntry(MS, () => 0)],
]);
const engine = engineOf(loadTemplates());
const render = (text: string): string => expand(source(text), scope, 'peer', engine);

describe('the template language of the peer', () => {
  test.each([
    ['{{branch}}', 'main'],
    ['{{date YYYY-MM-DD}}', '2024-02-29T23:05:06Z'],
    ['{{date YYYY}}', '2024-02-29T23:05:06Z'],
    ["{{date 'YYYY' tz='Asia/Tokyo'}}", '2024'],
    ['{{tag.length}}', '0'],
    ['{{date.length}}', '2'],
    ['{{tag.name}}', 'tag'],
    ['{{tag.constructor}}', ''],
    ['{{tag.__proto__.x}}', ''],
    ['{{prerelease.length}}', '2'],
    ['{{prerelease.[0]}}-{{prerelease.[1]}}', 'rc-1'],
    ['{{#each prerelease}}{{@index}}{{this}}{{/each}}', '0rc11'],
    ['{{#if major}}{{major}}{{else}}zero{{/if}}', 'zero'],
    ['{{#unless major}}zero{{/unless}}', 'zero'],
    ['{{#if is_default_branch}}yes{{/if}}', 'yes'],
    ['{{#with prerelease}}{{length}}{{/with}}', '2'],
    ['{{lookup prerelease 0}}', 'rc'],
    ['{{! a comment }}x', 'x'],
    ['{{tag}}', 'v1.2.3&#x27;x'],
    ['{{{tag}}}', "v1.2.3'x"],
    ['{{log tag}}x', 'x'],
    ['{{nothing}}', ''],
  ])('%s is %j', (text, expected) => {
    expect(render(text)).toBe(expected);
  });

  test.each([
    ['{{#if branch}}', 'Parse error'],
    ['{{> partial}}', 'partial could not be found'],
    ["{{nothing 'x'}}", 'Missing helper'],
    ['{{date}}', 'a date takes one format'],
    ["{{date 'YYYY' tz=Europe/Paris}}", 'tz is a time zone'],
  ])('%s is refused', (text, message) => {
    expect(() => render(text)).toThrow(InvalidValue);
    expect(() => render(text)).toThrow(message);
  });

  test('reads names as data, whatever they hold', () => {
    const hostile: Scope = new Map([['tag', say('{{branch}}{{#each this}}{{/each}}')]]);
    expect(expand(source('{{{tag}}}'), hostile, 'peer', engine)).toBe('{{branch}}{{#each this}}{{/each}}');
  });
});

test.each([
  ['main', false],
  ['{{branch}}', false],
  ["{{date 'YYYY' tz='UTC'}}", false],
  ['\\{{branch}}', false],
  ['{{date YYYY}}', true],
  ["{{date 'YYYY' tz=UTC}}", true],
  ['{{tag.length}}', true],
  ['{{#if branch}}x{{/if}}', true],
  ['{{! comment }}', true],
  ['{{this}}', true],
  ['{{', true],
])('%s needs it: %j', (text, expected) => {
  expect(needsEngine(source(text))).toBe(expected);
});

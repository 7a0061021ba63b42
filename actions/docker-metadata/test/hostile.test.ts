import { describe, expect, test } from '@jest/globals';
import { tagFault } from '@slipway/oci';
import fc from 'fast-check';
import { names, plan, refusal, tag } from './plan.ts';
import { step } from './run.ts';

const NAMES = [
  'a\u0000b',
  'a\u001b[31mred',
  '%0A::error::x',
  '${{ github.token }}',
  'line\nbreak',
  'x'.repeat(10_000),
  '\u202egnp.exe',
  '--option',
  '-rf',
  "'; rm -rf / #",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '{{sha}}',
  '{{#if}}',
  '.',
  '..',
  '日本',
];

describe('names that mean harm', () => {
  test.each(NAMES)('the branch %j gives a tag that registries take', (name) => {
    const [only, ...more] = plan({ tags: 'type=ref,event=branch' }, { ref: `refs/heads/${name}` }).names;
    expect(more).toEqual([]);
    expect(tagFault(`${only}`)).toBeUndefined();
  });

  test.each(NAMES)('the Git tag %j gives tags that registries take', (name) => {
    const rules = 'type=ref,event=tag\ntype=match,pattern=.*\ntype=raw,value={{tag}}\ntype=semver,pattern={{raw}}';
    for (const text of plan({ tags: rules }, { ref: tag(name) }).names) expect(tagFault(text)).toBeUndefined();
  });

  test.each(NAMES)('the branch %j is said in a log, a summary and labels without doing harm', async (name) => {
    const { exitCode, answers, notes, report } = await step({
      ref: `refs/heads/${name}`,
      inputs: { tags: 'type=ref,event=branch\ntype=semver,pattern={{version}},value={{branch}}' },
    });
    expect(exitCode).toBe(0);
    expect(answers['tags']).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/);
    expect(report.length).toBeGreaterThan(0);
    expect(notes.split('\n').filter((line) => line.startsWith('Input'))).toEqual([]);
  });

  test.each(NAMES)('the expression, type and image %j is refused in one short line', (name) => {
    const oneLine = /^[^\u0000-\u001f\u202e]{1,700}$/u;
    expect(refusal({ tags: `"type=${name.replaceAll('"', '')}"` })).toMatch(oneLine);
    expect(refusal({ images: `"name=a b${name}"` })).toMatch(oneLine);
    expect(refusal({ flavor: `"latest=${name}"` })).toMatch(oneLine);
  });

  test('whatever the branch is called, there is one tag and registries take it', () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(anything, (name) => {
        const [only, ...more] = plan({ tags: 'type=ref,event=branch' }, { ref: `refs/heads/${name}` }).names;
        return only !== undefined && more.length === 0 && tagFault(only) === undefined;
      }),
    );
  });

  test('whatever stands in an input, it is taken or refused, never broken', () => {
    const pieces = [
      'type=',
      'semver',
      'raw',
      ',',
      '=',
      '"',
      '{{',
      '}}',
      '\\',
      'pattern=',
      'value=',
      '\n',
      '#',
      'x',
      '~',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 15 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('strict' as const, 'peer' as const), (tags, compat) => {
        try {
          names(tags, { compat });
        } catch (error) {
          return error instanceof Error && error.name === 'RefusedError';
        }
        return true;
      }),
    );
  });

  test('an expression in a name of the event is text and is not evaluated again', () => {
    expect(names('type=raw,value={{branch}}', { ref: 'refs/heads/{{sha}}' })).toBe('sha-');
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareKeys } from '../src/labels.ts';
import { plan } from './plan.ts';

describe('labels', () => {
  test('are in the order of localeCompare', () => {
    const key = fc.oneof(
      fc.array(fc.constantFrom(...'_-.019abz'), { maxLength: 6 }).map((letters) => letters.join('')),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(Math.sign(compareKeys(a, b))).toBe(Math.sign(a.localeCompare(b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('that are given take the place of those that are found', () => {
    const labels = 'org.opencontainers.image.title=Other\nb=1\nB=2\na.b=3\na=4\na-b=5\nb=6';
    const given = plan({ labels }).labels.filter((label) => !/image\.(?!title)/.test(label));
    expect(given).toEqual(['a=4', 'a-b=5', 'a.b=3', 'b=6', 'B=2', 'org.opencontainers.image.title=Other']);
  });

  test('with compat: peer, lines without = are dropped, and an object ends a value at a line break', () => {
    const { labels, json } = plan({ compat: 'peer', labels: '"a=b\nc"\nnothing\n=x\n__proto__=y' });
    expect(labels.slice(0, 3)).toEqual(['=x', '__proto__=y', 'a=b\nc']);
    expect(JSON.parse(json).labels).toMatchObject({ '': 'x', a: 'b' });
    expect(Object.keys(JSON.parse(json).labels)).not.toContain('__proto__');
  });

  test('an annotation for one level stands at that level only', () => {
    const { annotations } = plan({ annotations: 'index:a=1\nmanifest,index:b=2\nc=3' });
    expect(annotations.filter((text) => /:[abc]=/.test(text))).toEqual([
      'manifest:b=2',
      'manifest:c=3',
      'index:a=1',
      'index:b=2',
    ]);
    expect(plan({ compat: 'peer', annotations: 'index:a=1' }).annotations).toContain('manifest:index:a=1');
  });

  test('with compat: peer, the bake file loses what stands behind a colon in the levels', () => {
    const { annotations, bake } = plan({ compat: 'peer' }, { settings: { annotationLevels: 'a:b,c' } });
    expect(new Set(annotations.map((text) => text.replace(/:org.*/, '')))).toEqual(new Set(['a:b', 'c']));
    expect(bake.annotations).toContain('"a:org.opencontainers.image.title=hello"');
    expect(bake.annotations).not.toContain('"c:');
  });
});

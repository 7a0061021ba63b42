import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { fillTemplate } from '../src/plan/template.ts';

describe('placeholders', () => {
  const values = new Map([
    ['version', 'v1.2.3'],
    ['commit', 'abc'],
  ]);

  test('are replaced, each time', () => {
    expect(fillTemplate('-X a.v={version} -X a.c={commit}{version}', values)).toBe('-X a.v=v1.2.3 -X a.c=abcv1.2.3');
  });

  test.each(['{versoin}', '{}', '{{.Version}}', '{constructor}'])('%s is refused', (text) => {
    const fault = refused(() => fillTemplate(text, values));
    expect(fault).toMatchObject({ code: 'unknown-placeholder', hint: 'The placeholders are {version} and {commit}.' });
  });
});

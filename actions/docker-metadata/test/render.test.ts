import { expect, test } from '@jest/globals';
import { renderPlan } from '../src/render.ts';

test('a report shows a hundred of each thing and counts the others', () => {
  const texts = Array.from({ length: 103 }, (_, number) => `v${number}`);
  const decisions = texts.map((tag) => ({ tag, set: true, why: 'it is asked for', rule: 'type=raw', warn: false }));
  const report = renderPlan({ version: 'v1', names: [], tags: texts, labels: texts.slice(0, 101), decisions });
  const shown = JSON.stringify(report);
  expect(shown).toContain('v99');
  expect(shown).not.toContain('v100');
  for (const rest of ['and 3 more decisions', 'and 3 more tags', 'and 1 more label']) expect(shown).toContain(rest);
});

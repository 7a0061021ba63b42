import { expect, test } from '@jest/globals';
import { reappliedSubject } from '../src/reverts.ts';

test.each([
  ['feat: x', undefined],
  ['Revert "feat: x"', undefined],
  ['Revert "Revert "feat: x""', 'feat: x'],
  ['Reapply "feat: x"', 'feat: x'],
  ['Revert "Reapply "feat: x""', undefined],
])('%s brings back %s', (subject, back) => {
  expect(reappliedSubject(subject)).toBe(back);
});

import { expect, test } from '@jest/globals';
import { invariant, OutcomeError } from '../../src/index.ts';

test('what is there is answered as it is', () => {
  expect([invariant('', 'x'), invariant(0, 'x'), invariant(null, 'x')]).toEqual(['', 0, null]);
});

test('what cannot be missing and is, is a bug of ours, not one of the outcomes', () => {
  const call = () => invariant<string>(undefined, 'a line has a first word');
  expect(call).toThrow('This does not hold: a line has a first word.');
  expect(call).not.toThrow(OutcomeError);
});

import { expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { checkInputs } from '../src/check-inputs.ts';
import type { Inputs } from '../src/inputs.ts';
import { INPUTS } from './plan.ts';

test.each<[Partial<Inputs>, string]>([
  [{ initialVersion: 'foo' }, 'version-form'],
  [{ initialVersion: 'v0.1.0-rc.1' }, 'initial-version'],
  [{ next: 'mnior' }, 'version-form'],
  [{ next: 'v1.2' }, 'version-form'],
  [{ next: 'v1.2', initialVersion: 'v0.1.0-rc.1' }, 'version-form'],
  [{ channels: ['rc', 'dev'].map((label) => ({ glob: 'main', label })) }, 'channels'],
  [{ commitTypes: (['minor', 'patch'] as const).map((bump) => ({ type: 'docs', bump })) }, 'commit-types'],
])('a value that no path could use is refused whatever the commit carries: %j', (inputs, code) => {
  expect(refused(() => checkInputs({ ...INPUTS, ...inputs })).code).toBe(code);
});

test('values that some path could use are not refused', () => {
  expect(() => checkInputs({ ...INPUTS, next: 'v1.2.3', initialVersion: 'v0.1.0' })).not.toThrow();
  expect(() => checkInputs({ ...INPUTS, next: 'release' })).not.toThrow();
});

test.each<[Partial<Inputs>, string]>([
  [
    { channels: ['rc', 'dev'].map((label) => ({ glob: 'main', label })) },
    `Input 'channels': the line "main=dev" is not valid: the glob "main" stands in an earlier line.`,
  ],
  [
    { commitTypes: (['minor', 'patch'] as const).map((bump) => ({ type: 'docs', bump })) },
    `Input 'commit-types': the line "docs=patch" is not valid: the type "docs" stands in an earlier line.`,
  ],
])('a line that is given twice names its input: %j', (inputs, message) => {
  expect(refused(() => checkInputs({ ...INPUTS, ...inputs })).message).toBe(message);
});

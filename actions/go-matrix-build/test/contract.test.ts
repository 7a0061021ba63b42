import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { inputsOfMode } from './planning.ts';

describe('inputs that need one another', () => {
  test.each([
    [{ mode: 'build', shard: '1' }, 'no-plan', 'plan.json'],
    [{ mode: 'merge' }, 'no-plan', 'plan.json'],
    [{ mode: 'build', 'plan-file': 'plan.json' }, 'no-shard', 'matrix.shard'],
    [{ mode: 'prove' }, 'no-against', 'folder or address'],
    [{ 'apk-key': 'x' }, 'no-key-name', '/etc/apk/keys'],
  ])('%j are refused: %s', (raw, code, hint) => {
    expect(refused(() => inputsOfMode(raw))).toMatchObject({ code, hint: expect.stringContaining(hint) });
  });

  test.each([
    [{}],
    [{ mode: 'build', 'plan-file': 'plan.json', shard: '1' }],
    [{ mode: 'merge', 'plan-file': 'plan.json' }],
    [{ mode: 'prove', against: 'old' }],
    [{ 'apk-key': 'x', 'apk-key-name': 'y' }],
  ])('%j are taken', (raw) => {
    expect(inputsOfMode(raw)).toMatchObject('mode' in raw ? { mode: raw.mode } : { mode: 'all' });
  });
});

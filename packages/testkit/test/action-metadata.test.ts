import { describe, expect, test } from '@jest/globals';
import { declaredInputs, evaluateDefault } from '../src/action-metadata.ts';
import { runContext } from '../src/runner-variables.ts';

describe('the inputs of an action.yml', () => {
  test('have their defaults, the empty string where there is none', () => {
    const yaml = 'inputs:\n  module:\n    default: .\n  dry-run:\n    default: false\n  token: {}\n  bare:\nruns: {}\n';
    expect(declaredInputs(yaml)).toEqual([
      { name: 'module', default: '.' },
      { name: 'dry-run', default: 'false' },
      { name: 'token', default: '' },
      { name: 'bare', default: '' },
    ]);
    expect(declaredInputs('name: x\n')).toEqual([]);
  });

  test('may use the github context in a default and nothing else', () => {
    const context = runContext({ repository: 'o/r' });
    const evaluate = (text: string) => evaluateDefault({ name: 'x', default: text }, context, 'secret', '/w');
    expect(evaluate('${{ github.token }}')).toBe('secret');
    expect(evaluate('${{github.repository}}@${{ github.workspace }}')).toBe('o/r@/w');
    expect(() => evaluate('${{ runner.temp }}')).toThrow("give the input 'x'");
  });
});

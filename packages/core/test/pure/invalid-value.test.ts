import { describe, expect, test } from '@jest/globals';
import { fromInput, fromInputAsync, InvalidValue, RefusedError } from '../../src/index.ts';

const thrown = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

describe('a value that a package cannot read', () => {
  test.each([
    [new InvalidValue("'x' is no y", 'Write y.'), "Input 'list': 'x' is no y.", 'invalid-input'],
    [new InvalidValue("'x' is no y", 'Write y.', { line: 3 }), "Input 'list', line 3: 'x' is no y.", 'invalid-input'],
    [
      new InvalidValue("'x' is no y", 'Write y.', { line: 3, column: 7 }),
      "Input 'list', line 3, column 7: 'x' is no y.",
      'invalid-input',
    ],
    [
      new InvalidValue("'x' is none. Did you mean 'y'?", 'Write y.', { code: 'channels' }),
      "Input 'list': 'x' is none. Did you mean 'y'?",
      'channels',
    ],
  ])('is refused with the name of the input at the border: %s', async (error, message, code) => {
    const fault = expect.objectContaining({ message, hint: 'Write y.', code });
    const fail = (): never => {
      throw error;
    };
    expect(thrown(() => fromInput('list', fail))).toMatchObject({ outcome: 'refused', fault });
    await expect(fromInputAsync('list', async () => fail())).rejects.toMatchObject({ outcome: 'refused', fault });
  });

  test('keeps what caused it', () => {
    const cause = new Error('inner');
    const fail = (): never => {
      throw new InvalidValue('it is wrong', 'Mend it.', { cause });
    };
    expect(thrown(() => fromInput('x', fail))).toMatchObject({ cause });
  });

  test('is the only error that changes at the border', async () => {
    const other = new RefusedError({ code: 'usage', message: 'm', hint: 'h' });
    const fail = (): never => {
      throw other;
    };
    expect(thrown(() => fromInput('x', fail))).toBe(other);
    await expect(fromInputAsync('x', async () => fail())).rejects.toBe(other);
  });

  test('that can be read passes', async () => {
    expect(fromInput('x', () => 1)).toBe(1);
    expect(await fromInputAsync('x', async () => 1)).toBe(1);
  });
});

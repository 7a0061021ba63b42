import { describe, expect, test } from '@jest/globals';
import { duration, path } from '../../src/contract.ts';
import {
  action,
  boolean,
  defineAction,
  directory,
  file,
  InvalidValue,
  integer,
  json,
  list,
  map,
  OutcomeError,
  oneOf,
  parseInputs,
  secret,
  size,
  string,
  text,
  verbatim,
} from '../../src/index.ts';
import type { ParseContext } from '../../src/kind.ts';
import { secretNames } from '../../src/parse.ts';

const context: ParseContext = {
  resolvePath: (text, target) => {
    if (text === 'gone') throw new InvalidValue("there is no file 'gone'", 'Give a path that exists.');
    return `/w/${target}/${text}`;
  },
};

const base = {
  name: 'probe',
  description: 'Everything an input can be.',
  branding: { icon: 'tag', color: 'blue' },
  outputs: {},
} as const;

const contract = defineAction({
  ...base,
  inputs: {
    text: string({ default: 'hello', docs: 'Text.' }),
    maybe: string({ docs: 'Text or nothing.' }),
    must: string({ required: true, example: 'x', docs: 'Required.' }),
    'dry-run': boolean({ default: false, docs: 'Plan only.' }),
    count: integer({ min: 1, max: 9, default: 3, docs: 'A number.' }),
    wait: duration({ default: '90s', docs: 'How long.' }),
    limit: size({ default: '10MB', docs: 'How large.' }),
    mode: oneOf(['all', 'some'], { default: 'all', docs: 'Which.' }),
    items: list({ docs: 'Several.' }),
    pairs: map({ docs: 'Names and values.' }),
    token: secret({ runnerDefault: '${{ github.token }}', docs: 'Secret.' }),
    between: verbatim({ default: '', docs: 'A separator.' }),
    rules: text({ docs: 'Lines with a syntax of their own.' }),
    data: json({ docs: 'JSON.' }),
    where: path({ docs: 'A path.' }),
    folder: directory({ default: '.', docs: 'A directory.' }),
    source: file({ docs: 'A file.' }),
    old: string({ docs: 'Old name of text.', deprecated: { successor: 'text' } }),
  },
});

const parse = (raw: Record<string, string>) => parseInputs(contract, { must: 'x', ...raw }, context);

const faults = (raw: Record<string, string>) => faultsOf(() => parseInputs(contract, raw, context));

function faultsOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof OutcomeError) return [error.fault, ...error.more];
    throw error;
  }
  return [];
}

test('what is not given takes its default, its absent value, or undefined', () => {
  expect(parse({}).inputs).toEqual({
    text: 'hello',
    maybe: undefined,
    must: 'x',
    between: '',
    rules: undefined,
    dryRun: false,
    count: 3,
    wait: 90_000,
    limit: 10_000_000,
    mode: 'all',
    items: [],
    pairs: new Map(),
    token: undefined,
    data: undefined,
    where: undefined,
    folder: '/w/directory/.',
    source: undefined,
    old: undefined,
  });
});

describe('values', () => {
  test.each([
    ['dry-run', 'TRUE', { dryRun: true }],
    ['dry-run', 'False', { dryRun: false }],
    ['count', '9', { count: 9 }],
    ['wait', '1h30m', { wait: 5_400_000 }],
    ['wait', '250ms', { wait: 250 }],
    ['wait', '2d', { wait: 172_800_000 }],
    ['limit', '1.5MiB', { limit: 1_572_864 }],
    ['limit', '10 kB', { limit: 10_000 }],
    ['limit', '7B', { limit: 7 }],
    ['limit', '2GiB', { limit: 2_147_483_648 }],
    ['mode', 'some', { mode: 'some' }],
    ['items', 'a\r\n# comment\n\n  b  ', { items: ['a', 'b'] }],
    [
      'pairs',
      'a=1\nb = x=y',
      {
        pairs: new Map([
          ['a', '1'],
          ['b', 'x=y'],
        ]),
      },
    ],
    ['rules', 'a\n# b\n\n  c', { rules: 'a\n# b\n\n  c' }],
    ['data', '{"a":[1]}', { data: { a: [1] } }],
    ['where', 'a', { where: '/w/any/a' }],
    ['source', 'a', { source: '/w/file/a' }],
    ['token', 's3cret', { token: 's3cret' }],
  ])('%s: %j', (name, text, expected) => {
    expect(parse({ [name]: text }).inputs).toMatchObject(expected);
  });
});

describe('what is refused, with the value, what is allowed and the fix', () => {
  test.each([
    ['dry-run', 'yes', "Input 'dry-run': 'yes' is not true or false.", 'Write true or false.'],
    ['count', '0', "'0' is not a whole number from 1 to 9", 'such as 1'],
    ['count', '1.5', 'is not a whole number', ''],
    ['wait', '5 minutes', "'5 minutes' is not a duration", '90s'],
    ['limit', '10 MiBs', 'is not a size', 'B, kB, MB, GB, KiB, MiB or GiB'],
    ['mode', 'som', "'som' is not one of all or some", "Did you mean 'some'?"],
    ['pairs', 'a', "'a' is not NAME=VALUE", ''],
    ['pairs', 'a=1\na=2', "'a' is given twice", ''],
    ['data', '{', 'is not JSON', ''],
    ['source', 'gone', "there is no file 'gone'", 'exists'],
    ['dryrun', 'true', "Unknown input 'dryrun'. Did you mean 'dry-run'?", 'The inputs are'],
    ['xyzzy', '1', "Unknown input 'xyzzy'.", ''],
  ])('%s: %j', (name, text, message, hint) => {
    const [fault] = faults({ must: 'x', [name]: text });
    expect(fault?.message).toContain(message);
    expect(fault?.hint).toContain(hint);
  });

  test('a required input that is missing, with an example', () => {
    expect(faults({})).toEqual([
      { code: 'missing-input', message: "Input 'must' is required.", hint: 'Give text, such as x.' },
    ]);
  });

  test('a required secret that is empty, with what leaves it empty', () => {
    const sealed = defineAction({
      ...base,
      inputs: { key: secret({ required: true, docs: 'x' }), text: string({ required: true, docs: 'x' }) },
    });
    expect(() => parseInputs(sealed, { key: '' }, context)).toThrow("Input 'key' is required.");
    const [key, other] = faultsOf(() => parseInputs(sealed, { key: '' }, context));
    for (const part of ['is not set', 'fork', 'env:NAME']) expect(key?.hint).toContain(part);
    expect(other?.hint).toBe('Give text.');
  });

  test('all faults of one look together', () => {
    expect(faults({ must: 'x', count: 'a', mode: 'b', 'no-such': '1' })).toHaveLength(3);
  });

  test('the value of a secret is never repeated', () => {
    const secrets = defineAction({
      ...base,
      inputs: {
        key: {
          ...secret({ docs: 'Key.' }),
          kind: {
            ...secret({ docs: '' }).kind,
            parse: () => {
              throw new InvalidValue("'hunter2' is bad", 'Give another.');
            },
          },
        },
      },
    });
    expect(() => parseInputs(secrets, { key: 'hunter2' }, context)).toThrow(
      "Input 'key': the value is not acceptable.",
    );
  });

  test('an unknown input of an action without inputs says so', () => {
    const none = defineAction({ ...base, inputs: {} });
    expect(() => parseInputs(none, { a: '1' }, context)).toThrow("Unknown input 'a'.");
  });

  test('a parser that breaks is a bug and not the fault of the user', () => {
    const broken = {
      ...context,
      resolvePath: () => {
        throw new TypeError('broken');
      },
    };
    expect(() => parseInputs(contract, { must: 'x', where: 'a' }, broken)).toThrow(TypeError);
  });
});

describe('deprecated inputs', () => {
  test('hand their value to the successor, with a warning', () => {
    const { inputs, warnings } = parse({ old: 'hi' });
    expect(inputs.text).toBe('hi');
    expect(warnings).toEqual(["Input 'old' is deprecated: use 'text' instead."]);
  });

  test('may agree with the successor and must not contradict it', () => {
    expect(parse({ old: 'hi', text: 'hi' }).inputs.text).toBe('hi');
    expect(faults({ must: 'x', old: 'hi', text: 'ho' })[0]?.code).toBe('conflicting-inputs');
  });
});

test('rules across inputs are asked once every input is right', () => {
  const rule = defineAction({
    ...base,
    inputs: { a: string({ default: '', docs: '' }), b: string({ default: '', docs: '' }) },
    rules: [
      ({ a, b }) =>
        a !== '' && b !== '' ? { code: 'conflicting-inputs', message: 'a and b.', hint: 'One.' } : undefined,
    ],
  });
  expect(parseInputs(rule, { a: '1' }, context).inputs).toEqual({ a: '1', b: '' });
  expect(() => parseInputs(rule, { a: '1', b: '2' }, context)).toThrow('a and b.');
});

test('the names of secrets are known before anything is parsed', () => {
  expect(secretNames(contract.inputs)).toEqual(['token']);
});

test('a required input without an example says what it expects', () => {
  const plain = defineAction({ ...base, inputs: { a: string({ required: true, docs: '' }) } });
  expect(() => parseInputs(plain, {}, context)).toThrow("Input 'a' is required.");
});

test('integers without limits say just that', () => {
  const open = defineAction({
    ...base,
    inputs: { a: integer({ docs: '' }), b: integer({ min: 1, docs: '' }), c: integer({ max: 1, docs: '' }) },
  });
  expect(Object.values(open.inputs).map(({ kind }) => kind.expects)).toEqual([
    'a whole number',
    'a whole number of at least 1',
    'a whole number of at most 1',
  ]);
  expect(() => parseInputs(open, { a: 'x' }, context)).toThrow("'x' is not a whole number");
  expect(() => parseInputs(open, { a: '01' }, context)).toThrow("'01' is not a whole number");
});

test('an action joins a contract and its main', () => {
  const main = async () => ({});
  expect(action(contract, main)).toMatchObject({ main });
});

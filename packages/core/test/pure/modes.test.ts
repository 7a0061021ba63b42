import { describe, expect, test } from '@jest/globals';
import { actionYml, fillActionReadme, jsonSchema } from '../../src/generate/index.ts';
import { actionHelp } from '../../src/help.ts';
import {
  action,
  boolean,
  defineAction,
  type Host,
  type InputsOf,
  integer,
  OutcomeError,
  type OutputsOf,
  PLAIN,
  parseInputs,
  renderTerminal,
  secret,
  string,
} from '../../src/index.ts';
import type { ParseContext } from '../../src/kind.ts';

const base = {
  name: 'build',
  description: 'Builds.',
  branding: { icon: 'tag', color: 'blue' },
  modes: { all: 'Everything.', plan: 'Decides.', shard: 'One part.' },
  outputs: {},
} as const;

const contract = defineAction({
  ...base,
  defaultMode: 'all',
  inputs: {
    version: string({ default: '', docs: 'Version.' }),
    shards: integer({ default: 8, modes: ['plan'], docs: 'How many.' }),
    shard: integer({ required: true, modes: ['shard'], docs: 'Which.' }),
    clean: boolean({ default: false, modes: ['shard', 'all'], docs: 'Clean.' }),
    token: secret({ runnerDefault: '${{ github.token }}', modes: ['all'], docs: 'Token.' }),
  },
  outputs: {
    folder: { docs: 'Folder.', example: 'release', modes: ['all', 'shard'] },
    matrix: { docs: 'Matrix.', example: '{}', modes: ['plan'] },
    hash: { docs: 'Hash.', example: 'abc' },
  },
  rules: [
    (inputs) =>
      inputs.mode === 'shard' && inputs.shard > 9
        ? { code: 'no-such-shard', message: 'No such shard.', hint: 'Less.' }
        : undefined,
  ],
});

const context: ParseContext = { resolvePath: (text) => text };
const parse = (given: Readonly<Record<string, string>>) => parseInputs(contract, given, context).inputs;
const faults = (given: Readonly<Record<string, string>>) => {
  try {
    parse(given);
  } catch (error) {
    if (error instanceof OutcomeError) return [error.fault, ...error.more];
    throw error;
  }
  return [];
};

describe('the inputs of an action of several modes', () => {
  test('are those of the mode, and those of every mode', () => {
    expect(parse({})).toEqual({ mode: 'all', version: '', clean: false, token: undefined });
    expect(parse({ mode: 'plan', version: 'v1' })).toEqual({ mode: 'plan', version: 'v1', shards: 8 });
    expect(parse({ mode: 'shard', shard: '2', clean: 'true' })).toEqual({
      ...{ mode: 'shard', version: '', shard: 2, clean: true },
    });
  });

  test('that the mode has no use for are refused with the modes that have', () => {
    expect(faults({ mode: 'plan', shard: '2', clean: 'true' })).toEqual([
      {
        code: 'input-without-use',
        message: "Input 'shard' has no use in mode plan: it belongs to mode shard.",
        hint: 'Remove the input, or choose mode shard.',
      },
      expect.objectContaining({
        message: "Input 'clean' has no use in mode plan: it belongs to modes shard and all.",
      }),
    ]);
  });

  test('are not given when they are empty, the default, or what the runner puts there', () => {
    expect(faults({ mode: 'shard', shard: '1', shards: '8', token: 'secret' })).toEqual([]);
    expect(faults({ mode: 'plan', clean: '' })).toEqual([]);
  });

  test('are required in their mode only', () => {
    expect(faults({ mode: 'shard' })).toEqual([expect.objectContaining({ code: 'missing-input' })]);
    expect(faults({ mode: 'plan' })).toEqual([]);
  });

  test('are looked at by rules that know the mode', () => {
    expect(faults({ mode: 'shard', shard: '10' })).toEqual([expect.objectContaining({ code: 'no-such-shard' })]);
  });

  test('of an action without a default mode need one', () => {
    const strict = defineAction({ ...base, inputs: { a: string({ required: true, docs: '', modes: ['all'] }) } });
    expect(() => parseInputs(strict, {}, context)).toThrow("Input 'mode' is required.");
    expect(() => parseInputs(strict, { mode: 'all' }, context)).toThrow("Input 'a' is required.");
  });

  test('with a mode that is none are refused for the mode', () => {
    expect(faults({ mode: 'toString', shard: '1' }).map(({ message }) => message)).toEqual([
      "Input 'mode': 'toString' is not one of all, plan or shard.",
    ]);
  });
});

/** What the mains are called with and answer, checked by the compiler. */
const definition = action(contract, {
  all: async (inputs: InputsOf<typeof contract, 'all'>) => ({ folder: String(inputs.clean), hash: inputs.version }),
  plan: async ({ shards, version }): Promise<OutputsOf<typeof contract, 'plan'>> => ({ matrix: shards, hash: version }),
  // @ts-expect-error: matrix is no output of this mode, and folder is missing
  shard: async ({ shard, version }) => ({ matrix: shard, hash: version }),
});

describe('an action of several modes', () => {
  const run = (inputs: Readonly<Record<string, unknown>>) => definition.main(inputs as never, {} as Host);

  test('runs the main of the mode', async () => {
    expect(await run({ mode: 'plan', shards: 3, version: 'v1' })).toEqual({ matrix: 3, hash: 'v1' });
    expect(await run({ mode: 'all', clean: true, version: 'v1' })).toEqual({ folder: 'true', hash: 'v1' });
    await expect(run({ mode: 'none' })).rejects.toThrow('there is no main for the mode none');
  });

  test('has no input of another mode, as the compiler sees it', () => {
    const inputs: InputsOf<typeof contract> = parse({ mode: 'plan' });
    // @ts-expect-error: shards belongs to the mode plan alone
    expect(inputs.shards).toBe(8);
    expect(inputs.mode === 'plan' ? inputs.shards : 0).toBe(8);
  });

  test('has a flat action.yml and schema, in which only what every mode needs is required', () => {
    expect(actionYml(contract)).toContain(
      'mode:\n    description: "Which part of the work to do. `all`: Everything. `plan`: Decides. `shard`: One part."',
    );
    expect(actionYml(contract)).toContain('description: "`shard`, `all`: Clean."');
    expect(actionYml(contract)).not.toContain('required: true');
    expect(JSON.parse(jsonSchema(contract)).required).toBeUndefined();
  });

  test('is documented by modes: first what belongs to all of them, then the others in their order', () => {
    const markers = ['inputs', 'outputs', 'permissions', 'troubleshooting']
      .map((name) => `<!-- ${name}:start -->\n<!-- ${name}:end -->`)
      .join('\n');
    const titles = fillActionReadme(markers, contract).match(/^In .*:$|^\| `[a-z]+` \|/gm) ?? [];
    expect(titles.slice(0, 14)).toEqual([
      ...['In every mode:', '| `mode` |', '| `version` |', 'In the mode `all`:', '| `token` |'],
      ...['In the modes `all` and `shard`:', '| `clean` |', 'In the mode `plan`:', '| `shards` |'],
      ...['In the mode `shard`:', '| `shard` |'],
      ...['In every mode:', '| `hash` |', 'In the modes `all` and `shard`:'],
    ]);
    const help = renderTerminal(actionHelp(contract), PLAIN);
    expect(help.match(/^ {2}(flag|output) of .*?(?= {2,})/gm)).toEqual([
      ...['  flag of every mode', '  flag of mode all', '  flag of modes all and shard', '  flag of mode plan'],
      ...['  flag of mode shard', '  output of every mode', '  output of modes all and shard', '  output of mode plan'],
    ]);
  });
});

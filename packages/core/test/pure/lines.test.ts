import { describe, expect, test } from '@jest/globals';
import { jsonSchema } from '../../src/generate/index.ts';
import { actionHelp } from '../../src/help.ts';
import { defineAction, InvalidValue, lines, map, OutcomeError, parseInputs, secret } from '../../src/index.ts';
import { PLAIN, renderTerminal } from '../../src/terminal.ts';

const size = {
  expects: 'WIDTHxHEIGHT',
  parse: (line: string) => {
    const [, width, height] = /^(\d+)x(\d+)$/.exec(line) ?? [];
    if (width === undefined || height === undefined) {
      throw new InvalidValue(`'${line}' is not a size`, 'Write 3x4.', { code: 'image-file' });
    }
    return { width: Number(width), height: Number(height) };
  },
};

const base = { name: 'probe', description: 'Reads sizes.', branding: { icon: 'tag', color: 'blue' }, outputs: {} };

const contract = defineAction({
  ...base,
  inputs: {
    sizes: lines(size, { default: '1x1', docs: 'Sizes.' }),
    more: lines(size, { docs: 'More sizes.' }),
    names: map({ docs: 'Names.' }),
    key: secret({ docs: 'A key.' }),
  },
  environment: { PROBE_LEVEL: 'How `deep`.' },
});

const read = (raw: Record<string, string>) => parseInputs(contract, raw, { resolvePath: (text) => text }).inputs;

function faults(raw: Record<string, string>) {
  try {
    read(raw);
  } catch (error) {
    if (error instanceof OutcomeError) return [error.fault, ...error.more];
    throw error;
  }
  return [];
}

describe('a list whose lines have a grammar', () => {
  test('has the value of each line, without comments and empty lines', () => {
    expect(read({ sizes: '# sizes\r\n 3x4 \n\n5x6' }).sizes).toEqual([
      { width: 3, height: 4 },
      { width: 5, height: 6 },
    ]);
  });

  test('takes its default through the same grammar, and is empty without one', () => {
    expect(read({})).toMatchObject({ sizes: [{ width: 1, height: 1 }], more: [] });
  });

  test('is refused with the number of every bad line in the text as it was written', () => {
    expect(faults({ sizes: '# sizes\n3x4\n\nbig\n5x6\nx' })).toEqual([
      { code: 'image-file', message: "Input 'sizes', line 4: 'big' is not a size.", hint: 'Write 3x4.' },
      { code: 'image-file', message: "Input 'sizes', line 6: 'x' is not a size.", hint: 'Write 3x4.' },
    ]);
  });

  test('shows ten bad lines at most, and how many more there are', () => {
    const bad = (count: number) => faults({ sizes: Array(count).fill('bad').join('\n') });
    expect(bad(10)).toHaveLength(10);
    expect(bad(11)).toHaveLength(11);
    expect(bad(24)).toHaveLength(11);
    expect(bad(24)[9]?.message).toBe("Input 'sizes', line 10: 'bad' is not a size.");
    expect(bad(11)[10]?.message).toBe("Input 'sizes': 1 more line cannot be read.");
    expect(bad(24)[10]?.message).toBe("Input 'sizes': 14 more lines cannot be read.");
  });

  test('lets a bug of its grammar through as it is', () => {
    const broken = {
      ...size,
      parse: () => {
        throw new TypeError('broken');
      },
    };
    const probe = defineAction({ ...base, inputs: { sizes: lines(broken, { docs: '' }) } });
    expect(() => parseInputs(probe, { sizes: 'a' }, { resolvePath: (text) => text })).toThrow(TypeError);
  });

  test('tells its notation in help and schema', () => {
    const help = renderTerminal(actionHelp(contract), PLAIN);
    expect(help).toContain('--sizes WIDTHxHEIGHT');
    expect(help).toContain('--names NAME=VALUE');
    expect(help).toContain('--key env:NAME|file:PATH');
    expect(contract.inputs.sizes.kind.expects).toBe('one WIDTHxHEIGHT a line; # starts a comment line');
    const { description, type } = JSON.parse(jsonSchema(contract)).properties.sizes.anyOf[0];
    expect({ description, type }).toEqual({ description: contract.inputs.sizes.kind.expects, type: 'string' });
  });
});

test('lines of a map are refused with their numbers too', () => {
  expect(faults({ names: 'a=1\nb\na=2' }).map(({ message }) => message)).toEqual([
    "Input 'names', line 2: 'b' is not NAME=VALUE.",
    "Input 'names', line 3: 'a' is given twice.",
  ]);
});

test('help names the variables of the environment that the action reads', () => {
  expect(renderTerminal(actionHelp(contract), PLAIN)).toMatch(
    /environment variable +meaning\n.*\n?PROBE_LEVEL +How deep\./,
  );
});

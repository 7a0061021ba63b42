import { describe, expect, test } from '@jest/globals';
import { parseFlags } from '../../src/flags.ts';
import { actionHelp, commandHelp } from '../../src/help.ts';
import { boolean, defineAction, list, OutcomeError, oneOf, secret, string } from '../../src/index.ts';
import { PLAIN, renderTerminal } from '../../src/terminal.ts';

const contract = defineAction({
  name: 'probe',
  description: 'Probes `things`, see [docs](https://example.com).',
  branding: { icon: 'tag', color: 'blue' },
  inputs: {
    module: list({ default: '.', docs: 'Modules.' }),
    'dry-run': boolean({ default: false, docs: 'Plan only.' }),
    mode: oneOf(['a', 'b'], { required: true, docs: 'Which.' }),
    key: secret({ docs: 'Key.' }),
    note: string({ docs: 'A note.' }),
  },
  outputs: { version: { docs: 'The `version`.', example: 'v1' } },
});

function fault(...args: string[]) {
  try {
    parseFlags(contract, args);
  } catch (error) {
    if (error instanceof OutcomeError) return error.fault;
    throw error;
  }
  return undefined;
}

test('flags become inputs; a list may be repeated', () => {
  expect(parseFlags(contract, ['--module', 'a', '--module=b', '--dry-run', '--mode', 'a', '--'])).toEqual({
    raw: { module: 'a\nb', 'dry-run': 'true', mode: 'a' },
    secrets: {},
    help: false,
    json: false,
    verbose: false,
    color: true,
    print: undefined,
  });
  expect(
    parseFlags(contract, ['--dry-run=false', '--json', '--verbose', '--no-color', '--help', '--print', 'version']),
  ).toMatchObject({
    raw: { 'dry-run': 'false' },
    help: true,
    json: true,
    verbose: true,
    color: false,
    print: 'version',
  });
});

test('secrets are pointed at', () => {
  expect(parseFlags(contract, ['--key', 'env:KEY']).secrets).toEqual({ key: { env: 'KEY' } });
  expect(parseFlags(contract, ['--key=file:a b']).secrets).toEqual({ key: { file: 'a b' } });
  expect(fault('--key', 'hunter2')).toMatchObject({
    message: "'--key' takes a secret, which must not stand in the arguments.",
  });
  expect(JSON.stringify(fault('--key', 'hunter2'))).not.toContain('hunter2');
});

describe('refused', () => {
  test.each([
    [['--modul', 'a'], "Unknown flag '--modul'. Did you mean 'module'?"],
    [['-m', 'a'], "Unknown flag '--m'."],
    [['stray'], "'stray' is not a flag."],
    [['--note'], "'--note' needs a value."],
    [['--note', 'a', '--note', 'b'], "'--note' is given twice."],
    [['--print', 'versoin'], "There is no output 'versoin'. Did you mean 'version'?"],
  ])('%j', (args, message) => {
    expect(fault(...args)?.message).toBe(message);
  });

  test('a stray argument of an action without inputs', () => {
    expect(() => parseFlags({ ...contract, inputs: {} }, ['x'])).toThrow("'x' is not a flag.");
  });
});

test('the help shows every flag, output and exit code', () => {
  const help = renderTerminal(actionHelp(contract), PLAIN);
  for (const part of [
    '--module',
    '(required)',
    '--key env:NAME|file:PATH',
    'Probes things, see docs.',
    'The version.',
    '--json',
    '130, 143',
  ]) {
    expect(help).toContain(part);
  }
  expect(renderTerminal(commandHelp([contract]), PLAIN)).toContain('probe');
});

describe('the operand of an action', () => {
  const withOperand = { ...contract, operand: 'note' } as const;

  test.each([
    [['x=y', '--dry-run'], { note: 'x=y', 'dry-run': 'true' }],
    [['--dry-run', 'x=y'], { note: 'x=y', 'dry-run': 'true' }],
    [['--', '-x'], { note: '-x' }],
  ])('%j needs no flag', (args, raw) => {
    expect(parseFlags(withOperand, args).raw).toEqual(raw);
  });

  test('is given once', () => {
    expect(() => parseFlags(withOperand, ['--note=a', 'b'])).toThrow("'note' is given twice.");
  });

  test('stands in the help of the action', () => {
    expect(renderTerminal(actionHelp(withOperand), PLAIN)).toContain('slipway probe NOTE');
    expect(renderTerminal(actionHelp(contract), PLAIN)).toContain('slipway probe\n');
  });
});

import { describe, expect, test } from '@jest/globals';
import { openEnvironment, secretVariables, toolEnvironment, withoutVariables } from '../../src/child-environment.ts';

const STEP = {
  Path: '/bin',
  HOME: '/root',
  LC_ALL: 'C',
  HTTPS_PROXY: 'http://user:password@proxy',
  GOPRIVATE: 'example.com',
  'INPUT_RPM-KEY': 'key',
  input_key: 'key',
  STATE_key: 'key',
  ACTIONS_RUNTIME_TOKEN: 't',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
  GITHUB_TOKEN: 't',
  GITHUB_REPOSITORY: 'o/r',
  GH_TOKEN: 'named for gh',
};

describe('the environment of a child', () => {
  test('of a tool says where things are and nothing else', () => {
    expect(toolEnvironment(STEP)).toEqual({ Path: '/bin', HOME: '/root', LC_ALL: 'C' });
  });

  test('with the network has all but inputs, states, the tokens of the runner and that of the step', () => {
    expect(Object.keys(openEnvironment(STEP))).toEqual([
      ...['Path', 'HOME', 'LC_ALL', 'HTTPS_PROXY', 'GOPRIVATE', 'GITHUB_REPOSITORY', 'GH_TOKEN'],
    ]);
  });
});

describe('variables that hold a secret', () => {
  const long = 'correct horse';
  test.each([
    ['the secret itself', { KEY: `${long}\n` }, [long], ['KEY']],
    ['the secret in an address', { PROXY: `http://u:${long}@p` }, [long], ['PROXY']],
    ['every line of a key', { KEY: 'a key\nof two lines' }, ['a key\nof two lines\n'], ['KEY']],
    ['a short secret alone, and not by chance', { PIN: '1', PATH: '/usr1', LINES: '10' }, ['1'], ['PIN']],
    ['inputs whatever they hold', { INPUT_X: '', input_y: 'y' }, [], ['INPUT_X', 'input_y']],
    ['no empty secret', { EMPTY: '', OTHER: 'x' }, ['', ' \n'], []],
    ['nothing that is named for Git', { GIT_CONFIG_VALUE_0: `x ${long}` }, [long], []],
    ['no place', { HOME: long, Path: long }, [long], []],
    ['nothing that is unset', { GONE: undefined }, ['x'], []],
  ])('are %s', (_, env: Readonly<Record<string, string | undefined>>, secrets, expected) => {
    const names = secretVariables(env, secrets);
    expect(names).toEqual(expected);
    expect(Object.keys(withoutVariables(env, names))).toEqual(Object.keys(env).filter((name) => !names.includes(name)));
  });
});

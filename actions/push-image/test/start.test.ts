import { describe, expect, test } from '@jest/globals';
import type { LayerEntry, RunSettings } from '@slipway/oci';
import { refused } from '@slipway/testkit';
import { scratchEntries } from '../src/scratch-layer.ts';
import { baseRootNotice, checkStart, type StartFacts } from '../src/start.ts';

const file = (path: string, text = '', mode = 0o644): LayerEntry => ({ path, mode, content: Buffer.from(text) });
const SCRATCH = scratchEntries({ certificates: undefined, timeZones: undefined });
const HELLO = file('/usr/bin/hello', '\u007fELF', 0o755);

interface Image extends Partial<Omit<StartFacts, 'settings'>> {
  readonly settings?: Partial<RunSettings>;
}

function factsOf({ settings = {}, ...given }: Image): StartFacts {
  return {
    scratch: given.hasBase === true ? [] : SCRATCH,
    files: [],
    programs: [HELLO],
    hasBase: false,
    ...given,
    settings: { ports: [], env: new Map(), labels: {}, entrypoint: ['/usr/bin/hello'], ...settings },
  };
}

const check = ({ settings = {}, ...given }: Image): readonly string[] =>
  checkStart(factsOf({ settings: { user: '65532:65532', ...settings }, ...given }));

const onBase = { hasBase: true } as const;
const script = (text: string) => file('/run.sh', text, 0o755);

describe('an image that can be started', () => {
  test.each<[string, Image]>([
    ['by the user of the default', { settings: { user: '65532:65532' } }],
    ['by the highest user', { settings: { user: '2147483647' } }],
    ['by a user of scratch', { settings: { user: 'nonroot:nonroot' } }],
    ['by a user of its files', { files: [file('/etc/passwd', 'app:x:7:7::/:\n')], settings: { user: 'app' } }],
    ['by nobody in particular', { settings: {} }],
    ['by a program of PATH', { settings: { entrypoint: ['hello', '--'] } }],
    [
      'by a program of its own PATH',
      { files: [file('/app/run', '', 0o755)], settings: { entrypoint: ['run'], env: new Map([['PATH', '/x:/app/']]) } },
    ],
    [
      'by a program of its folder',
      { files: [file('/app/run', '', 0o755)], settings: { entrypoint: ['./run'], workingDirectory: '/app/' } },
    ],
    [
      'by a script whose shell is there',
      { files: [script('#! /bin/sh -e\n'), file('/bin/sh', '', 0o755)], settings: { entrypoint: ['/run.sh'] } },
    ],
    ['in a folder that is not there', { settings: { workingDirectory: '/var/lib/app' } }],
    ['beside the files of a folder of programs', { files: [file('/usr/bin/other'), file('/usr/', '', 0o755)] }],
    ['upon a base by its own program', { ...onBase, settings: { user: '1' } }],
    [
      'upon a base by a user of its files',
      { ...onBase, files: [file('/etc/passwd', 'app:x:7:7::/:')], settings: { user: 'app' } },
    ],
  ])('%s', (_, image) => {
    expect(check(image)).toEqual([]);
  });
});

test.each([
  ['root', true],
  ['0', true],
  ['0:65532', true],
  ['root:root', true],
  ['00', true],
  ['65532:0', false],
  ['nonroot', false],
])('a program that runs as %s is told to run as root: %s', (user, told) => {
  expect(check({ settings: { user } }).join()).toBe(
    told ? `The program runs as root: input 'user' is '${user}'. The default, 65532:65532, has no rights.` : '',
  );
});

test.each([
  [undefined, ['65532', '0:0'], true],
  [undefined, [''], true],
  [undefined, ['root'], true],
  [undefined, ['65532:65532', 'nonroot'], false],
  ['65532:65532', ['root', ''], false],
])('with user %j, a base that runs as %j is told to run as root: %s', (user, users, told) => {
  expect(baseRootNotice(user === undefined ? {} : { user }, users)).toHaveLength(told ? 1 : 0);
});

test("the user of the base is refused where there is none, and is the base's own matter where there is one", () => {
  expect(refused(() => checkStart(factsOf({})))).toMatchObject({
    code: 'image-user',
    message: expect.stringContaining("'base' asks for the user of the base, and scratch has none"),
    hint: expect.stringContaining('65532:65532'),
  });
  expect(checkStart(factsOf(onBase))).toEqual([]);
});

describe('an image that cannot be started is refused:', () => {
  test.each<[string, Image, string, string]>([
    ['an unknown user', { settings: { user: 'nosuch' } }, 'image-user', 'which /etc/passwd of the image does not have'],
    [
      'an unknown group',
      { settings: { user: 'root:wheel' } },
      'image-user',
      'which /etc/group of the image does not have',
    ],
    [
      'a user beyond those that there are',
      { settings: { user: '2147483648' } },
      'image-user',
      'the highest is 2147483647',
    ],
    [
      'a group beyond those that there are',
      { settings: { user: '0:99999999999' } },
      'image-user',
      'the group 99999999999',
    ],
    [
      'a user that its files took away',
      { files: [file('/etc/passwd', 'app:x:7:7::/:')], settings: { user: 'nonroot' } },
      'image-user',
      'nonroot',
    ],
    [
      'the same upon a base',
      { ...onBase, files: [file('/etc/passwd', 'app:x:7:7::/:')], settings: { user: 'nobody' } },
      'image-user',
      'nobody',
    ],
    [
      'an entrypoint that is not there',
      { settings: { entrypoint: ['/bin/sh'] } },
      'image-entrypoint',
      "'/bin/sh' is not in the image",
    ],
    [
      'one that PATH does not lead to',
      { settings: { entrypoint: ['hello'], env: new Map([['PATH', '/opt']]) } },
      'image-entrypoint',
      'is not in the image',
    ],
    [
      'one of another folder',
      { settings: { entrypoint: ['./hello'], workingDirectory: '/opt' } },
      'image-entrypoint',
      'is not in the image',
    ],
    [
      'one that nobody may execute',
      { files: [file('/run')], settings: { entrypoint: ['/run'] } },
      'image-entrypoint',
      'nobody may execute',
    ],
    [
      'a script without its shell',
      { files: [script('#!/bin/sh\n')], settings: { entrypoint: ['/run.sh'] } },
      'image-entrypoint',
      'a script for /bin/sh',
    ],
    [
      'a file over the program',
      { files: [file('/usr/bin/hello')] },
      'image-path',
      'where the program /usr/bin/hello stands',
    ],
    ['a folder over the program', { files: [file('/usr/bin/hello/')] }, 'image-path', 'where the program'],
    ['a file below the program', { files: [file('/usr/bin/hello/x')] }, 'image-path', 'where the program'],
    ['a file over its folder', { ...onBase, files: [file('/usr/bin')] }, 'image-path', 'where the program'],
    [
      'a folder to start in that is a file',
      { settings: { workingDirectory: '/usr/bin/hello/' } },
      'image-working-directory',
      'is a file of the image',
    ],
  ])('%s', (_, image, code, message) => {
    const fault = refused(() => check(image));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(message);
  });
});

test.each<[string, Partial<RunSettings>, readonly LayerEntry[], string]>([
  ['a user', { user: 'app' }, [], '1 thing must come from the base, whose files are not looked through: the user app.'],
  ['a group', { user: '7:app' }, [], 'the group app.'],
  ['an entrypoint', { entrypoint: ['/sbin/init'] }, [], 'the entrypoint /sbin/init.'],
  ['the shell of a script', { entrypoint: ['/run.sh'] }, [script('#!/bin/sh')], '/bin/sh for /run.sh.'],
])('what only the base could have is said: %s', (_, settings, files, expected) => {
  expect(check({ ...onBase, files, settings })).toEqual([expect.stringContaining(expected)]);
});

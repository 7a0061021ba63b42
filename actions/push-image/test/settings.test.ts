import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { annotationLine, labelLine } from '../src/lines.ts';
import { annotationsOf, runSettings } from '../src/settings.ts';
import { inputsOf, type Written } from './inputs.ts';

const settings = (inputs: Written) => runSettings(inputsOf(inputs), '/usr/bin/hello', {});

describe('the settings of the container', () => {
  test('are the program and the user without rights, where nothing is given', () => {
    expect(settings({})).toEqual({
      entrypoint: ['/usr/bin/hello'],
      user: '65532:65532',
      ports: [],
      env: new Map(),
      labels: {},
    });
  });

  test('are what is given', () => {
    expect(
      settings({
        entrypoint: ['/sbin/init', '--'],
        cmd: ['serve'],
        user: 'base',
        workingDirectory: '/srv',
        ports: ['080', '53/udp', '9/sctp', '65535/tcp'],
        env: ['A==b ', 'A=2', '_B='],
      }),
    ).toEqual({
      entrypoint: ['/sbin/init', '--'],
      cmd: ['serve'],
      workingDirectory: '/srv',
      ports: ['80/tcp', '53/udp', '9/sctp', '65535/tcp'],
      env: new Map([
        ['A', '2'],
        ['_B', ''],
      ]),
      labels: {},
    });
  });

  test.each<readonly [string, Written, string]>([
    ['port 0', { ports: ['0'] }, 'image-ports'],
    ['port 65536', { ports: ['65536'] }, 'image-ports'],
    ['a port that is text', { ports: ['http'] }, 'image-ports'],
    ['a variable without value', { env: ['A'] }, 'image-env'],
    ['a variable without name', { env: ['=a'] }, 'image-env'],
    ['a variable whose name no shell takes', { env: ['LOG-LEVEL=info'] }, 'image-env'],
    ['a variable with a control character', { env: ['A=\u0000'] }, 'image-env'],
    ['a user that looks like an option', { user: '--privileged' }, 'image-user'],
    ['a relative directory', { workingDirectory: 'srv' }, 'image-working-directory'],
    ['a directory with a new line', { workingDirectory: '/srv\n::error::' }, 'image-working-directory'],
  ])('refuse %s, and show it harmlessly', (_, inputs, code) => {
    const fault = refused(() => settings(inputs));
    expect(fault.code).toBe(code);
    expect(fault.message).not.toMatch(/[\u0000-\u001f]/);
  });
});

test('a line that is none is refused with its number', () => {
  const messages = (written: Written) => refused(() => inputsOf(written)).message;
  expect(messages({ ports: ['80', '', '0'] })).toBe("Input 'ports', line 3: '0' is no port.");
  expect(messages({ labels: ['# mine', 'a'] })).toBe("Input 'labels', line 2: 'a' has no KEY=VALUE.");
  expect(messages({ platforms: ['linux'] })).toBe(
    "Input 'platforms', line 1: 'linux' is no platform: it is OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT.",
  );
});

/** Keys that are something else in JavaScript, and are keys like any other here. */
const KEYS = ['constructor', '__proto__', 'toString'];

describe('labels and annotations', () => {
  test('may have any text for a key, and the last value counts', () => {
    const lines = KEYS.flatMap((key) => [`${key}=1`, `${key}=\u202e%0A\${{ x }}=2`]);
    const expected = KEYS.map((key) => [key, '\u202e%0A${{ x }}=2']);
    expect(Object.entries(Object.fromEntries(lines.map(labelLine)))).toEqual(expected);
    const { index, manifest } = annotationsOf(lines.map(annotationLine));
    expect([Object.entries(index), Object.entries(manifest)]).toEqual([expected, expected]);
  });

  test.each(['constructor:a=b', 'index,constructor:a=b', 'indexx:a=b', 'manifest-descriptor:a=b'])(
    'stand on no other level: %s',
    (line) => {
      expect(refused(() => annotationLine(line)).code).toBe('image-annotations');
      expect(Object).not.toHaveProperty('a');
    },
  );

  test.each(['a\nb=c', 'a=b\u0007', 'a', '=a', 'index:=a'])('are refused when they are none: %j', (line) => {
    expect(refused(() => annotationLine(line)).code).toBe('image-annotations');
  });

  test('of ten kilobytes are kept, and shown short where they are refused', () => {
    const long = 'x'.repeat(10_000);
    expect(labelLine(`a=${long}`)).toEqual(['a', long]);
    expect(refused(() => labelLine(long)).message.length).toBeLessThan(300);
  });
});

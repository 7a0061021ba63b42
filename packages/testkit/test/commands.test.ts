import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../src/commands.ts';

describe('a workflow command', () => {
  const table: readonly (readonly [line: string, name: string, properties: object, data: string])[] = [
    ['::error::message', 'error', {}, 'message'],
    ['  ::warning::after spaces', 'warning', {}, 'after spaces'],
    ['::ERROR::any case', 'ERROR', {}, 'any case'],
    ['::error file=a.go,line=3::x', 'error', { file: 'a.go', line: '3' }, 'x'],
    ['::error file=a%3Ab%2Cc%25d,title=%0D%0A::x', 'error', { file: 'a:b,c%d', title: '\r\n' }, 'x'],
    ['::notice::1%0A2%0D3%254%3A5%2C6', 'notice', {}, '1\n2\r3%4%3A5%2C6'],
    ['::notice::%250A', 'notice', {}, '%0A'],
    ['::error file=,line=,=1,title=a=b::x', 'error', { title: 'a=b' }, 'x'],
    ['::group::a::b', 'group', {}, 'a::b'],
    ['text before ##[error]old%5D form', 'error', {}, 'old] form'],
    ['##[set-output name=a;b=%3B]v', 'set-output', { name: 'a', b: ';' }, 'v'],
  ];

  test.each(table)('is read from %j', (line, name, properties, data) => {
    expect(parseCommand(line)).toEqual({ name, properties, data });
  });

  test.each(['', 'text', ':: error::x', '::error', '::unknown::x', 'x ::error::y', '##[unknown]x', '##[error'])(
    'is not found in %j',
    (line) => {
      expect(parseCommand(line)).toBeUndefined();
    },
  );
});

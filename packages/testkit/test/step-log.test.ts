import { describe, expect, test } from '@jest/globals';
import { readStepLog } from '../src/step-log.ts';

describe('the log of a step', () => {
  test('makes annotations of errors, warnings and notices, with their places', () => {
    const { annotations } = readStepLog([
      '::error file=go.mod,line=3,endLine=4,col=1,endColumn=9,title=No go line::add one',
      '::warning::w',
      '::notice line=x::n',
    ]);
    expect(annotations).toEqual([
      {
        level: 'error',
        message: 'add one',
        title: 'No go line',
        file: 'go.mod',
        line: 3,
        endLine: 4,
        col: 1,
        endColumn: 9,
      },
      { level: 'warning', message: 'w' },
      { level: 'notice', message: 'n' },
    ]);
  });

  test('keeps ten annotations of each kind and writes all of them to the log', () => {
    const lines = Array.from({ length: 12 }, (_, index) => [`::error::${index}`, `::notice::${index}`]).flat();
    const { annotations, log } = readStepLog(lines);
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(annotations.filter(({ level }) => level === 'notice')).toHaveLength(10);
    expect(log).toContain('##[error]11\n');
  });

  test('cuts the message of an annotation at 4,096 characters', () => {
    expect(readStepLog([`::error::${'x'.repeat(5000)}`]).annotations[0]?.message).toHaveLength(4096);
  });

  test('hides masked values from the line on in which they were masked, and each line of them', () => {
    const { log, masks, annotations } = readStepLog([
      'token before',
      '::add-mask::token',
      'token after: tokentoken',
      '::add-mask::first%0Asecond',
      'second then first',
      '::error title=token::bad token',
    ]);
    expect(masks).toEqual(['token', 'first\nsecond', 'first', 'second']);
    expect(log).toBe('token before\n*** after: ***\n*** then ***\n##[error]bad ***\n');
    expect(annotations[0]).toEqual({ level: 'error', title: '***', message: 'bad ***' });
  });

  test('hides masks that overlap as one', () => {
    expect(readStepLog(['::add-mask::abc', '::add-mask::bcd', 'xabcdx']).log).toBe('x***x\n');
  });

  test('warns of an empty mask', () => {
    const { masks, annotations } = readStepLog(['::add-mask::  ']);
    expect(masks).toEqual([]);
    expect(annotations).toEqual([{ level: 'warning', message: expect.stringContaining("Can't add secret mask") }]);
  });

  test('gathers groups with their lines and tells those that were never closed', () => {
    const { groups, log } = readStepLog([
      '::group::one',
      'a',
      '::endgroup::',
      'b',
      '::group::two',
      'c',
      '::group::three',
      'd',
    ]);
    expect(groups).toEqual([
      { name: 'one', lines: ['a'], unclosed: false },
      { name: 'two', lines: ['c'], unclosed: true },
      { name: 'three', lines: ['d'], unclosed: true },
    ]);
    expect(log).toBe('##[group]one\na\n##[endgroup]\nb\n##[group]two\nc\n##[group]three\nd\n');
  });

  test('obeys no command between stop-commands and its token', () => {
    const { commands, annotations, log } = readStepLog([
      '::stop-commands::t0ken',
      '::error::foreign text',
      '::add-mask::x',
      '::T0KEN::',
      '::error::own',
    ]);
    expect(commands.map(({ name }) => name)).toEqual(['stop-commands', 'error']);
    expect(annotations).toEqual([{ level: 'error', message: 'own' }]);
    expect(log).toContain('::error::foreign text\n');
  });

  test.each(['', 'error', 'pause-logging'])('fails for the token %j of stop-commands', (token) => {
    expect(readStepLog([`::stop-commands::${token}`]).failures).toEqual([
      expect.stringContaining('stop-commands token'),
    ]);
  });

  test('shows debug lines and echoes commands only when debugging', () => {
    const lines = ['::debug::d', '::add-matcher::m.json', '::echo::off', '::remove-matcher owner=m::'];
    expect(readStepLog(lines).log).toBe('');
    expect(readStepLog(lines, true).log).toBe('##[debug]d\n::add-matcher::m.json\n');
    expect(readStepLog(['::echo::on', '::add-matcher::m.json']).log).toBe('::add-matcher::m.json\n');
  });

  test.each(['::set-env name=A::b', '::add-path::/x'])('fails for the disabled command %s', (line) => {
    const { failures, annotations } = readStepLog([line]);
    expect(failures).toHaveLength(2);
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  test('takes outputs and state of the deprecated commands, with a warning, and fails when they have no name', () => {
    const { outputs, state, annotations, failures } = readStepLog([
      '::set-output name=a::1',
      '::save-state name=b::2',
      '::set-output::3',
    ]);
    expect([outputs, state]).toEqual([[['a', '1']], [['b', '2']]]);
    expect(annotations.map(({ level }) => level)).toEqual(['warning', 'warning', 'error']);
    expect(failures).toEqual([expect.stringContaining("'name' is missing")]);
  });
});

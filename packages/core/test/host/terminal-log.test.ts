import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { terminalLog } from '../../src/host/terminal-log.ts';
import { PLAIN } from '../../src/terminal.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function terminal(more: { live?: boolean; verbose?: boolean } = {}) {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  return { written, log: terminalLog({ write, style: PLAIN, live: true, verbose: false, ...more }) };
}

describe('a phase on a terminal', () => {
  test('says how long it takes and how far it is, and then how long it took', async () => {
    const { written, log } = terminal();
    await log.group('Build', async () => {
      await jest.advanceTimersByTimeAsync(1000);
      log.progress('1 target of 3 built');
      await jest.advanceTimersByTimeAsync(1000);
    });
    expect(written).toEqual([
      ...['\r\u001b[KBuild … 1 s', '\r\u001b[KBuild … 2 s, 1 target of 3 built'],
      '\r\u001b[KBuild: 2.0 s\n',
    ]);
  });

  test('does not hand its progress on to the next one', async () => {
    const { written, log } = terminal();
    await log.group('One', async () => log.progress('half'));
    await log.group('Two', async () => {
      await jest.advanceTimersByTimeAsync(1500);
    });
    expect(written).toEqual(['\r\u001b[KTwo … 1 s', '\r\u001b[KTwo: 1.5 s\n']);
  });

  test('shows no secret in its progress', async () => {
    const { written, log } = terminal();
    log.mask('hunter2');
    await log.group('Sign', async () => {
      log.progress('with hunter2');
      await jest.advanceTimersByTimeAsync(1000);
    });
    expect(written).toEqual(['\r\u001b[KSign … 1 s, with ***']);
  });

  test('is quiet when it is short', async () => {
    const { written, log } = terminal();
    await log.group('Short', async () => log.progress('done'));
    expect(written).toEqual([]);
  });

  test('rewrites no line where that is not possible', async () => {
    const { written, log } = terminal({ live: false });
    await log.group('Build', async () => {
      log.progress('1 of 2');
      await jest.advanceTimersByTimeAsync(2500);
    });
    expect(written).toEqual(['Build: 2.5 s\n']);
  });

  test('that fails ends its clock', async () => {
    const { written, log } = terminal();
    const failing = log.group('Build', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await jest.advanceTimersByTimeAsync(5000);
    expect(written).toEqual([]);
  });
});

test.each([
  ['a code', { code: 'dirty-tree' }, 'warning[dirty-tree]: seen\n'],
  ['a code and a place', { code: 'dirty-tree', file: 'a', line: 2, column: 3 }, 'warning[dirty-tree]: a:2:3: seen\n'],
  ['a file alone', { file: 'a' }, 'warning: a: seen\n'],
  ['nothing', {}, 'warning: seen\n'],
] as const)('a warning with %s shows it', (_, note, line) => {
  const { written, log } = terminal();
  log.warning('seen', note);
  expect(written).toEqual([line]);
});

test('a line of the log has the place of a fault before it, unless it says the place itself', () => {
  const { written, log } = terminal();
  log.error('SUMS.minisig is of another key.\nFix: pin it.', { code: 'signature-other-key', file: 'SUMS.minisig' });
  log.error('b.zip is listed.', { code: 'file-missing', file: 'SUMS', line: 2 });
  expect(written).toEqual([
    'error[signature-other-key]: SUMS.minisig is of another key.\nFix: pin it.\n',
    'error[file-missing]: SUMS:2: b.zip is listed.\n',
  ]);
});

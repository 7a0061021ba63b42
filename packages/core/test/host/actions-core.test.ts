import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { expect, jest, test } from '@jest/globals';
import { readKeyValues, temporaryDirectory } from '@slipway/testkit';
import { runnerLog } from '../../src/host/runner-log.ts';
import { fileCommand } from '../../src/workflow-command.ts';

/** What a function writes to standard output. */
function written(run: () => void): string {
  let text = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    run();
  } finally {
    spy.mockRestore();
  }
  return text;
}

test('our workflow commands are those of @actions/core, byte for byte', () => {
  const ours: string[] = [];
  const log = runnerLog((line) => ours.push(`${line}\n`));
  // Without a carriage return: ours reads CRLF as one end of a line.
  const hostile = 'a%0A\n::error::b, c: d';
  log.debug(hostile);
  log.notice(hostile, { title: 'x:y,z', file: 'a b,c', line: 3, column: 4 });
  log.warning(hostile, {});
  log.error(hostile, { file: 'go.mod' });
  const theirs = written(() => {
    core.debug(hostile);
    core.notice(hostile, { title: 'x:y,z', file: 'a b,c', startLine: 3, startColumn: 4 });
    core.warning(hostile);
    core.error(hostile, { file: 'go.mod' });
  });
  expect(ours.join('')).toBe(theirs);
});

test('groups and masks are those of @actions/core', async () => {
  const ours: string[] = [];
  const log = runnerLog((line) => ours.push(`${line}\n`));
  log.mask('secret');
  await log.group('phase', async () => undefined);
  const theirs = written(() => {
    core.setSecret('secret');
    core.startGroup('phase');
    core.endGroup();
  });
  expect(ours.join('')).toBe(theirs);
});

test('our output file is read as the one of @actions/core is', async () => {
  await using folder = temporaryDirectory();
  const file = join(folder.path, 'output');
  writeFileSync(file, '');
  process.env['GITHUB_OUTPUT'] = file;
  core.setOutput('a', 'x\ny=z');
  delete process.env['GITHUB_OUTPUT'];
  expect(readKeyValues(fileCommand('a', 'x\ny=z'))).toEqual(readKeyValues(readFileSync(file, 'utf8')));
});

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { runAction, temporaryDirectory } from '@slipway/testkit';

const probe = fileURLToPath(new URL('probe.ts', import.meta.url));
const nodeArguments = [
  '--conditions=source',
  '--no-warnings',
  '--import',
  `data:text/javascript,process.argv.push('step')`,
];

async function step(inputs: Record<string, string>, more = {}) {
  await using workspace = temporaryDirectory('slipway step ü-');
  return await runAction({ bundle: probe, inputs, workspace: workspace.path, nodeArguments, ...more });
}

describe('a step', () => {
  test('that passes writes outputs, summary, artifacts and leaves nothing behind', async () => {
    const result = await step({ text: 'a\n::error::b', key: 'hunter2' });
    expect(result).toMatchObject({
      exitCode: 0,
      outcome: 'success',
      outputs: { 'said-it': 'a\n::error::b', list: '[1,{"a":true}]' },
      artifacts: ['out/file'],
      leftovers: [],
      masks: ['hunter2'],
    });
    expect(result.summary).toContain('### Said');
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'notice', message: 'noted' })]);
    expect(result.groups).toEqual([expect.objectContaining({ name: 'phase', unclosed: false })]);
    expect(result.log).not.toContain('hunter2');
  });

  test('sets variables for later steps, whatever they hold', async () => {
    const hostile = ' \nPATH=/evil\nghadelimiter_0\n';
    expect((await step({ between: hostile })).env).toEqual({ PROBE_SAID: `a${hostile}b` });
  });

  test('keeps the blanks of an input that is verbatim, and of no other', async () => {
    const { env, outputs } = await step({ between: '\t', text: ' x\n' });
    expect([env, outputs['said-it']]).toEqual([{ PROBE_SAID: 'a\tb' }, 'x']);
  });

  test('masks its secrets before anything else is printed', async () => {
    const { stdout } = await step({ text: 'x', key: 'first line\nsecond line' });
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '::add-mask::first line%0Asecond line',
      '::add-mask::first line',
      '::add-mask::second line',
    ]);
  });

  test('that waits for what has ended is a bug that says so, and is cleaned up behind', async () => {
    const { exitCode, annotations, leftovers, stdout } = await step({ how: 'dry' });
    expect({ exitCode, leftovers }).toEqual({ exitCode: 70, leftovers: [] });
    expect(stdout).toContain('cleaned');
    expect(annotations).toEqual([
      expect.objectContaining({ message: expect.stringContaining('waits for something that has ended') }),
    ]);
  });

  test('that is refused annotates the place, says what to do, and ends with 1', async () => {
    const { exitCode, annotations, summary, outputs, leftovers } = await step({ how: 'refuse' });
    expect({ exitCode, outputs, leftovers }).toEqual({ exitCode: 1, outputs: {}, leftovers: [] });
    expect(annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        title: 'untagged',
        message: 'No.\nDo this.\nSee https://example.com',
        file: 'go.mod',
        line: 3,
        col: 2,
      }),
      expect.objectContaining({ level: 'error', title: 'network', message: 'Nor this.\nThat.' }),
    ]);
    expect(summary?.split('\n\n')).toEqual([
      '### probe: refused',
      '<code>untagged</code> <code>go.mod:3:2</code>',
      'No.',
      '**Fix:** Do this.',
      '[The rule](https://example.com)',
      '<code>network</code>',
      'Nor this.',
      '**Fix:** That.',
      '[Troubleshooting of probe](https://example.com/blob/HEAD/actions/probe/README.md#troubleshooting)\n',
    ]);
  });

  test('that could not check ends with 2', async () => {
    const { exitCode, annotations, summary } = await step({ how: 'open' });
    expect([exitCode, annotations[0]?.title]).toEqual([2, 'shallow-clone']);
    expect(summary).toContain('### probe: could not check');
  });

  test('that breaks is our bug: it says where to report it, and the stack is in the debug log', async () => {
    const { exitCode, annotations, stdout, summary } = await step({ how: 'break' });
    expect(exitCode).toBe(70);
    expect(annotations[0]).toMatchObject({
      title: 'internal-error',
      message: expect.stringContaining('https://example.com/issues'),
    });
    expect(stdout).toMatch(/::debug::TypeError: oops%0A {4}at /);
    expect(summary).toContain('### probe: internal error');
  });

  test('of many faults annotates the first ones and counts the others', async () => {
    const { annotations, stdout, exitCode } = await step({ how: 'many' });
    expect([exitCode, annotations.length]).toEqual([1, 10]);
    expect(annotations.at(-1)?.message).toBe('And 99992 more faults of this kind.');
    expect(stdout.length).toBeLessThan(10_000);
  });

  test('shows its secret in no fault and no summary, however Markdown would write it', async () => {
    const { summary, log } = await step({ how: 'leak', key: 'hunter_2*' });
    expect(`${summary}${log}`).not.toMatch(/hunter/);
    expect(summary).toContain('Not \\*\\*\\*.');
  });

  test.each([
    ['a folder that is missing', { INPUT_HOW: 'disk' }, "refused 'open"],
    ['no temporary folder', { RUNNER_TEMP: '/nowhere/at/all' }, "refused 'mkdir '/nowhere/at/all"],
    ['no workspace', { GITHUB_WORKSPACE: '/nowhere/at/all' }, "The workspace '/nowhere/at/all' is not there."],
    ['no file for outputs', { GITHUB_OUTPUT: '/nowhere/output' }, "'open '/nowhere/output'': the folder is missing"],
    ['no file for the summary', { GITHUB_STEP_SUMMARY: '/nowhere/summary' }, "refused 'open '/nowhere/summary'"],
    ['a full disk for variables', { INPUT_BETWEEN: 'x', GITHUB_ENV: '/dev/full' }, 'the disk is full (ENOSPC)'],
    ['a full disk for outputs', { GITHUB_OUTPUT: '/dev/full' }, 'the disk is full (ENOSPC)'],
  ])('with %s could not check, and names the place', async (_, env, text) => {
    await using workspace = temporaryDirectory();
    const { status, stdout } = spawnSync(process.execPath, [...nodeArguments, probe], {
      encoding: 'utf8',
      cwd: workspace.path,
      env: { PATH: process.env['PATH'], ...env },
    });
    expect(stdout).toContain(text);
    expect(stdout).not.toContain('bug of Slipway');
    expect(status).toBe(2);
  });

  test('with a wrong and an unknown input shows both', async () => {
    const { annotations } = await step({ how: 'pas', txt: 'x' });
    expect(annotations.map(({ message }) => message.split('\n')[0])).toEqual([
      "Unknown input 'txt'. Did you mean 'text'?",
      "Input 'how': 'pas' is not one of pass, refuse, open, break, hang, dry, many, leak or disk.",
    ]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is cancelled by %s cleans up and ends with %s', async (signal, exitCode) => {
    const result = await step({ how: 'hang' }, { signalAfter: { text: 'hanging', signal } });
    expect(result).toMatchObject({ exitCode, leftovers: [] });
    expect(result.stdout).toContain('cleaned');
  });
});

describe('the local command', () => {
  const slipway = (args: readonly string[], env: Record<string, string> = {}, cwd?: string) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=source', '--no-warnings', probe, ...args],
      { encoding: 'utf8', cwd, env: { PATH: process.env['PATH'], ...env } },
    );
    return { status, stdout, stderr };
  };

  test('prints the report for people, JSON for machines, or one output', () => {
    expect(slipway(['probe', '--text', 'hi'])).toEqual({ status: 0, stdout: 'Said\n\nhi\n', stderr: 'note: noted\n' });
    expect(JSON.parse(slipway(['probe', '--text', 'hi', '--json']).stdout)).toEqual({
      outcome: 'passed',
      outputs: { 'said-it': 'hi', list: [1, { a: true }] },
      faults: [],
    });
    expect(slipway(['probe', '--text', 'hi', '--print', 'said-it']).stdout).toBe('hi\n');
  });

  test('ends with the exit code of the outcome; JSON has the faults', () => {
    const refused = slipway(['probe', '--how', 'refuse', '--json']);
    expect([refused.status, JSON.parse(refused.stdout).faults[0].code]).toEqual([1, 'untagged']);
    expect(refused.stderr).toContain('error[untagged]: go.mod:3:2: No.\nDo this.\n');
    expect(slipway(['probe', '--how', 'open']).status).toBe(2);
    expect(slipway(['probe', '--how', 'break', '--print', 'said-it'])).toMatchObject({ status: 70, stdout: '' });
    expect(JSON.parse(slipway(['probe', '--how', 'break', '--json']).stdout).outcome).toBe('internal-error');
  });

  test('prints no command of the runner, for its output may be the log of a step', () => {
    const hostile = 'x ##[add-mask]y';
    const text = slipway(['probe', '--text', `${hostile}\n::error::z`, '--verbose']);
    expect(`${text.stdout}${text.stderr}`).not.toMatch(/##\[|^\s*::/m);
    const json = slipway(['probe', '--text', hostile, '--json']).stdout;
    expect(json).not.toContain('##[');
    expect(JSON.parse(json).outputs['said-it']).toBe(hostile);
    expect(slipway([hostile]).stderr).not.toContain('##[');
  });

  test('shows a secret neither in JSON nor in the error', () => {
    const leak = ['probe', '--how', 'leak', '--key', 'env:KEY'];
    const { stdout, stderr } = slipway([...leak, '--json'], { KEY: 'hunter2' });
    expect(`${stdout}${stderr}`).not.toContain('hunter2');
    expect(JSON.parse(stdout).faults).toEqual([
      { code: 'usage', message: 'Not ***.', hint: 'Change ***.', file: '***' },
    ]);
  });

  test('shows the log when asked, with secrets masked', () => {
    const { stderr } = slipway(['probe', '--text', 'hi', '--verbose', '--key', 'env:KEY'], { KEY: 'hunter2' });
    expect(stderr).toContain('hi ***');
    expect(stderr).toContain('quietly');
  });

  test('reads secrets from where it is pointed to', async () => {
    await using folder = temporaryDirectory();
    writeFileSync(join(folder.path, 'key'), 'hunter2\n');
    const from = (place: string) => slipway(['probe', '--verbose', '--text', 'x', '--key', place], {}, folder.path);
    expect(from('file:key').stderr).toContain('x ***');
    expect(from('file:gone')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("there is no file 'gone'"),
    });
    expect(from('file:.')).toMatchObject({ status: 2, stderr: expect.stringContaining('error[path-unreadable]') });
    expect(from('env:GONE').stderr).toContain('the variable GONE is not set');
  });

  test('helps: over all actions, for one, and for a typo', () => {
    for (const args of [[], ['--help'], ['-h'], ['help']])
      expect(slipway(args)).toMatchObject({ status: 0, stdout: expect.stringContaining('Ends as it is told.') });
    expect(slipway(['probe', '--help']).stdout).toContain('--how');
    expect(slipway(['prob'])).toMatchObject({ status: 1, stderr: expect.stringContaining("Did you mean 'probe'?") });
    expect(slipway(['toString']).status).toBe(1);
    expect(slipway(['probe', '--hwo', 'x']).stderr).toContain("Did you mean 'how'?");
  });

  test('explains a code, all of them, and what a typo may mean', () => {
    expect(slipway(['explain', 'dirty-tree'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Fix: ') });
    expect(slipway(['explain', 'dirty-tre'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^error\[usage\]: .* Did you mean 'dirty-tree'\?\n/),
    });
    expect(slipway(['explain']).stdout.split('\n').length).toBeGreaterThan(200);
    expect(JSON.parse(slipway(['explain', '--json', 'usage']).stdout)).toMatchObject({
      code: 'usage',
      actions: 'every',
    });
    expect(slipway(['explain', 'error[dirty-tree]:'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Fix: '),
    });
    expect(slipway(['explain', '--help']).stdout).toContain('slipway explain [CODE]');
    expect(slipway(['exlpain']).stderr).toContain("Did you mean 'explain'?");
    expect(JSON.parse(slipway(['explain', '--json']).stdout)).toContainEqual(
      expect.objectContaining({ code: 'usage' }),
    );
    for (const args of [['a', 'b'], ['--nope']]) {
      expect(slipway(['explain', ...args])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('does not belong'),
      });
    }
    expect(slipway(['--help']).stdout).toContain('slipway explain CODE');
  });

  test('tells what is wrong with the command line in JSON too, where that is asked for', () => {
    const { status, stdout } = slipway(['probe', '--tex', 'x', '--json']);
    expect([status, JSON.parse(stdout)]).toMatchObject([
      1,
      { outcome: 'refused', outputs: {}, faults: [{ code: 'usage' }] },
    ]);
  });

  test('knows nothing of GitHub unless it runs there', async () => {
    await using folder = temporaryDirectory();
    expect(slipway(['probe', '--text', 'x'], { GITHUB_WORKSPACE: '/nowhere' }, folder.path).status).toBe(0);
    expect(slipway(['probe', '--text', 'x'], { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder.path }).status).toBe(0);
  });
});

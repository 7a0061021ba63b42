import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ActionResult, RunOptions } from '../src/host/runner.ts';
import { runAction, temporaryDirectory } from '../src/index.ts';

/** Runs a script as an action; `script` sees `env`, `fs` and `append(variable, text)`. */
async function run(script: string, options: Partial<RunOptions> = {}): Promise<ActionResult> {
  await using directory = temporaryDirectory();
  const bundle = join(directory.path, 'index.mjs');
  const prelude = `import fs from 'node:fs'; const env = process.env;
const append = (variable, text) => fs.appendFileSync(env[variable], text);\n`;
  writeFileSync(bundle, prelude + script);
  const workspace = join(directory.path, 'hello');
  mkdirSync(workspace);
  return await runAction({ bundle, workspace, ...options });
}

async function printed(expression: string, options: Partial<RunOptions> = {}): Promise<unknown> {
  const { stdout } = await run(`console.log(JSON.stringify(${expression}))`, options);
  return JSON.parse(stdout);
}

describe('the environment of a step', () => {
  test('holds the inputs in upper case, spaces as underscores, hyphens as they are', async () => {
    const names = await printed('Object.entries(env).filter(([name]) => name.startsWith("INPUT_"))', {
      inputs: { 'dry-run': 'true', 'my input': ' a\nb ' },
    });
    expect(names).toEqual([
      ['INPUT_DRY-RUN', 'true'],
      ['INPUT_MY_INPUT', ' a\nb '],
    ]);
  });

  test('holds what the runner sets and nothing of the machine but PATH', async () => {
    process.env['TESTKIT_LEAK'] = 'leak';
    const names = await printed('Object.keys(env).sort()');
    delete process.env['TESTKIT_LEAK'];
    expect(names).toEqual(
      `CI GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR GITHUB_ACTOR_ID GITHUB_API_URL
       GITHUB_ARTIFACTS GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB
       GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID
       GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER
       GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF
       GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE HOME PATH RUNNER_ARCH RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE
       RUNNER_WORKSPACE`.split(/\s+/),
    );
  });

  test.each([
    ['refs/heads/release/1.x', 'release/1.x', 'branch'],
    ['refs/tags/api/v1.2.3', 'api/v1.2.3', 'tag'],
    ['refs/pull/7/merge', '7/merge', 'branch'],
  ])('tells the short name and the type of %s', async (ref, name, type) => {
    expect(await printed('[env.GITHUB_REF, env.GITHUB_REF_NAME, env.GITHUB_REF_TYPE]', { context: { ref } })).toEqual([
      ref,
      name,
      type,
    ]);
  });

  test('has the workspace as its working directory and as GITHUB_WORKSPACE', async () => {
    expect(
      await printed('process.cwd() === env.GITHUB_WORKSPACE && process.cwd() === env.RUNNER_WORKSPACE + "/hello"'),
    ).toBe(true);
  });

  test('has empty file commands and the payload of the event', async () => {
    const files =
      '["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY", "ARTIFACTS"].map((n) => fs.readFileSync(env["GITHUB_" + n], "utf8"))';
    expect(await printed(files)).toEqual(['', '', '', '', '', '']);
    const event = { ref: 'refs/tags/v1.0.0' };
    expect(await printed('JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, "utf8"))', { event })).toEqual(event);
  });

  test("takes the step's own variables, but none that the runner sets", async () => {
    expect(await printed('env.GITHUB_TOKEN', { env: { GITHUB_TOKEN: 't' } })).toBe('t');
    await expect(run('', { env: { GITHUB_SHA: 'x' } })).rejects.toThrow('GITHUB_SHA is set by the runner');
  });

  test('gives standard input', async () => {
    expect(await printed('fs.readFileSync(0, "utf8")', { stdin: 'text' })).toBe('text');
  });
});

describe('the result of a step', () => {
  test('holds outputs, variables, folders, state, summary and artifacts', async () => {
    const result = await run(`
      append('GITHUB_OUTPUT', 'version=v1.0.0\\nnotes<<ghadelimiter_1\\n# a=b\\n\\nend\\nghadelimiter_1\\n');
      append('GITHUB_ENV', 'A=1\\nNODE_OPTIONS=--x\\n');
      append('GITHUB_PATH', '/opt/bin\\n');
      append('GITHUB_STATE', 'done=yes\\n');
      append('GITHUB_STEP_SUMMARY', '### token\\n');
      append('GITHUB_ARTIFACTS', '# files\\ndist/a.tar.gz\\n');
      console.log('::add-mask::token');`);
    expect(result).toMatchObject({
      exitCode: 0,
      signal: null,
      outcome: 'success',
      outputs: { version: 'v1.0.0', notes: '# a=b\n\nend' },
      env: { A: '1' },
      path: ['/opt/bin'],
      state: { done: 'yes' },
      summary: '### ***\n',
      artifacts: ['dist/a.tar.gz'],
      annotations: [{ level: 'error', message: expect.stringContaining('NODE_OPTIONS') }],
    });
  });

  test('is a failure when a heredoc lacks its delimiter, though the process succeeded', async () => {
    const result = await run("append('GITHUB_OUTPUT', 'a=1\\nb<<EOF\\nvalue\\n')");
    expect(result).toMatchObject({ exitCode: 0, outcome: 'failure', outputs: { a: '1' } });
    expect(result.failures).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid value. Matching delimiter not found 'EOF'",
    ]);
  });

  test('is a failure when a line of GITHUB_ARTIFACTS is not allowed', async () => {
    const result = await run("append('GITHUB_ARTIFACTS', 'a=b\\n')");
    expect(result).toMatchObject({ outcome: 'failure', artifacts: [] });
  });

  test('lacks a summary of more than one mebibyte, with an error that does not fail the step', async () => {
    const result = await run("append('GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1))");
    expect(result).toMatchObject({ outcome: 'success', summary: '', annotations: [{ level: 'error' }] });
  });

  test('reads commands of both streams, also of a last line without its end and after a lone carriage return', async () => {
    const result = await run(
      "process.stderr.write('::warning::from stderr\\n'); process.stdout.write('50%\\r::error::last');",
    );
    expect(result.annotations.map(({ message }) => message).sort()).toEqual(['from stderr', 'last']);
    expect(result.stdout).toBe('50%\r::error::last');
    expect(result.stderr).toBe('::warning::from stderr\n');
  });

  test('keeps characters of several bytes whole', async () => {
    const result = await run("for (const byte of Buffer.from('ü€😀')) { process.stdout.write(Buffer.from([byte])); }");
    expect(result.log).toBe('ü€😀\n');
  });

  test('is a failure when the action of that name has no bundle', async () => {
    await using workspace = temporaryDirectory();
    const result = await runAction({ name: 'no-such-action', workspace: workspace.path });
    expect(result).toMatchObject({
      exitCode: 1,
      outcome: 'failure',
      stderr: expect.stringContaining('Cannot find module'),
    });
  });

  test('tells the exit code of a failure', async () => {
    expect(await run('process.exitCode = 3')).toMatchObject({ exitCode: 3, outcome: 'failure', failures: [] });
  });

  test("lists what the step left in RUNNER_TEMP, but not Node's compile cache or the runner's own files", async () => {
    const result = await run(`
      fs.mkdirSync(env.RUNNER_TEMP + '/node-compile-cache/x', { recursive: true });
      fs.writeFileSync(env.RUNNER_TEMP + '/node-compile-cache/x/y', '');
      fs.mkdirSync(env.RUNNER_TEMP + '/a b');
      fs.writeFileSync(env.RUNNER_TEMP + '/a b/key.pem', '');`);
    expect(result.leftovers).toEqual(['a b/key.pem']);
  });

  test('keeps a RUNNER_TEMP that steps share, and counts only what each of them left', async () => {
    await using shared = temporaryDirectory();
    const runnerTemp = shared.path;
    const first = await run("fs.writeFileSync(env.RUNNER_TEMP + '/first', '1')", { runnerTemp });
    const second = await run(
      "fs.writeFileSync(env.RUNNER_TEMP + '/second', fs.readFileSync(env.RUNNER_TEMP + '/first'))",
      { runnerTemp },
    );
    expect([first.leftovers, second.leftovers]).toEqual([['first'], ['second']]);
    expect(readFileSync(join(runnerTemp, 'second'), 'utf8')).toBe('1');
  });
});

describe('a cancelled step', () => {
  const waiting = "process.stdout.write('ready\\n'); setTimeout(() => {}, 60_000);";

  test('gets SIGINT first, as soon as the text was seen', async () => {
    const script = `process.on('SIGINT', () => { console.log('cleaned up'); process.exit(1); });${waiting}`;
    const result = await run(script, { signalAfter: { text: 'ready' } });
    expect(result).toMatchObject({ exitCode: 1, signal: null, outcome: 'failure', stdout: 'ready\ncleaned up\n' });
  });

  test('tells the signal that ended it', async () => {
    const result = await run(waiting, { signalAfter: { text: 'ready', milliseconds: 10, signal: 'SIGKILL' } });
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', outcome: 'failure' });
  });

  test('is refused with its output when it does not end in time', async () => {
    await expect(run(waiting, { timeoutMilliseconds: 500 })).rejects.toThrow(/did not end within 500 ms(.|\n)*ready/);
  });
});

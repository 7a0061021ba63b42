import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { asWorkflow, commands, fences } from '../examples.mjs';
import { actions, contractOf, repository, root } from '../repository.mjs';
import { workflowFaults } from '../workflow-rules.mjs';
import { prepareExample } from './example-repository.ts';

const readmes = ['README.md', ...actions().map(({ folder }) => `${folder}/README.md`)];
const examples = readmes.flatMap((file) =>
  fences(readFileSync(join(root, file), 'utf8')).map((fence) => ({ file, ...fence })),
);
const workflows = examples.filter(({ language }) => language === 'yaml');
const shells = examples
  .filter(({ language }) => language === 'sh')
  .flatMap(({ file, text, line }) =>
    commands(text).map((command: ReturnType<typeof commands>[number]) => ({ file, at: line, ...command })),
  );
const own = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);

const contracts = new Map<string, Awaited<ReturnType<typeof contractOf>>>();
beforeAll(async () => {
  for (const action of actions()) contracts.set(action.name, await contractOf(action));
});

function parseErrors(name: string, content: string): readonly string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => error.message);
}

describe('examples of workflows', () => {
  test.each(workflows)(
    '$file line $line is a workflow that GitHub accepts, with inputs and outputs that exist',
    ({ file, text }) => {
      const action = `${repository()}/${file.replace('/README.md', '')}@v1`;
      const workflow = asWorkflow(text, action);
      expect(parseErrors(file, workflow)).toEqual([]);
      expect(workflowFaults(workflow, contracts, repository())).toEqual([]);
    },
  );

  test.each(own)('%s is a workflow that GitHub accepts', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(parseErrors(file, text)).toEqual([]);
    expect(workflowFaults(text, contracts, repository())).toEqual([]);
  });

  test('every action shows one', () => {
    const shown = actions().filter(({ name }) =>
      workflows.some(
        ({ file, text }) => file.includes(`/${name}/`) && text.includes(`${repository()}/actions/${name}@`),
      ),
    );
    expect(shown.map(({ name }) => name)).toEqual(actions().map(({ name }) => name));
  });

  test.each([
    ['an unknown action', '- uses: R/actions/nope@v1', "there is no action 'nope'"],
    ['an unknown input', '- uses: R/actions/version-from-tag@v1\n  with: { modul: . }', "no input 'modul'"],
    [
      'an input that the mode has no use for',
      '- uses: R/actions/go-matrix-build@v1\n  with: { mode: plan, shard: 1 }',
      "no use for 'shard' in mode plan",
    ],
    [
      'an unknown output',
      '- id: v\n  uses: R/actions/version-from-tag@v1\n- run: echo ${{ steps.v.outputs.nope }}',
      "no output 'nope'",
    ],
  ])('%s is refused', (_, steps, message) => {
    const text = asWorkflow(steps.replaceAll('R/', `${repository()}/`));
    expect(workflowFaults(text, contracts, repository()).join()).toContain(message);
  });
});

describe('local command lines', () => {
  const stories = readmes.flatMap((file) => {
    const lines = shells.filter((shell) => shell.file === file);
    return lines.length === 0 ? [] : [{ file, lines }];
  });

  test.each(stories)('$file: one after another in one repository, as a reader runs them', async ({ lines }) => {
    await using example = await prepareExample();
    const command = join(root, 'dist/slipway/index.js');
    for (const { line, args, exitCode } of lines) {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', `${process.execPath} '${command}' ${args}`], {
        cwd: example.path,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: example.home, GOFLAGS: '', ...example.env },
      });
      const said = status === exitCode ? '' : stdout + stderr;
      expect({ line, status, said }).toEqual({ line, status: exitCode, said: '' });
    }
  });
});

test('links between the files of the repository lead somewhere', () => {
  const broken = [...readmes, 'CONTRIBUTING.md', 'SECURITY.md', 'packages/README.md', 'bench/README.md'].flatMap(
    (file) => {
      const links = [...readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)];
      return links.flatMap(([, to]) => (existsSync(join(root, file, '..', to ?? '')) ? [] : [`${file}: ${to}`]));
    },
  );
  expect(broken).toEqual([]);
});

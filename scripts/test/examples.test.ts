import { expect, test } from '@jest/globals';
import { asWorkflow, commands, fences } from '../examples.mjs';

test('code blocks are found with their line, and an open one is an error', () => {
  expect(fences('a\n```yaml\nb: 1\n```\n```sh\nc\n```')).toEqual([
    { language: 'yaml', text: 'b: 1', line: 2 },
    { language: 'sh', text: 'c', line: 5 },
  ]);
  expect(() => fences('```yaml\na')).toThrow('line 1');
});

test('steps become a workflow, and a workflow stays one', () => {
  expect(asWorkflow('steps:\n  - run: a')).toContain('jobs:\n  example:');
  expect(asWorkflow('jobs:\n  a: 1')).toBe('on: push\njobs:\n  a: 1');
  expect(asWorkflow('on: push\njobs:\n  a: 1')).toBe('on: push\njobs:\n  a: 1');
});

test('inputs alone become a step of the action', () => {
  expect(asWorkflow('tags: |\n  a', 'o/r/actions/x@v1')).toContain(
    '      - uses: o/r/actions/x@v1\n        with:\n          tags: |\n            a',
  );
});

test('lines that run Slipway are taken, with the exit code that is announced', () => {
  expect(commands('slipway a --b\n$ slipway c  # exits 2\nls\nnpx slipway d \\\n  --e')).toMatchObject([
    { args: 'a --b', exitCode: 0 },
    { args: 'c', exitCode: 2 },
    { args: 'd --e', exitCode: 0 },
  ]);
});

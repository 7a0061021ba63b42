import { expect, test } from '@jest/globals';
import { isPure, pureTests } from '../pure-tests.mjs';

const FILES: Readonly<Record<string, string>> = {
  'packages/a/test/pure.test.ts': "import { readFileSync } from 'node:fs';\nimport { a } from '../src/index.ts';\n",
  'packages/a/test/host.test.ts': "import { a } from '../src/host/index.ts';\n",
  'packages/a/test/name.test.ts': "import { exec } from '@slipway/core/host';\n",
  'packages/a/test/testkit.test.ts': "import { createRepository } from '@slipway/testkit';\n",
  'packages/a/test/process.test.ts': "import { spawn } from 'node:child_process';\n",
  'packages/a/test/behind.test.ts': "import { start } from './start.ts';\n",
  'packages/a/test/start.ts': "import { spawn } from 'node:child_process';\nimport './start.ts';\n",
};

test.each([
  ['packages/a/test/pure.test.ts', true],
  ['packages/a/test/host.test.ts', false],
  ['packages/a/test/name.test.ts', false],
  ['packages/a/test/testkit.test.ts', false],
  ['packages/a/test/process.test.ts', false],
  ['packages/a/test/behind.test.ts', false],
])('%s is pure: %s', (path, pure) => {
  expect(isPure(path, (file: string) => FILES[file] ?? '')).toBe(pure);
});

test('the tests of the order of versions are among the pure ones', () => {
  expect(pureTests()).toEqual(expect.arrayContaining(['packages/version/test/semver.test.ts']));
});

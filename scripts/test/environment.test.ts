import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { actions, contractOf, root } from '../repository.mjs';

/** Set by a runner for every step, or by every system. */
const GIVEN = /^(?:RUNNER_\w+|GITHUB_(?!TOKEN$)\w+|PATH)$/;

/** Variables of the host that the text reads: `env['NAME']`, and `{ NAME = '' } = env`. */
function variablesOf(text: string): readonly string[] {
  const taken = [...text.matchAll(/(?:\bhost\.|(?<![.\w]))env\['([A-Z][A-Z0-9_]*)'\]/g)].map(([, name = '']) => name);
  const named = [...text.matchAll(/\{([^{}]*)\} = (?:host\.)?env\b/g)].flatMap(([, names = '']) => [
    ...names.matchAll(/\b[A-Z][A-Z0-9_]*\b/g),
  ]);
  return [...taken, ...named.map(([name]) => name)];
}

test.each(actions())('$name declares the variables of the environment that it reads', async ({ folder }) => {
  const { environment } = await contractOf({ folder });
  const files = globSync('src/host/**/*.ts', { cwd: join(root, folder) });
  const read = files.flatMap((file) => variablesOf(readFileSync(join(root, folder, file), 'utf8')));
  expect(read.filter((name) => !GIVEN.test(name) && !Object.hasOwn(environment, name))).toEqual([]);
});

test('both ways of reading a variable are found', () => {
  const text = "host.env['A1'] ?? (env['B_C'] || x); const { D: text = '', E_F } = env;";
  expect(variablesOf(text)).toEqual(['A1', 'B_C', 'D', 'E_F']);
});

import { expect, test } from '@jest/globals';
import type { BuildInfo } from '@slipway/executable';
import { parseTarget } from '@slipway/go';
import { sbomText } from '../src/manifest/bom.ts';

const DEPENDENCY = { path: 'example.com/dependency', version: 'v1.2.3', sum: '' };
const PLAN = { version: 'v1.4.0', commit: '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1', epoch: 1_700_000_000 };

/** The bill of a program that says this version of itself. */
function bill(format: 'spdx' | 'cyclonedx', version: string): string {
  const info: BuildInfo = {
    goVersion: 'go1.26.8',
    path: 'example.com/hello/cmd/hello',
    main: { path: 'example.com/hello', version, sum: '' },
    dependencies: [DEPENDENCY],
    settings: new Map(),
  };
  const subject = { name: 'hello', file: 'hello', content: Buffer.from('x'), info, target: parseTarget('linux/amd64') };
  return sbomText(format, PLAN, subject, ({ path }) => (path === DEPENDENCY.path ? 'MIT' : 'Apache-2.0'));
}

test.each([
  ['a program that names its version has that', 'v1.3.9', 'example.com/hello@v1.3.9'],
  ['a program that names none has that of the plan', '(devel)', 'example.com/hello@v1.4.0'],
])('%s', (_, version, purl) => {
  expect(bill('cyclonedx', version)).toContain(purl);
});

test.each([
  ['spdx', 'spdxVersion'],
  ['cyclonedx', 'bomFormat'],
] as const)('a bill in %s says so, and names modules with their licences', (format, mark) => {
  const text = bill(format, 'v1.3.9');
  for (const part of [mark, 'example.com/dependency', 'MIT', 'Apache-2.0']) expect(text).toContain(part);
});

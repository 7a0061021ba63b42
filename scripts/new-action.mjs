// `npm run new-action -- NAME`: a new action that passes every check the moment it is made.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository, root } from './repository.mjs';

const name = process.argv[2] ?? '';
const folder = join(root, 'actions', name);

function refuse(message) {
  console.error(message);
  process.exit(1);
}

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  refuse(`'${name}' is not a name of an action. Write it in kebab-case: npm run new-action -- verify-tags`);
}
if (existsSync(folder)) refuse(`actions/${name} exists already. Choose another name, or remove the folder.`);

const manifest = {
  name: `@slipway/action-${name}`,
  version: '0.1.0',
  private: true,
  license: 'Apache-2.0',
  type: 'module',
  dependencies: { '@slipway/core': '0.1.0' },
};

const files = {
  'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'src/contract.ts': `import { defineAction, string } from '@slipway/core';

export const contract = defineAction({
  name: '${name}',
  description: 'Greets whoever is named.',
  branding: { icon: 'anchor', color: 'blue' },
  inputs: {
    who: string({ default: 'world', docs: 'Whom to greet.' }),
  },
  outputs: {
    greeting: { docs: 'What was said.', example: 'Hello, world!' },
  },
});
`,
  'src/plan.ts': `import type { InputsOf } from '@slipway/core';
import type { contract } from './contract.ts';

export type Inputs = InputsOf<typeof contract>;

export interface Plan {
  readonly greeting: string;
}

/** Decides what is said. */
export function planGreeting(inputs: Inputs): Plan {
  return { greeting: \`Hello, \${inputs.who}!\` };
}
`,
  'src/main.ts': `import { action, type Host, type OutputsOf } from '@slipway/core';
import { contract } from './contract.ts';
import { type Inputs, planGreeting } from './plan.ts';

export async function main(inputs: Inputs, host: Host): Promise<OutputsOf<typeof contract>> {
  const plan = planGreeting(inputs);
  host.report([{ heading: plan.greeting }]);
  host.log.info(plan.greeting);
  return { greeting: plan.greeting };
}

export const definition = action(contract, main);
`,
  'test/plan.test.ts': `import { expect, test } from '@jest/globals';
import { planGreeting } from '../src/plan.ts';

test('whoever is named is greeted', () => {
  expect(planGreeting({ who: 'world' })).toEqual({ greeting: 'Hello, world!' });
});
`,
  'README.md': `# ${name}

Greets whoever is named.

\`\`\`yaml
steps:
  - uses: ${repository()}/actions/${name}@v1
    with:
      who: world
\`\`\`

The same on a terminal:

\`\`\`sh
slipway ${name} --who world
\`\`\`

## Inputs

<!-- inputs:start -->
<!-- inputs:end -->

## Outputs

<!-- outputs:start -->
<!-- outputs:end -->

## Permissions

<!-- permissions:start -->
<!-- permissions:end -->

## Troubleshooting

<!-- troubleshooting:start -->
<!-- troubleshooting:end -->
`,
};

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (command, args) =>
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
run(npm, ['install', '--prefer-offline', '--ignore-scripts']);
run(process.execPath, [join(root, 'scripts/generate.mjs')]);
run(process.execPath, [join(root, 'scripts/bundle.mjs'), '--only', `action-${name}`]);
console.log(
  `\nactions/${name} is ready. Change src/contract.ts and src/plan.ts, then: npm run generate && npm test && npm run bundle`,
);

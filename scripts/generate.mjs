// Writes every generated file but the bundles: tsconfig.json files, WebAssembly, action.yml, JSON Schemas,
// tables of the READMEs.
// `--check` writes nothing and fails when a file is not up to date.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateModule } from './compile-wasm.mjs';
import { manifestSchemas } from './manifest-schemas.mjs';
import { actions, contractOf, packages, repository, root } from './repository.mjs';
import { fillSurface } from './surface.mjs';

const check = process.argv.includes('--check');
const stale = [];

function write(path, text) {
  const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  if (before === text) return;
  if (check) stale.push(path);
  else {
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** A member's tsconfig.json; its references are its dependencies inside the repository. */
function memberConfig({ manifest }) {
  const inside = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@slipway/'));
  return json({
    extends: '../../tsconfig.base.json',
    compilerOptions: { rootDir: 'src', outDir: 'build' },
    include: ['src'],
    references: inside.map((name) => ({ path: `../../packages/${name.slice('@slipway/'.length)}` })),
  });
}

function writeConfigs(members) {
  for (const member of members) write(`${member.folder}/tsconfig.json`, memberConfig(member));
  const references = members.map(({ folder }) => ({ path: folder }));
  write('tsconfig.json', json({ files: [], references }));
}

writeConfigs([...packages(), ...actions()]);
write('packages/archive/src/deflate-module.ts', await deflateModule());
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: root, stdio: 'inherit' });

const { actionYml, fillActionReadme, fillRootReadme, jsonSchema, withRepository } = await import(
  join(root, 'packages/core/build/generate/index.js')
);
for (const [path, text] of Object.entries(await manifestSchemas())) write(path, text);
const contracts = [];
for (const action of actions()) {
  const contract = await contractOf(action);
  contracts.push(contract);
  write(`${action.folder}/action.yml`, actionYml(contract));
  write(`${action.folder}/inputs.schema.json`, jsonSchema(contract));
  const readme = readFileSync(join(root, action.folder, 'README.md'), 'utf8');
  write(`${action.folder}/README.md`, withRepository(fillActionReadme(readme, contract), repository()));
}
for (const member of packages()) {
  const path = `${member.folder}/README.md`;
  write(path, fillSurface(readFileSync(join(root, path), 'utf8'), member));
}
const readme = readFileSync(join(root, 'README.md'), 'utf8');
write('README.md', withRepository(fillRootReadme(readme, contracts), repository()));

if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run 'npm run generate' and commit what it writes.`);
  process.exitCode = 1;
}

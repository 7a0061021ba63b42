// Our times beside the peers' and the floor: `npm run bench -- [--help]`. Nothing here decides a test.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/repository.mjs';
import { archive } from './subjects/archive.mjs';
import { deepen } from './subjects/deepen.mjs';
import { dockerMetadata } from './subjects/docker-metadata.mjs';
import { goMatrixBuild } from './subjects/go-matrix-build.mjs';
import { pushImage } from './subjects/push-image.mjs';
import { start } from './subjects/start.mjs';
import { versionFromTag } from './subjects/version-from-tag.mjs';
import { machine, writeBlock } from './table.mjs';

/**
 * @typedef {object} Settings
 * @property {number} rounds
 * @property {string} dist The bundles to measure.
 * @property {string} build Where peers are installed.
 * @property {string} large Where large repositories are kept.
 * @property {string | undefined} svu
 * @property {string | undefined} goreleaser
 * @property {string | undefined} peer Bundle of docker/metadata-action.
 * @property {number} cases Random cases that are compared with the peer.
 * @property {number} seed
 * @property {string | undefined} crane
 * @property {string | undefined} ko
 * @property {boolean} semanticRelease
 */

/** Measures a subject and answers its table. @type {Readonly<Record<string, (settings: Settings) => Promise<string>>>} */
const SUBJECTS = {
  start,
  'version-from-tag-etcd': versionFromTag('etcd'),
  'version-from-tag-kubernetes': versionFromTag('kubernetes'),
  deepen,
  archive,
  'go-matrix-build-age': goMatrixBuild('age'),
  'go-matrix-build-etcd': goMatrixBuild('etcd'),
  'docker-metadata': dockerMetadata,
  'push-image': pushImage,
};

const HELP = `npm run bench -- [options]

  --only NAME         one subject (may be repeated): ${Object.keys(SUBJECTS).join(', ')}
  --rounds N          interleaved rounds that count (15)
  --large DIR         where large repositories are kept (build/bench)
  --dist DIR          bundles to measure (dist)
  --svu PATH          svu, when it is not in PATH
  --goreleaser PATH   goreleaser, when it is not in PATH
  --peer BUNDLE       dist/index.cjs of docker/metadata-action; docker-metadata then also compares 500 random cases with it
  --cases N           how many (500)
  --seed N            of the cases; printed
  --crane PATH        crane, when it is not in PATH
  --ko PATH           ko, when it is not in PATH
  --semantic-release  also semantic-release, installed into build/bench: takes minutes
  --write             writes the tables into bench/README.md too
`;

const OPTIONS = /** @type {const} */ ({
  only: { type: 'string', multiple: true },
  rounds: { type: 'string', default: '15' },
  large: { type: 'string' },
  dist: { type: 'string' },
  svu: { type: 'string' },
  goreleaser: { type: 'string' },
  peer: { type: 'string' },
  cases: { type: 'string', default: '500' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  crane: { type: 'string' },
  ko: { type: 'string' },
  'semantic-release': { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

/** @returns {Settings} */
function settingsOf(values) {
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: give a whole number from 1`);
  const build = join(root, 'build/bench');
  return {
    rounds,
    dist: resolve(values.dist ?? join(root, 'dist')),
    build,
    large: resolve(values.large ?? build),
    svu: values.svu,
    goreleaser: values.goreleaser,
    peer: values.peer,
    cases: Number(values.cases),
    seed: Number(values.seed),
    crane: values.crane,
    ko: values.ko,
    semanticRelease: values['semantic-release'],
  };
}

function chosen(only = Object.keys(SUBJECTS)) {
  const unknown = only.find((name) => !Object.hasOwn(SUBJECTS, name));
  if (unknown !== undefined)
    throw new Error(`there is no subject '${unknown}': give ${Object.keys(SUBJECTS).join(', ')}`);
  return only;
}

async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return void process.stdout.write(HELP);
  const settings = settingsOf(values);
  for (const name of chosen(values.only)) {
    const measured = await SUBJECTS[name](settings);
    const text = `${measured}\n\n${machine()}.`;
    process.stdout.write(`## ${name}\n\n${text}\n\n`);
    if (values.write) writeBlock(name, text);
  }
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

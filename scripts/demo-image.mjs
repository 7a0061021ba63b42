// The image of the demo's release: built, and where a registry is installed pushed, promoted, held and rolled back.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lines, mustPass, say } from './demo-steps.mjs';
import { git } from './rebuild.mjs';

const FAMILY = ['{{version}}', '{{major}}.{{minor}}', '{{major}}'].map((pattern) => `type=semver,pattern=${pattern}`);
/** Milliseconds that the registry may take to start, and between two looks. */
const PATIENCE = 10_000;
const STEP = 50;

/** Debian's docker-registry on a free port of this machine; undefined where it is not installed. */
async function startRegistry(folder) {
  const config = join(folder, 'registry.json');
  const log = join(folder, 'registry.log');
  const storage = { filesystem: { rootdirectory: join(folder, 'registry') } };
  writeFileSync(config, JSON.stringify({ version: '0.1', storage, http: { addr: '127.0.0.1:0', secret: 'demo' } }));
  // A file and no pipe: nobody reads a pipe while a step runs, and a full one would stop the registry.
  const output = openSync(log, 'w');
  const child = spawn('docker-registry', ['serve', config], { stdio: ['ignore', output, output] });
  let ended = false;
  for (const event of ['error', 'exit']) child.on(event, () => (ended = true));
  const stop = async () => {
    if (ended) return;
    child.kill();
    await once(child, 'exit');
  };
  for (let waited = 0; waited < PATIENCE && !ended; waited += STEP) {
    await sleep(STEP);
    const { 1: host } = /listening on (127\.0\.0\.1:\d+)/.exec(readFileSync(log, 'utf8')) ?? [];
    if (host !== undefined) return { host, stop };
  }
  await stop();
  return undefined;
}

const push = (repository, mode, args) => mustPass(repository, ['push-image', '--mode', mode, ...args]);

/** The tags, in one line: `1.2.1, 1.2, 1, latest`; those that are held in brackets. */
const told = ({ outputs }) =>
  outputs.tags
    .map(({ tag, action }) => (action === 'hold' ? `(${tag.split(':').at(-1)})` : tag.split(':').at(-1)))
    .join(', ');

/** Tags, labels and annotations for the tag of the release. */
function describeImage(repository, image, tag) {
  git(repository, ['checkout', '--quiet', '--detach', tag]);
  const { outputs, seconds } = mustPass(repository, [
    ...['docker-metadata', '--context', 'git', '--images', image],
    ...lines('tags', FAMILY),
  ]);
  const names = outputs['tag-names'].split('\n');
  say('metadata', `tags ${names.join(', ')}`, seconds);
  return outputs;
}

function build(repository, program, { labels }) {
  const args = ['--release', 'release', '--program', program, '--ca-certificates', 'none', '--time-zones', 'none'];
  const { outputs, seconds } = push(repository, 'build', [...args, ...lines('labels', labels.split('\n'))]);
  const platforms = outputs.platforms.map(({ platform, size }) => `${platform} ${(size / 1e6).toFixed(1)} MB`);
  say('image', `${platforms.join(', ')}; ${outputs.attached.length} artifacts attached`, seconds);
  say('', `${outputs.digest} in image/`);
  return outputs.digest;
}

/** Another version of the program, as a layout of its own: what a maintainer of two lines ships. */
function buildOther(repository, program, version) {
  const folder = 'demo-other';
  mkdirSync(join(repository, folder), { recursive: true });
  const archive = readdirSync(join(repository, 'release')).find((name) => name.endsWith('_linux_amd64.tar.gz'));
  execFileSync('tar', ['-xzf', join('..', 'release', archive), program], { cwd: join(repository, folder) });
  push(repository, 'build', [
    ...['--layout', 'demo-layout', '--binaries', `linux/amd64=${folder}/${program}`, '--version', version],
    ...['--ca-certificates', 'none', '--time-zones', 'none'],
  ]);
}

/** A version of an older line, where there is one, and the next of the same line. */
function neighbours(version) {
  const [major, minor, patch] = version.replace(/^v/, '').split('.').map(Number);
  const older = minor > 0 ? `${major}.${minor - 1}.9` : `${major}.${minor}.${Math.max(patch - 1, 0)}`;
  return { older, bad: `${major}.${minor}.${patch + 1}` };
}

const familyOf = (version) => {
  const [major, minor] = version.split('.');
  return lines('tags', [version, `${major}.${minor}`, major, 'latest']);
};

function deliver(repository, program, version, host, metadata, digest) {
  const image = `${host}/demo/${program}`;
  const pushed = push(repository, 'push', lines('tags', metadata.tags.split('\n')));
  say('push', `${image}: ${told(pushed)}`, pushed.seconds);
  const source = ['--source', `${image}@${digest}`];
  const promoted = push(repository, 'promote', [
    ...source,
    '--tags',
    `${host}/production/${program}:${version.slice(1)}`,
  ]);
  if (promoted.outputs.digest !== digest) throw new Error('the promoted image has another digest');
  say('promote', `${host}/production/${program}: ${told(promoted)}, the same digest`, promoted.seconds);
  const { older, bad } = neighbours(version);
  buildOther(repository, program, older);
  const layout = ['--layout', 'demo-layout', '--images', image];
  const held = push(repository, 'push', [...layout, ...familyOf(older)]);
  const latest = held.outputs.tags.find(({ tag }) => tag.endsWith(':latest'));
  if (latest.action !== 'hold') throw new Error(`latest went back to ${older}`);
  say('backport', `${older} afterwards: ${told(held)}`, held.seconds);
  say('', `latest is held: ${latest.why}`);
  buildOther(repository, program, bad);
  const wrong = push(repository, 'push', [...layout, ...familyOf(bad)]);
  const back = push(repository, 'rollback', ['--images', image, '--to', version.slice(1)]);
  const restored = back.outputs.tags.filter(({ action }) => action === 'set').length;
  say(
    'rollback',
    `${bad} took ${told(wrong)}; ${restored} tags are back at ${version.slice(1)}`,
    wrong.seconds + back.seconds,
  );
}

/** The image of a release that is in `release/`, of a version whose tag is in the repository. */
export async function shipImage(repository, folder, program, version) {
  const registry = await startRegistry(folder);
  try {
    const host = registry?.host ?? 'registry.example';
    const metadata = describeImage(repository, `${host}/demo/${program}`, version);
    const digest = build(repository, program, metadata);
    if (registry === undefined)
      say('push', 'not tried: docker-registry is not installed; image/ is what would be pushed');
    else deliver(repository, program, version, host, metadata, digest);
  } finally {
    await registry?.stop();
  }
}

// A release of six targets, cold and warm: the whole action beside goreleaser and the bare go builds.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '../../packages/testkit/src/host/temporary-directory.ts';
import { git, rebuildMany, rebuildModule } from '../../scripts/rebuild.mjs';
import { median } from '../measure.mjs';
import { findProgram } from '../peers.mjs';
import { measureTree } from '../tree.mjs';

const SIX = ['linux', 'darwin', 'windows'].flatMap((os) => [`${os}/amd64`, `${os}/arm64`]);

/** What is built: its repository, its programs, and where they stand in it. */
const SUBJECTS = {
  age: {
    module: '.',
    mains: ['cmd/age', 'cmd/age-keygen'],
    make: (repository) => void rebuildModule(repository, 'filippo.io/age', 'v1.2.1'),
  },
  etcd: {
    module: 'server',
    mains: ['.'],
    targets: ['linux/amd64', 'linux/arm64'],
    make: (repository) => void rebuildMany(repository, 'etcd', 'v3.5.17'),
  },
};

/** The same targets, flags, archives and checksums, as goreleaser is told of them. */
function goreleaserConfig(name, { module, mains, targets = SIX }) {
  const systems = [...new Set(targets.map((target) => target.split('/')[0]))].join(', ');
  const build = (main) => `
  - id: ${main === '.' ? name : main.replace(/^.*\//, '')}
    dir: ${module}
    main: ./${main}
    binary: ${main === '.' ? name : main.replace(/^.*\//, '')}
    env: [CGO_ENABLED=0]
    flags: [-trimpath]
    ldflags: ["-s -w"]
    goos: [${systems}]
    goarch: [amd64, arm64]`;
  return `version: 2
project_name: ${name}
builds:${mains.map(build).join('')}
archives:
  - formats: [tar.gz]
    format_overrides:
      - goos: windows
        formats: [zip]
checksum:
  name_template: SHA256SUMS
release:
  disable: true
changelog:
  disable: true
`;
}

const environment = (home, cache) => ({
  PATH: process.env.PATH ?? '',
  HOME: home,
  GOCACHE: cache,
  GOMODCACHE: process.env.GOMODCACHE ?? join(process.env.HOME ?? '', 'go/pkg/mod'),
  GOFLAGS: '-mod=readonly',
});

/** One `go build` of all programs for each target, one target after the other: what no release of them can go without. */
function bareBuilds(workspace, { module, mains, targets = SIX }, home, cache) {
  const script = targets
    .map((target) => {
      const [os, arch] = target.split('/');
      const out = join(home, 'bare', target.replace('/', '_'));
      return `mkdir -p '${out}' && GOOS=${os} GOARCH=${arch} go build -trimpath '-ldflags=-s -w' -o '${out}/' ${mains.map((main) => `./${main}`).join(' ')}`;
    })
    .join(' && ');
  const env = { ...environment(home, cache), CGO_ENABLED: '0' };
  return { file: 'sh', args: ['-ec', script], cwd: join(workspace, module), env };
}

function ours(workspace, { module, targets = SIX }, dist, home, cache) {
  const args = [
    join(dist, 'slipway/index.js'),
    'go-matrix-build',
    '--module',
    module,
    '--sbom',
    'none',
    '--json',
  ].concat(targets.flatMap((target) => ['--targets', target]));
  return { file: process.execPath, args, cwd: workspace, env: environment(home, cache) };
}

function goreleaser(program, workspace, config, home, cache) {
  const args = ['release', '--clean', '--skip=publish,announce,validate', '-f', config];
  return { file: program, args, cwd: workspace, env: { ...environment(home, cache), GITHUB_TOKEN: 'none' } };
}

/** Seconds that were not the go command's, from the answer of our own run. */
function ownShare(stdout) {
  const { outputs } = JSON.parse(stdout);
  return outputs.timings.seconds - outputs.timings['go-seconds'];
}

const shown = (values, digits = 1) => (values.length === 0 ? '' : median(values).toFixed(digits));
const MEGABYTE = 1e6;

function rows(results) {
  const floor = median(results.get('floor').map(({ seconds }) => seconds));
  const names = { ours: 'go-matrix-build', peer: 'goreleaser', floor: 'bare `go build`s' };
  return [...results].map(([role, samples]) => {
    const seconds = samples.map((sample) => sample.seconds);
    const share = samples.flatMap(({ share: own }) => (own === undefined ? [] : [own]));
    const memory = shown(
      samples.map(({ peak }) => peak / MEGABYTE),
      0,
    );
    return `| ${role} | ${names[role]} | ${Math.min(...seconds).toFixed(1)} | ${shown(seconds)} | ${(median(seconds) / floor).toFixed(2)} | ${memory} | ${shown(share, 2)} |`;
  });
}

/** Interleaved runs; `fresh` makes the caches cold before each. */
async function measure(entries, rounds, fresh) {
  const results = new Map(entries.map(({ role }) => [role, []]));
  for (let round = fresh ? 1 : 0; round <= rounds; round += 1) {
    for (const { role, cache, command } of entries) {
      if (fresh) rmSync(cache, { recursive: true, force: true });
      mkdirSync(cache, { recursive: true });
      const { seconds, peak, stdout } = await measureTree(command);
      const share = role === 'ours' ? ownShare(stdout) : undefined;
      if (round > 0) results.get(role).push({ seconds, peak, share });
    }
  }
  return results;
}

/** @returns {(settings: import('../run.mjs').Settings) => Promise<string>} */
export function goMatrixBuild(name) {
  return async (settings) => {
    const subject = SUBJECTS[name];
    await using directory = temporaryDirectory('slipway-bench-');
    const workspace = join(directory.path, 'repository');
    subject.make(workspace);
    git(workspace, ['remote', 'add', 'origin', 'https://github.com/example/example.git']);
    writeFileSync(join(workspace, '.git/info/exclude'), '/dist/\n/release/\n');
    const config = join(directory.path, 'goreleaser.yaml');
    writeFileSync(config, goreleaserConfig(name, subject));
    const cacheOf = (role) => join(directory.path, 'caches', role);
    const peer = findProgram('goreleaser', settings.goreleaser);
    const entries = [
      { role: 'ours', command: ours(workspace, subject, settings.dist, directory.path, cacheOf('ours')) },
      ...(peer === undefined
        ? []
        : [{ role: 'peer', command: goreleaser(peer, workspace, config, directory.path, cacheOf('peer')) }]),
      { role: 'floor', command: bareBuilds(workspace, subject, directory.path, cacheOf('floor')) },
    ].map((entry) => ({ ...entry, cache: cacheOf(entry.role) }));
    const rounds = Math.min(settings.rounds, 3);
    const cold = await measure(entries, Math.min(rounds, 1), true);
    const warm = await measure(entries, rounds, false);
    const head =
      '| | | min, s | median, s | × floor | peak memory, MB | own share, s |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |';
    return `Cold: empty build caches.\n\n${[head, ...rows(cold)].join('\n')}\n\nWarm: the same again, caches kept.\n\n${[head, ...rows(warm)].join('\n')}`;
  };
}

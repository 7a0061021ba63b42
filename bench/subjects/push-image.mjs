// Four platforms of age from binaries to a registry on this machine: the whole action beside crane and ko.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startDockerRegistry } from '../../packages/testkit/src/host/docker-registry.ts';
import { temporaryDirectory } from '../../packages/testkit/src/host/temporary-directory.ts';
import { rebuildModule } from '../../scripts/rebuild.mjs';
import { interleave } from '../measure.mjs';
import { findProgram } from '../peers.mjs';
import { table } from '../table.mjs';

const ARCHITECTURES = ['amd64', 'arm64', 'arm', '386'];
const PLATFORMS = ARCHITECTURES.map((arch) => `linux/${arch}`);

const quoted = (words) => words.map((word) => `'${word}'`).join(' ');

/** The programs, and the layer of each as a tar archive, as crane takes them. */
function prepare(folder) {
  const repository = join(folder, 'age');
  rebuildModule(repository, 'filippo.io/age', 'v1.2.1');
  for (const arch of ARCHITECTURES) {
    const root = join(folder, `root-${arch}`);
    mkdirSync(join(root, 'usr/bin'), { recursive: true });
    const program = join(folder, 'bin', arch);
    execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', program, './cmd/age'], {
      cwd: repository,
      env: { ...process.env, GOOS: 'linux', GOARCH: arch, CGO_ENABLED: '0' },
    });
    copyFileSync(program, join(root, 'usr/bin/age'));
    execFileSync('tar', ['-C', root, '-cf', join(folder, `${arch}.tar`), 'usr']);
    execFileSync('tar', ['-C', root, '-czf', join(folder, `${arch}.tar.gz`), 'usr']);
  }
  return repository;
}

/** Build and push as two steps of a job are. */
function ours(dist, image) {
  const slipway = quoted([process.execPath, join(dist, 'slipway/index.js'), 'push-image']);
  const binaries = ARCHITECTURES.map((arch) => `--binaries linux/${arch}=bin/${arch}`).join(' ');
  const build = `${slipway} --mode build ${binaries} --program age --version 1.2.1 --ca-certificates none --time-zones none`;
  return { build, push: `${slipway} --mode push --images ${image} --tags 1.2.1 --tags latest` };
}

/** An image of each platform from its layer, and an index over them. */
function crane(program, image, ending) {
  const each = ARCHITECTURES.map((arch) => `'${program}' append --insecure -f ${arch}${ending} -t ${image}:${arch}`);
  const all = ARCHITECTURES.map((arch) => `-m ${image}:${arch}`).join(' ');
  return [...each, `'${program}' index append --insecure ${all} -t ${image}:1.2.1`].join(' && ');
}

function ko(program, image) {
  return `KO_DOCKER_REPO=${image} '${program}' build --bare --sbom=none --insecure-registry --platform=${PLATFORMS.join(',')} -t 1.2.1 ./cmd/age`;
}

/** @param {import('../run.mjs').Settings} settings */
export async function pushImage({ rounds, dist, crane: givenCrane, ko: givenKo }) {
  await using folder = temporaryDirectory();
  await using registry = await startDockerRegistry();
  const repository = prepare(folder.path);
  const programs = { crane: findProgram('crane', givenCrane), ko: findProgram('ko', givenKo) };
  // RUNNER_TEMP is where a later step of a job finds what Node compiled in an earlier one.
  const runner = { RUNNER_TEMP: join(folder.path, '_temp') };
  mkdirSync(runner.RUNNER_TEMP);
  const env = { ...process.env, ...runner, HOME: folder.path, GOFLAGS: '-mod=readonly', CGO_ENABLED: '0' };
  const run = (script, cwd = folder.path) => ({ file: 'sh', args: ['-ec', script], cwd, env });
  let counter = 0;
  // A repository that is new in every round, so that every blob is uploaded.
  const fresh = (name) => `${registry.host}/${name}-${++counter}/age`;
  const same = ours(dist, `${registry.host}/same/age`);
  execFileSync('sh', ['-ec', `${same.build} && ${same.push}`], { cwd: folder.path, env, stdio: 'ignore' });
  const both = () => {
    const { build, push } = ours(dist, fresh('ours'));
    return run(`${build} && ${push}`);
  };
  const peers = [
    ...(programs.crane === undefined
      ? []
      : [
          ['`crane append` × 4 + `crane index append`', () => run(crane(programs.crane, fresh('crane'), '.tar'))],
          ['the same, layers compressed before', () => run(crane(programs.crane, fresh('packed'), '.tar.gz'))],
        ]),
    ...(programs.ko === undefined
      ? []
      : [
          [
            '`ko build`, warm cache, on an empty base',
            () => ({
              ...run(ko(programs.ko, fresh('ko')), repository),
              env: { ...env, KO_DEFAULTBASEIMAGE: `${registry.host}/same/age:1.2.1`, GOCACHE: join(folder.path, 'ko') },
            }),
          ],
        ]),
  ];
  const entries = [
    { name: 'build + push, all blobs new', prepare: both },
    { name: 'push again, nothing changed', prepare: () => run(same.push) },
    ...peers.map(([name, prepareOne]) => ({ name, prepare: prepareOne })),
    { name: '`node -e 0` × 2', prepare: () => run(`'${process.execPath}' -e 0 && '${process.execPath}' -e 0`) },
  ];
  const samples = await interleave(entries, Math.min(rounds, 10));
  const role = (name) => (name.startsWith('`node') ? 'floor' : peers.some(([peer]) => peer === name) ? 'peer' : 'ours');
  const missing = Object.entries(programs).filter(([, path]) => path === undefined);
  return table([
    ...entries.map(({ name }) => ({ role: role(name), name, samples: samples.get(name) ?? [] })),
    ...missing.map(([name]) => ({ role: 'peer', name: `\`${name}\``, samples: 'not installed' })),
  ]);
}

// `npm run demo`: a real Go module from a tag to verified, signed archives. Plain Node (20 or newer), Go and Git; nothing is
// installed, `dist` is committed. `--module PATH@VERSION` takes any module, `--etcd VERSION` etcd's whole repository.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { shipImage } from './demo-image.mjs';
import { lines, mustPass, say, seconds, slipway } from './demo-steps.mjs';
import { knownRepository, rebuildHello, rebuildMany, rebuildModule } from './rebuild.mjs';

const DEFAULT_MODULE = 'filippo.io/age@v1.2.1';
const SIX = ['linux', 'darwin', 'windows'].flatMap((os) => [`${os}/amd64`, `${os}/arm64`]);
const TWO = ['linux/amd64', 'darwin/arm64'];

const ONE_MODULE = { modules: ['.'], mains: ['./...'], about: [] };

/** Several modules in one release, as their maintainers ship them: some programs have another name than their directory. */
function manyModules(name, releases) {
  const mains = releases.map(({ module, name: program }) =>
    program === undefined ? `./${module}` : `${program}=./${module}`,
  );
  return { modules: releases.map(({ module }) => module), mains, about: [`name=${name}`] };
}

/** The source as a Git repository with its history and tags; the example module where the network is not to be had. */
function prepare(folder, options) {
  const repository = join(folder, 'repository');
  const started = performance.now();
  try {
    if (options.etcd !== undefined) {
      const tags = rebuildMany(repository, 'etcd', options.etcd);
      say(
        'source',
        `etcd ${options.etcd}: ${tags.length} modules of the module proxy laid out as one repository`,
        seconds(started),
      );
      const { releases } = knownRepository('etcd');
      return { repository, release: manyModules('etcd', releases), targets: TWO };
    }
    const [path, version] = options.module.split('@');
    const before = rebuildModule(repository, path, version);
    const history = before === undefined ? 'one tag' : `the tags ${before} and ${version}`;
    say('source', `${options.module} from the module proxy, as a Git repository with ${history}`, seconds(started));
  } catch (error) {
    if (options.etcd !== undefined || options.module !== DEFAULT_MODULE) throw error;
    rebuildHello(join(folder, 'hello'));
    say('source', `the module proxy did not answer: taking examples/hello instead`, seconds(started));
    return { repository: join(folder, 'hello'), release: { ...ONE_MODULE, about: ['license=CC0-1.0'] }, targets: SIX };
  }
  // What is not certain of a licence has to be said, since an rpm always says one.
  const about = options.module === DEFAULT_MODULE ? [] : ['name=demo', 'license=LicenseRef-LICENSE'];
  return { repository, release: { ...ONE_MODULE, about }, targets: SIX };
}

function describeVersion(repository, module) {
  const { outputs, seconds: took } = mustPass(repository, [
    'version-from-tag',
    '--module',
    module,
    '--untagged',
    'fail',
  ]);
  const before = outputs['previous-version'] === '' ? '' : `, before it ${outputs['previous-version']}`;
  say('version', `${outputs['module-path']} ${outputs.version} (${outputs.kind})${before}`, took);
  return outputs;
}

/** Archives for all systems, and packages for Linux beside them. */
const FORMATS = ['linux=tar.gz', 'linux=deb', 'linux=rpm', 'linux=apk', 'windows=zip', 'tar.gz'];
const PACKAGE = ['maintainer=Slipway demo <demo@example.com>', 'summary=Built by the demo of Slipway'];

function build(repository, { modules, mains, about }, version, targets, caches) {
  const answer = mustPass(
    repository,
    [
      ...['go-matrix-build', '--version', version, '--output', 'release', '--prove', 'sample'],
      ...lines('module', modules),
      ...lines('main', mains),
      ...lines('targets', targets),
      ...lines('formats', FORMATS),
      ...lines('package', [...PACKAGE, ...about]),
    ],
    caches,
  );
  const { artifacts, timings, verdict } = answer.outputs;
  const count = (kind) => artifacts.filter((artifact) => artifact.kind === kind).length;
  const made = `${count('archive')} archives, ${count('package')} packages, ${count('sbom')} bills of materials`;
  say('build', `${targets.length} targets: ${made}, release.json and SHA256SUMS`, answer.seconds);
  say('', `one target built again from a clean clone under other conditions: ${verdict}`);
  const own = Math.max(0, answer.seconds - timings['go-seconds']);
  const share = ((100 * own) / answer.seconds).toFixed(1);
  say(
    '',
    `of it the go command ${timings['go-seconds'].toFixed(1)} s; Slipway's own share ${own.toFixed(2)} s (${share} %)`,
  );
}

/** One bit of the first archive, in a copy of nothing: the release folder itself is what is put to the test. */
function flipOneByte(folder, name) {
  const path = join(folder, name);
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] ^= 1;
  writeFileSync(path, bytes);
  return () => {
    bytes[at] ^= 1;
    writeFileSync(path, bytes);
  };
}

function prove(repository, output, key) {
  const signed = mustPass(repository, ['sign-artifacts', '--artifacts', output, '--minisign-key', 'env:DEMO_KEY'], {
    DEMO_KEY: key.secretKey,
  });
  say(
    'sign',
    `SHA256SUMS.minisig over ${signed.outputs.signed} files, throw-away key ${signed.outputs['key-id']}`,
    signed.seconds,
  );
  const verify = ['verify-artifacts', '--artifacts', output, '--minisign-public-key', key.publicKey];
  const verified = mustPass(repository, verify);
  say('verify', `${verified.outputs.count} files: listed, present, unchanged, signed, nothing extra`, verified.seconds);
  const folder = join(repository, output);
  const victim = readdirSync(folder).find((name) => !name.startsWith('SHA256SUMS'));
  const restore = flipOneByte(folder, victim);
  const refused = slipway(repository, verify);
  restore();
  if (refused.exitCode !== 1)
    throw new Error(`a flipped byte of ${victim} was not refused (exit code ${refused.exitCode})`);
  say('tampered', `refused: ${refused.faults[0].message}`, refused.seconds);
}

/** A program of the release is built again from what it says of itself, and every byte is compared. */
function rebuildProgram(repository, program) {
  const archive = readdirSync(join(repository, 'release')).find((name) => name.endsWith('_linux_amd64.tar.gz'));
  const place = mkdtempSync(join(tmpdir(), 'slipway-demo-program-'));
  try {
    execFileSync('tar', ['-xzf', join(repository, 'release', archive), '-C', place, program]);
    const { outputs, seconds: took } = mustPass(repository, ['reproduce', join(place, program), '--source', '.']);
    say('reproduce', `${program} of ${archive}: ${outputs.verdict}, built again by ${outputs['go-version']}`, took);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function list(folder) {
  for (const name of readdirSync(folder).sort()) {
    const size = statSync(join(folder, name)).size;
    console.log(`  ${String(size).padStart(10)}  ${name}`);
  }
}

/** The program that the image starts: the first of the release. */
function programOf(repository) {
  const { targets } = JSON.parse(readFileSync(join(repository, 'release/release.json'), 'utf8'));
  return targets[0].programs[0].name;
}

/** The options of the command line; what is wrong with them is told with what is allowed. */
function readOptions() {
  const { values } = parseArgs({
    options: { module: { type: 'string', default: DEFAULT_MODULE }, etcd: { type: 'string' } },
  });
  if (!/^[^@\s]+@v[^@\s]+$/.test(values.module)) {
    throw new Error(`--module ${values.module}: write PATH@VERSION, such as ${DEFAULT_MODULE}`);
  }
  if (values.etcd !== undefined && !/^v3\.\d+\.\d+$/.test(values.etcd)) {
    throw new Error(`--etcd ${values.etcd}: write a version of etcd, such as v3.5.17`);
  }
  return values;
}

/** A throw-away key pair: the demo signs with what the bundles bring, since it installs nothing. */
function newMinisignKey() {
  const { formatSecretKey, newKeyPair, publicKeyBase64 } = createRequire(import.meta.url)('../dist/shared/signing.js');
  const key = newKeyPair();
  return { secretKey: formatSecretKey(key), publicKey: publicKeyBase64(key.publicKey) };
}

async function demonstrate() {
  const options = readOptions();
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'slipway-demo-'));
  const { repository, release, targets } = prepare(folder, options);
  // A cache of its own makes the build a cold one, wherever the demo runs.
  const caches = { GOCACHE: join(folder, 'go-build') };
  mkdirSync(caches.GOCACHE);
  const key = newMinisignKey();
  const versions = release.modules.map((module) => describeVersion(repository, module).version);
  build(repository, release, versions[0], targets, caches);
  prove(repository, 'release', key);
  if (release.modules.length === 1) rebuildProgram(repository, programOf(repository));
  await shipImage(repository, folder, programOf(repository), versions[0]);
  rmSync(caches.GOCACHE, { recursive: true, force: true });
  const output = join(repository, 'release');
  console.log(`\nMade in ${seconds(started).toFixed(1)} s:\n${output}`);
  list(output);
  console.log(`\nVerify it yourself: minisign -Vm SHA256SUMS -P ${key.publicKey} && sha256sum -c SHA256SUMS`);
}

try {
  await demonstrate();
} catch (error) {
  const said = String(error.stderr ?? '').trim();
  console.error(`\nThe demo could not go on: ${error.message.split('\n')[0]}${said === '' ? '' : `\n${said}`}`);
  process.exitCode = 1;
}

// Installs the tools that the tests and checks need, at pinned versions, into build/tools or by the system's packages.
// Prints what it did; under CI a tool that cannot be had is a failure.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './repository.mjs';

const folder = join(root, 'build/tools');
const bin = join(folder, 'bin');
const venv = join(folder, 'venv');

/** Programs of Debian packages that tests run as judges of what Slipway writes. */
const DEBIAN = {
  minisign: 'minisign',
  bsdtar: 'libarchive-tools',
  unzip: 'unzip',
  zipinfo: 'unzip',
  python3: 'python3',
  curl: 'curl',
  'dpkg-deb': 'dpkg',
  'apt-get': 'apt',
  lintian: 'lintian',
  rpm: 'rpm',
  rpm2cpio: 'rpm2cpio',
  rpmlint: 'rpmlint',
  cpio: 'cpio',
  file: 'file',
  gpg: 'gnupg',
  openssl: 'openssl',
  wixl: 'wixl',
  msiinfo: 'msitools',
  'docker-registry': 'docker-registry',
  skopeo: 'skopeo',
  umoci: 'umoci',
};
const GO = {
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  crane: 'github.com/google/go-containerregistry/cmd/crane@v0.21.9',
};
const PIP = { zizmor: 'zizmor==1.32.0' };
/** Python modules without a program of their own: the judges of bills of materials. */
const PYTHON = {
  spdx_tools: 'spdx-tools==0.8.5',
  cyclonedx: 'cyclonedx-python-lib[json-validation]==11.12.0',
};

/** PATH with the installed tools first. */
export const toolPath = [bin, join(venv, 'bin'), process.env.PATH].join(delimiter);

const start = (program, args) => spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, PATH: toolPath } });
const has = (program) => start(program, ['--version']).error === undefined;
const hasModule = (name) => start('python3', ['-c', `import ${name}`]).status === 0;

function run(command, args, env = {}) {
  console.log(`  ${command} ${args.join(' ')}`);
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
}

function installDebian(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

function installGo(programs) {
  for (const program of programs) run('go', ['install', GO[program]], { GOBIN: bin, GOFLAGS: '' });
}

/** Debian keeps the module venv in a package of its own. */
function makeVenv() {
  try {
    run('python3', ['-m', 'venv', venv]);
  } catch {
    installDebian(['python3-venv']);
    run('python3', ['-m', 'venv', venv]);
  }
}

function installPip(requirements) {
  if (!existsSync(join(venv, 'bin/pip'))) makeVenv();
  run(join(venv, 'bin/python3'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...requirements]);
}

/** Installs what is missing. Throws with the names of the tools that could not be had. */
export function installTools() {
  mkdirSync(bin, { recursive: true });
  const missing = (table, found = has) => Object.keys(table).filter((name) => !found(name));
  const missingModules = () => missing(PYTHON, hasModule);
  const steps = [
    [missing(DEBIAN), () => installDebian([...new Set(missing(DEBIAN).map((program) => DEBIAN[program]))])],
    [missing(GO), () => installGo(missing(GO))],
    [missing(PIP), () => installPip(missing(PIP).map((name) => PIP[name]))],
    [missingModules(), () => installPip(missingModules().map((name) => PYTHON[name]))],
  ];
  for (const [names, install] of steps) {
    if (names.length === 0) continue;
    console.log(`Installing ${names.join(', ')}`);
    try {
      install();
    } catch (error) {
      console.error(`  could not be installed: ${error.message}`);
    }
  }
  const absent = [...missing(DEBIAN), ...missing(GO), ...missing(PIP), ...missingModules()];
  if (absent.length > 0)
    throw new Error(`missing tools: ${absent.join(', ')}. Install them and run 'npm run verify' again.`);
}

import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRepository, runAction, temporaryDirectory } from '@slipway/testkit';

const TOOLS = ['git', 'go', 'gcc', 'gpg', 'gpgconf', 'wixl', 'msibuild', 'unshare', 'docker-credential-fake'];
const folder = temporaryDirectory();
const bin = join(folder.path, 'bin');
const dumps = join(folder.path, 'dumps');

/** Every tool writes down its environment before it does what it is for. */
beforeAll(() => {
  mkdirSync(bin);
  for (const tool of TOOLS) {
    const real = execFileSync('sh', ['-c', `command -v ${tool} || true`], { encoding: 'utf8' }).trim();
    const then = real === '' ? "echo '{}'" : `exec ${real} "$@"`;
    writeFileSync(join(bin, tool), `#!/bin/sh\nenv >"$(mktemp ${dumps}/${tool}.XXXXXX)"\n${then}\n`, { mode: 0o755 });
  }
});
afterAll(() => folder[Symbol.asyncDispose]());

/** What a step's own secrets look like, wherever they come from. */
const SECRETS = {
  ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-runner',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-of-the-runner',
  GITHUB_TOKEN: 'token-of-the-step',
  STATE_key: 'state-of-the-step',
};

function openPgpKey(passphrase: string): string {
  const home = join(folder.path, 'gnupg');
  mkdirSync(home, { mode: 0o700 });
  const env = { ...process.env, GNUPGHOME: home };
  const usual = ['--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', passphrase];
  const gpg = (...args: string[]) =>
    execFileSync('gpg', [...usual, ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  gpg('--quick-gen-key', 'Jo <jo@example.com>', 'rsa2048', 'sign', 'never');
  const secret = gpg('--armor', '--export-secret-keys');
  execFileSync('gpgconf', ['--kill', 'gpg-agent'], { env });
  return secret;
}

interface Dumps {
  /** Tools that were started. */
  readonly tools: readonly string[];
  /** Lines `NAME=VALUE` of all of them, and of those that need no network. */
  readonly all: string;
  readonly local: string;
  readonly log: string;
}

/** Runs an action, and answers what its children saw. */
async function dumpsOf(name: string, workspace: string, inputs: Record<string, string>, more = {}): Promise<Dumps> {
  rmSync(dumps, { recursive: true, force: true });
  mkdirSync(dumps);
  const goEnv = execFileSync('go', ['env', 'GOMODCACHE', 'GOCACHE'], { encoding: 'utf8' }).split('\n');
  const result = await runAction({
    bundle: fileURLToPath(new URL('any-step.ts', import.meta.url)),
    nodeArguments: ['--conditions=source', '--no-warnings'],
    inputs,
    workspace,
    env: {
      ...SECRETS,
      ANY_STEP: name,
      PATH: `${bin}:${process.env['PATH']}`,
      GOMODCACHE: goEnv[0] ?? '',
      GOCACHE: goEnv[1] ?? '',
      UNRELATED: 'secret-of-another-tool',
      ...more,
    },
  });
  const files = readdirSync(dumps);
  const read = (file: string) => readFileSync(join(dumps, file), 'utf8');
  const local = files.filter((file) => /^(?:gpg|gcc|wixl|msibuild|unshare)/.test(file));
  return {
    tools: [...new Set(files.map((file) => file.slice(0, -'.XXXXXX'.length)))].sort(),
    all: files.map(read).join('\n'),
    local: local.map(read).join('\n'),
    log: result.stdout,
  };
}

function refuseSecrets({ all, local }: Dumps, secrets: readonly string[]): void {
  for (const secret of [...Object.values(SECRETS), ...secrets]) expect(all).not.toContain(secret);
  expect(all).not.toMatch(/^(?:INPUT|ACTIONS|STATE)_/m);
  expect(local).not.toContain('secret-of-another-tool');
}

const PROGRAM = {
  'go.mod': 'module example.com/hello\n\ngo 1.24\n',
  'main.go': 'package main\n\n// int one() { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n',
  LICENSE: 'Do what you like.\n',
};

describe('no child sees a secret that is not for it', () => {
  test('go-matrix-build: git, go, gcc and gpg', async () => {
    const key = openPgpKey('open sesame, please');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const apk = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await using repository = createRepository({ files: PROGRAM });
    repository.tag('v1.0.0');
    const inputs = {
      targets: 'linux/amd64',
      env: 'CGO_ENABLED=1',
      formats: 'rpm\napk',
      package: 'maintainer=Jo <jo@example.com>\nsummary=Says hello\nlicense=MIT',
      'rpm-key': key,
      'rpm-key-passphrase': 'open sesame, please',
      'apk-key': apk,
      'apk-key-name': 'jo.rsa.pub',
      sbom: 'none',
    };
    const seen = await dumpsOf('go-matrix-build', repository.path, inputs, {
      KEY_OF_THE_JOB: key,
      ADDRESS: 'https://jo:open sesame, please@example.com',
    });
    expect(seen.tools).toEqual(expect.arrayContaining(['gcc', 'git', 'go', 'gpg', 'gpgconf']));
    const lines = [key, apk].map((text) => text.split('\n')[3] ?? '');
    expect(lines.every((line) => line.length > 20)).toBe(true);
    refuseSecrets(seen, [...lines, 'open sesame, please']);
  });

  test('go-matrix-build: the tools of msi', async () => {
    await using repository = createRepository({ files: { ...PROGRAM, 'main.go': 'package main\n\nfunc main() {}\n' } });
    repository.tag('v1.0.0');
    const inputs = {
      targets: 'windows/amd64',
      formats: 'msi',
      sbom: 'none',
      package: 'maintainer=Jo <jo@example.com>\nsummary=Says hello\nlicense=MIT',
    };
    const seen = await dumpsOf('go-matrix-build', repository.path, inputs);
    expect(seen.tools).toEqual(expect.arrayContaining(['msibuild', 'wixl']));
    refuseSecrets(seen, []);
  });

  test('version-from-tag: git, also when it fetches', async () => {
    await using origin = createRepository({ files: PROGRAM });
    origin.tag('v1.0.0');
    origin.commit('fix: x');
    await using clone = temporaryDirectory();
    origin.git('clone', '-q', '--depth=1', `file://${origin.path}`, join(clone.path, 'clone'));
    const inputs = { 'github-token': 'token-of-the-input' };
    const seen = await dumpsOf('version-from-tag', join(clone.path, 'clone'), inputs, { COPY: 'token-of-the-input' });
    expect(seen.tools).toEqual(['git']);
    expect(seen.all).toMatch(/GIT_CONFIG_VALUE_\d+=AUTHORIZATION: basic/);
    refuseSecrets(seen, ['token-of-the-input']);
  });

  test('docker-metadata: git', async () => {
    await using repository = createRepository({ files: PROGRAM });
    repository.tag('v1.0.0');
    const inputs = { images: 'example.com/a', context: 'git', 'github-token': 'token-of-the-input' };
    const seen = await dumpsOf('docker-metadata', repository.path, inputs);
    expect(seen.tools).toEqual(['git']);
    refuseSecrets(seen, ['token-of-the-input']);
  });

  test('reproduce: git and go', async () => {
    await using repository = createRepository({ files: { ...PROGRAM, 'main.go': 'package main\n\nfunc main() {}\n' } });
    repository.tag('v1.0.0');
    await using made = temporaryDirectory();
    execFileSync('go', ['build', '-trimpath', '-buildvcs=true', '-o', join(made.path, 'hello'), '.'], {
      cwd: repository.path,
      env: { ...process.env, CGO_ENABLED: '0' },
    });
    const inputs = { file: join(made.path, 'hello'), source: repository.path };
    const seen = await dumpsOf('reproduce', repository.path, inputs);
    expect(seen.tools).toEqual(expect.arrayContaining(['git', 'go']));
    refuseSecrets(seen, []);
  });

  test('push-image: the helper for credentials', async () => {
    await using workspace = temporaryDirectory();
    const registry = createServer((_, response) => {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
    });
    registry.listen(0, '127.0.0.1');
    await once(registry, 'listening');
    const address = registry.address();
    const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    writeFileSync(join(workspace.path, 'config.json'), JSON.stringify({ credHelpers: { [host]: 'fake' } }));
    const inputs = { mode: 'inspect', source: `${host}/a:v1`, insecure: host };
    const seen = await dumpsOf('push-image', workspace.path, inputs, { DOCKER_CONFIG: workspace.path });
    registry.close();
    expect(seen.tools).toEqual(['docker-credential-fake']);
    refuseSecrets(seen, []);
  });
});

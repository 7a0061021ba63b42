import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execOk } from '@slipway/core/host';
import { temporaryDirectory } from '@slipway/testkit';

/** A module with a replaced dependency, small enough to be linked for many systems. */
const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/hello\n\ngo 1.24\n\nrequire example.com/d v1.2.3\n\nreplace example.com/d => ./d\n',
  'main.go':
    'package main\n\nimport "example.com/d"\n\nvar version string\n\nfunc main() { println(d.Name, version) }\n',
  'd/go.mod': 'module example.com/d\n\ngo 1.24\n',
  'd/d.go': 'package d\n\nconst Name = "hello"\n',
};

export interface Programs extends AsyncDisposable {
  readonly path: string;
  /** Builds the program once for each set of arguments; answers its path. */
  readonly file: (port: string, ldflags: string, ...flags: readonly string[]) => Promise<string>;
  readonly bytes: (port: string, ldflags: string, ...flags: readonly string[]) => Promise<Buffer>;
  readonly go: (...args: readonly string[]) => Promise<string>;
}

export function createPrograms(): Programs {
  const folder = temporaryDirectory();
  const source = join(folder.path, 'source');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(source, name, '..'), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  const built = new Map<string, string>();
  const go = async (port: string, args: readonly string[]): Promise<string> => {
    const [os, arch] = port.split('/');
    const quiet = { GOENV: 'off', GOFLAGS: '', GOPROXY: 'off', GOWORK: 'off', CGO_ENABLED: '0' };
    const env = { ...process.env, ...quiet, ...(port === '' ? {} : { GOOS: os, GOARCH: arch }) };
    return (await execOk('go', args, { cwd: source, env })).stdout.toString('utf8');
  };
  const file = async (port: string, ldflags: string, ...flags: readonly string[]): Promise<string> => {
    const key = [port, ldflags, ...flags].join(' ');
    const path = built.get(key) ?? join(folder.path, `program-${built.size}`);
    if (!built.has(key)) await go(port, ['build', ...flags, `-ldflags=${ldflags}`, '-o', path, '.']);
    built.set(key, path);
    return path;
  };
  return {
    path: folder.path,
    file,
    bytes: async (port, ldflags, ...flags) => readFileSync(await file(port, ldflags, ...flags)),
    go: (...args) => go('', args),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

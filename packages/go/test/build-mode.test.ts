import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { execOk } from '@slipway/core/host';
import { refused, temporaryDirectory } from '@slipway/testkit';
import {
  BUILD_MODES,
  type BuildMode,
  checkBuildMode,
  makesHeader,
  needsC,
  programExtension,
} from '../src/build-mode.ts';
import { needsExternalLinker } from '../src/port.ts';
import { parseTarget } from '../src/target.ts';

/** What the installed toolchain says of a port. */
interface Known {
  readonly port: string;
  readonly modes: Readonly<Record<BuildMode, boolean>>;
  readonly external: boolean;
  readonly ownPie: boolean;
  readonly pieByItself: boolean;
}

const PROGRAM = `package main

import ("encoding/json"; "os")

func main() {
	var all []any
	for port := range distInfo {
		modes := map[string]bool{}
		for _, mode := range []string{"exe", "pie", "c-shared", "c-archive"} {
			modes[mode] = BuildModeSupported("gc", mode, port.GOOS, port.GOARCH)
		}
		all = append(all, map[string]any{
			"port": port.GOOS + "/" + port.GOARCH, "modes": modes,
			"external": MustLinkExternal(port.GOOS, port.GOARCH, false),
			"ownPie": InternalLinkPIESupported(port.GOOS, port.GOARCH),
			"pieByItself": DefaultPIE(port.GOOS, port.GOARCH, false),
		})
	}
	json.NewEncoder(os.Stdout).Encode(all)
}
`;

/** Runs the toolchain's own tables: nobody else may import them, so they are copied into a program. */
async function readTables(): Promise<readonly Known[]> {
  await using directory = temporaryDirectory();
  const env = { ...process.env, GOFLAGS: '', GOWORK: 'off' };
  const goRoot = (await execOk('go', ['env', 'GOROOT'], { env })).stdout.toString('utf8').trim();
  for (const name of ['supported.go', 'zosarch.go']) {
    const text = readFileSync(join(goRoot, 'src/internal/platform', name), 'utf8');
    writeFileSync(join(directory.path, name), text.replace(/^package platform$/m, 'package main'));
  }
  writeFileSync(join(directory.path, 'go.mod'), 'module tables\n\ngo 1.24\n');
  writeFileSync(join(directory.path, 'main.go'), PROGRAM);
  const { stdout } = await execOk('go', ['run', '.'], { cwd: directory.path, env });
  return JSON.parse(stdout.toString('utf8'));
}

describe('the tables of ports are those of the toolchain', () => {
  let tables: readonly Known[] = [];
  beforeAll(async () => {
    tables = await readTables();
  });

  const takes = (mode: BuildMode, port: string): boolean => {
    try {
      checkBuildMode(mode, parseTarget(port));
      return true;
    } catch {
      return false;
    }
  };

  test.each(BUILD_MODES)('for the mode %s', (mode) => {
    expect(tables.length).toBeGreaterThan(40);
    expect(tables.map(({ port }) => [port, takes(mode, port)])).toEqual(
      tables.map(({ port, modes }) => [port, modes[mode]]),
    );
  });

  test('for what its own linker can do', () => {
    const there = tables.filter(({ modes }) => modes.pie);
    expect(there.map(({ port }) => [port, !needsC('pie', parseTarget(port))])).toEqual(
      there.map(({ port, ownPie }) => [port, ownPie]),
    );
    // A port that makes pie by itself, and not by its own linker, needs another linker for every program.
    expect(tables.map(({ port }) => [port, needsExternalLinker(parseTarget(port))])).toEqual(
      tables.map(({ port, external, pieByItself, ownPie }) => [port, external || (pieByItself && !ownPie)]),
    );
  });
});

describe('a build mode', () => {
  test.each<[BuildMode, string, boolean]>([
    ['exe', 'linux/amd64', false],
    ['pie', 'linux/amd64', false],
    ['pie', 'linux/s390x', true],
    ['c-shared', 'linux/amd64', true],
    ['c-shared', 'wasip1/wasm', false],
    ['c-archive', 'darwin/arm64', true],
  ])('%s for %s takes a C toolchain: %s', (mode, target, expected) => {
    expect(needsC(mode, parseTarget(target))).toBe(expected);
  });

  test.each<[BuildMode, string, string]>([
    ['exe', 'windows/amd64', '.exe'],
    ['pie', 'windows/amd64', '.exe'],
    ['exe', 'js/wasm', '.wasm'],
    ['exe', 'wasip1/wasm', '.wasm'],
    ['exe', 'linux/amd64', ''],
    ['c-shared', 'linux/amd64', '.so'],
    ['c-shared', 'darwin/arm64', '.dylib'],
    ['c-shared', 'windows/amd64', '.dll'],
    ['c-shared', 'wasip1/wasm', '.wasm'],
    ['c-archive', 'windows/amd64', '.a'],
  ])('%s for %s makes files with the ending %j', (mode, target, ending) => {
    expect(programExtension(parseTarget(target), mode)).toBe(ending);
  });

  test('makes an executable file when nothing else is said', () => {
    expect(programExtension(parseTarget('windows/amd64'))).toBe('.exe');
  });

  test('of a C library makes a header', () => {
    expect(BUILD_MODES.filter(makesHeader)).toEqual(['c-shared', 'c-archive']);
  });

  test.each<[BuildMode, string, string]>([
    ['pie', 'linux/mips', 'For linux it has it on 386, amd64'],
    ['pie', 'plan9/amd64', 'It has it for linux, android'],
    ['c-archive', 'js/wasm', 'It has it for linux, freebsd'],
  ])('%s does not exist for %s', (mode, target, hint) => {
    expect(refused(() => checkBuildMode(mode, parseTarget(target)))).toMatchObject({
      code: 'build-mode',
      hint: expect.stringContaining(hint),
    });
  });
});

import { InvalidValue, listed } from '@slipway/core';
import type { Target } from './target.ts';

/** What `go build -buildmode` makes of main packages: https://pkg.go.dev/cmd/go#hdr-Build_modes */
export const BUILD_MODES = ['exe', 'pie', 'c-shared', 'c-archive'] as const;
export type BuildMode = (typeof BUILD_MODES)[number];

const PIE: Readonly<Record<string, string>> = {
  linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
  android: '386 amd64 arm arm64',
  freebsd: 'amd64',
  darwin: 'amd64 arm64',
  ios: 'amd64 arm64',
  aix: 'ppc64',
  openbsd: 'arm64',
  windows: '386 amd64 arm64',
};

const SHARED: Readonly<Record<string, string>> = {
  linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
  android: '386 amd64 arm arm64',
  freebsd: 'amd64',
  darwin: 'amd64 arm64',
  windows: '386 amd64 arm64',
  wasip1: 'wasm',
};

const ARCHIVE: Readonly<Record<string, string>> = {
  linux: '386 amd64 arm arm64 loong64 ppc64le riscv64 s390x',
  freebsd: 'amd64',
  darwin: 'amd64 arm64',
  ios: 'amd64 arm64',
  aix: 'ppc64',
  windows: '386 amd64 arm64',
};

/** Architectures of a system that a build mode exists for (internal/platform, `BuildModeSupported`). */
const SUPPORTED: Readonly<Record<Exclude<BuildMode, 'exe'>, Readonly<Record<string, string>>>> = {
  pie: PIE,
  'c-shared': SHARED,
  'c-archive': ARCHIVE,
};

/** Ports on which Go's own linker makes position-independent executables (internal/platform, `InternalLinkPIESupported`). */
const OWN_PIE = new Set([
  ...['android/arm64', 'darwin/amd64', 'darwin/arm64', 'linux/amd64', 'linux/arm64', 'linux/loong64'],
  ...['linux/ppc64le', 'windows/386', 'windows/amd64', 'windows/arm64'],
]);

/** Whether linking in this mode takes a C toolchain for the target. */
export function needsC(mode: BuildMode, { os, arch }: Target): boolean {
  if (mode === 'exe') return false;
  if (mode === 'pie') return !OWN_PIE.has(`${os}/${arch}`);
  return os !== 'wasip1';
}

/** Throws `InvalidValue` when the mode does not exist for the target. */
export function checkBuildMode(mode: BuildMode, target: Target): void {
  if (mode === 'exe') return;
  const architectures = SUPPORTED[mode][target.os] ?? '';
  if (architectures.split(' ').includes(target.arch)) return;
  const hint =
    architectures === ''
      ? `It has it for ${listed(Object.keys(SUPPORTED[mode]))}. Leave the target out, or use exe.`
      : `For ${target.os} it has it on ${listed(architectures.split(' '))}. Leave the target out, or use exe.`;
  throw new InvalidValue(`Go has no ${mode} for ${target.text}`, hint, { code: 'build-mode' });
}

/** Ending of the file that a build mode makes for a target. */
export function programExtension({ os, arch }: Pick<Target, 'os' | 'arch'>, mode: BuildMode = 'exe'): string {
  if (mode === 'c-archive') return '.a';
  if (mode === 'c-shared' && arch !== 'wasm') return { windows: '.dll', darwin: '.dylib' }[os] ?? '.so';
  if (os === 'windows') return '.exe';
  return arch === 'wasm' ? '.wasm' : '';
}

/** The modes that make a C header beside the library. */
export const makesHeader = (mode: BuildMode): boolean => mode === 'c-shared' || mode === 'c-archive';

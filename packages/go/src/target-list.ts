import { counted, didYouMean, globMatcher, listed, printable, RefusedError } from '@slipway/core';
import { checkPort, needsExternalLinker, type Port } from './port.ts';
import { refuseUnselecting, targetMatches } from './selector.ts';
import { parseTarget, type Target, UNIVERSAL, UNIVERSAL_PARTS, variantsOf } from './target.ts';

/** Targets that most programs are asked for: what is left when ports few people have are left out. */
const COMMON: readonly string[] = [
  ...['linux/amd64', 'linux/arm64', 'linux/386', 'linux/arm/v6', 'linux/arm/v7', 'linux/ppc64le', 'linux/riscv64'],
  ...['linux/s390x', 'darwin/amd64', 'darwin/arm64', 'windows/amd64', 'windows/arm64', 'windows/386'],
  ...['freebsd/amd64', 'freebsd/arm64'],
];

const SETS = ['first-class', 'common', 'all'] as const;
type SetName = (typeof SETS)[number];

export interface TargetList {
  readonly targets: readonly Target[];
  readonly reasons: readonly string[];
}

export interface TargetWish {
  /** Lines of the input: targets, patterns of targets, names of sets. */
  readonly lines: readonly string[];
  /** Patterns of what to leave out. */
  readonly exclude: readonly string[];
  readonly ports: readonly Port[];
  readonly goVersion: string;
  /** Whether programs for a target may be linked by a C toolchain. */
  readonly cgo: (target: Target) => boolean;
}

const pairOf = ({ os, arch }: Port): string => `${os}/${arch}`;
const isPattern = (line: string): boolean => /[*?]/.test(line);
const isSet = (line: string): line is SetName => SETS.some((name) => name === line);

function refused(message: string, hint: string): RefusedError {
  return new RefusedError({ code: 'unknown-target', message, hint });
}

/** A pattern of two parts stands for pairs in their default variant, one of three parts for variants. */
function matching(pattern: string, ports: readonly Port[], goVersion: string): readonly Target[] {
  const parts = pattern.split('/').length;
  const matches = globMatcher(pattern);
  const texts = ports.flatMap((port) => {
    const pair = pairOf(port);
    if (parts === 2) return [pair];
    return variantsOf(port.arch).map((variant) => `${pair}/${port.arch === 'arm' ? `v${variant}` : variant}`);
  });
  const found = texts.filter(matches);
  if (found.length > 0) return found.map(parseTarget);
  throw refused(
    `No target of ${printable(goVersion)} matches '${printable(pattern)}'.`,
    `Write patterns as GOOS/GOARCH or GOOS/GOARCH/VARIANT, such as linux/* or linux/arm/*. The systems are ${listed([...new Set(ports.map(({ os }) => os))])}.`,
  );
}

function inSet(set: SetName, ports: readonly Port[]): readonly Target[] {
  const there = new Set(ports.map(pairOf));
  switch (set) {
    case 'first-class':
      return ports.filter(({ firstClass }) => firstClass).map((port) => parseTarget(pairOf(port)));
    case 'common':
      return COMMON.map(parseTarget).filter(({ os, arch }) => there.has(`${os}/${arch}`));
    case 'all':
      return ports.map((port) => parseTarget(pairOf(port)));
  }
}

/** One line of the input. `found` are ports nobody named by themselves. */
function read(line: string, { ports, goVersion }: TargetWish): { named: readonly Target[]; found: readonly Target[] } {
  if (isSet(line)) return { named: [], found: inSet(line, ports) };
  if (line === UNIVERSAL.text) {
    for (const part of UNIVERSAL_PARTS) checkPort(parseTarget(part), ports, goVersion);
    return { named: [UNIVERSAL], found: [] };
  }
  if (isPattern(line)) return { named: [], found: matching(line, ports, goVersion) };
  if (!line.includes('/')) {
    const known = [...SETS, ...ports.map(pairOf)];
    throw refused(
      `There is no target and no set of targets '${printable(line)}'.${didYouMean(line, known)}`,
      `Write a target such as linux/amd64, a pattern such as linux/*, or ${listed(SETS, { or: true })}.`,
    );
  }
  const target = parseTarget(line);
  checkPort(target, ports, goVersion);
  return { named: [target], found: [] };
}

function refuseExternal(target: Target): RefusedError {
  return new RefusedError({
    code: 'needs-c-toolchain',
    message: `Go cannot link a program for ${target.text} by itself: it takes a C toolchain for that system.`,
    hint: 'Leave the target out, or give CGO_ENABLED=1 and CC=... in the input env, on a runner that has the toolchain.',
  });
}

/**
 * The targets of the lines in their order, each once, without the excluded ones. Of sets and patterns only what Go can link
 * by itself is taken, unless a C toolchain is there. Throws `RefusedError` for what names no port, for a port named by itself
 * that needs a C toolchain, and when nothing is left; `InvalidValue` for a pattern of `exclude` that matches nothing.
 */
export function selectTargets(wish: TargetWish): TargetList {
  const { lines, exclude, cgo } = wish;
  const wishes = lines.map((line) => read(line, wish));
  const external = (target: Target): boolean => !cgo(target) && needsExternalLinker(target);
  const wrong = wishes.flatMap(({ named }) => named).find(external);
  if (wrong !== undefined) throw refuseExternal(wrong);
  const all = new Map(
    wishes.flatMap(({ named, found }) => [...named, ...found]).map((target) => [target.text, target]),
  );
  refuseUnselecting(exclude, [...all.values()], 'unknown-target');
  const kept = [...all.values()].filter((target) => !exclude.some((pattern) => targetMatches(pattern, target)));
  const left = kept.filter(external).map(({ text }) => text);
  const targets = kept.filter((target) => !external(target));
  if (targets.length === 0) {
    throw new RefusedError({
      code: 'no-target',
      message: lines.length === 0 ? 'No target is named.' : 'No target is left to build.',
      hint: "Give one target a line, such as linux/amd64; the input 'exclude' takes targets away again.",
    });
  }
  const skipped =
    left.length === 0
      ? []
      : [`left out ${listed(left)}: ${counted(left.length, 'port')} that only a C toolchain links`];
  return { targets, reasons: skipped };
}

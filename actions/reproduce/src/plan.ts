import {
  type Block,
  CouldNotCheckError,
  code,
  type Document,
  type Fault,
  type OutcomeError,
  type OutputsOf,
  printable,
  RefusedError,
} from '@slipway/core';
import type { Reason, ReasonCode, Reasons, Reproduction, Verdict } from '@slipway/reproduce';
import type { contract } from './contract.ts';

/** What the reproduction of a program came to. */
interface ReproductionReport {
  readonly file: string;
  readonly plan: Reproduction;
  readonly ldflags: string;
  readonly buildMode: string;
}

function sourceText({ source }: Reproduction): string {
  if (source.kind === 'commit') return `commit ${source.revision} of ${source.module}`;
  return `${source.module}@${source.version} from the module proxy, checked by the checksum database`;
}

/** From what it was built, and what was taken for what the program does not say. */
function details({ plan, ldflags, buildMode }: ReproductionReport): readonly Block[] {
  const linking = [
    buildMode === 'default' ? '' : `-buildmode=${buildMode}`,
    ldflags === '' ? '' : `-ldflags=${ldflags}`,
  ];
  const flags = [...plan.flags, ...linking.filter((flag) => flag !== '')].join(' ');
  const environment = Object.entries(plan.environment).map(([name, value]) => `${name}=${value}`);
  const rows = [
    ['source', sourceText(plan)],
    ['package', code(plan.package)],
    ['toolchain', plan.toolchain],
    ['flags', code(flags)],
    ['environment', code(environment.join(' '))],
    ['modules in it', String(plan.dependencies.length)],
  ];
  return [
    { table: { head: ['built again from', ''], rows } },
    ...(plan.assumptions.length === 0 ? [] : [{ text: 'Assumed:' }, { list: plan.assumptions }]),
  ];
}

function renderIdentical(report: ReproductionReport): Document {
  return [
    { heading: `${printable(report.file)} is identical: every byte was built again from source` },
    ...details(report),
  ];
}

function renderDifferent(report: ReproductionReport, explanation: string): Document {
  return [{ heading: `${printable(report.file)} differs` }, { text: explanation }, ...details(report)];
}

/** A program that is not what its source gives. */
function differsFault(file: string, explanation: string): RefusedError {
  return new RefusedError({
    code: 'differs',
    message: `${printable(file)} is not what was built again from its source: ${explanation}`,
    hint: 'If it was linked with other flags, such as -X, give them as ldflags. Otherwise do not trust the file.',
  });
}

/** What to do about a reason, beside its row in the README. */
const HINTS: Readonly<Partial<Record<ReasonCode, string>>> = {
  'directories-unusable':
    'Run where these directories are free, or on Linux where user namespaces are allowed (or as root); or build the program with -trimpath, which leaves directories out.',
  'no-repository': 'Give a clone of the repository, or its address, as the input source.',
  'no-source':
    'If you know what it was built from, give the tag or commit as the input version, and the repository as source.',
  'toolchain-unavailable':
    'Toolchains from go1.9.2 on come through the module proxy (GOPROXY=https://proxy.golang.org, GOSUMDB not off) where there is one for this machine: an old Go has none for newer machines, so run on linux/amd64. Or install it (go install golang.org/dl/go1.20.14@latest, then go1.20.14 download) and put its folder first in PATH.',
  'no-commit': 'Give a clone that has the commit, with its tags, as the input source.',
  'no-tag': 'Give a clone with all tags and the whole history as the input source: git fetch --unshallow --tags.',
  'build-failed': 'It may need C libraries or generated files that the commit does not hold.',
};

/** A program that nothing can be said of. It is no verdict about the program. */
function couldNotRebuild(file: string, [first, ...more]: Reasons): CouldNotCheckError {
  const faultOf = ({ code: reason, message }: Reason): Fault => ({
    code: reason,
    message: `${printable(file)} could not be rebuilt. ${message}`,
    hint:
      HINTS[reason] ?? 'Nothing is said about the program by that; build it yourself from a release, with -trimpath.',
  });
  return new CouldNotCheckError(faultOf(first), more.map(faultOf));
}

/** What a verdict comes to: outputs, or the error that ends the step; and what to tell either way. */
export type Judgement = { readonly file: string; readonly report: Document } & (
  | { readonly outputs: OutputsOf<typeof contract> }
  | { readonly error: OutcomeError }
);

/** Where the program is: absolute, and relative to the workspace. */
export interface ProgramPath {
  readonly path: string;
  readonly relative: string;
}

/** Judges what came of building a program again. */
export function judge({ path, relative }: ProgramPath, verdict: Verdict): Judgement {
  const file = relative.startsWith('..') ? path : relative;
  if (verdict.verdict === 'could-not-rebuild')
    return { file, report: [], error: couldNotRebuild(file, verdict.reasons) };
  const { plan, ldflags, buildMode } = verdict;
  const report = { file, plan, ldflags, buildMode };
  if (verdict.verdict === 'differs')
    return {
      file,
      report: renderDifferent(report, verdict.explanation),
      error: differsFault(file, verdict.explanation),
    };
  const { source, toolchain } = plan;
  const commit = source.kind === 'commit' ? source.revision : '';
  return {
    file,
    report: renderIdentical(report),
    outputs: { verdict: 'identical', version: source.version, commit, goVersion: toolchain },
  };
}

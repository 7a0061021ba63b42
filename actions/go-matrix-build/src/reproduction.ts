import { type Block, type Code, CouldNotCheckError, code, type Document, printable, RefusedError } from '@slipway/core';
import type { Reproduction } from '@slipway/go';

/** What the reproduction of a program came to. */
export interface ReproductionReport {
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

export function renderIdentical(report: ReproductionReport): Document {
  return [
    { heading: `${printable(report.file)} is identical: every byte was built again from source` },
    ...details(report),
  ];
}

export function renderDifferent(report: ReproductionReport, explanation: string): Document {
  return [{ heading: `${printable(report.file)} differs` }, { text: explanation }, ...details(report)];
}

/** A program that is not what its source gives. */
export function differsFault(file: string, explanation: string): RefusedError {
  return new RefusedError({
    code: 'differs',
    message: `${printable(file)} is not what was built again from its source: ${explanation}`,
    hint: 'If it was linked with other flags, such as -X, give them as ldflags. Otherwise do not trust the file.',
  });
}

const HINTS: Readonly<Record<string, string>> = {
  directories:
    'Run where these directories are free, or on Linux where user namespaces are allowed (or as root); or build the program with -trimpath, which leaves directories out.',
  'no-repository': 'Give a clone of the repository, or its address, as the input source.',
  'no-commit': 'Give a clone that has the commit, with its tags, as the input source.',
  'no-tag': 'Give a clone with all tags and the whole history as the input source: git fetch --unshallow --tags.',
  'build-failed': 'It may need C libraries or generated files that the commit does not hold.',
};

/** A program that nothing can be said of. It is no verdict about the program. */
export function couldNotRebuild(
  file: string,
  reasons: readonly { readonly code: Code; readonly message: string }[],
): CouldNotCheckError {
  const [first, ...more] = reasons.map((reason) => ({
    code: reason.code,
    message: `${printable(file)} could not be rebuilt. ${reason.message}`,
    hint:
      HINTS[reason.code] ??
      'Nothing is said about the program by that; build it yourself from a release, with -trimpath.',
  }));
  return new CouldNotCheckError(
    first ?? { code: 'no-reason', message: `${printable(file)} could not be rebuilt.`, hint: 'See the log.' },
    more,
  );
}

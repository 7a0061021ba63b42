import {
  CouldNotCheckError,
  type Fault,
  invariant,
  type OutcomeError,
  optional,
  printable,
  RefusedError,
} from '@slipway/core';

/** A command that ended with an error. */
interface Failed {
  readonly code: number;
  readonly stderr: string;
}

/** What the command said, in one line that people can read; downloads are no part of it. */
export function saidInOneLine(stderr: string): string {
  const lines = stderr
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll('\t', ' '))
    .filter((line) => line !== '' && !/^(?:go: downloading |To (?:ignore|sync) the vendor)|^go mod vendor$/.test(line));
  return printable(lines.join('; ').replaceAll(':; ', ': '), 600).replace(/\.$/, '');
}

type Told = Pick<Fault, 'code' | 'hint'> & { readonly what: string };

const TIDY = 'Run go mod tidy in the directory of the module, and commit go.mod and go.sum.';

/** Definite faults of the module, by what the go command says of them (cmd/go/internal/modload, modfetch). */
const FAULTS: readonly (Told & { readonly said: RegExp })[] = [
  {
    said: /requires go >=/,
    code: 'go-too-old',
    what: 'The module asks for another Go',
    hint: 'Install it before this step: actions/setup-go with go-version-file: go.mod.',
  },
  {
    said: /inconsistent vendoring/,
    code: 'vendor-inconsistent',
    what: 'The vendor folder is not what go.mod asks for',
    hint: 'Run go mod vendor in the directory of the module, and commit the folder; or build without it by flags: -mod=readonly.',
  },
  {
    said: /missing go\.sum entry|updates to go\.(?:mod|sum) needed|no required module provides package/,
    code: 'go-mod-untidy',
    what: 'go.mod or go.sum lack what the source needs',
    hint: TIDY,
  },
  {
    said: /checksum mismatch/,
    code: 'modules-changed',
    what: 'A module is not what go.sum or the checksum database says',
    hint: 'Somebody moved a tag, or the proxy is not to be trusted: https://go.dev/ref/mod#module-authentication. Do not release before you know which.',
  },
  {
    said: /replacement directory .* does not exist|\(replaced by [^)]*\): reading .*no such file/,
    code: 'replace-outside',
    what: 'go.mod replaces a module by a directory that is not there',
    hint: 'Commit the directory, or require a version of the module.',
  },
];

/** Each line of go.mod that cannot be read: `go.mod:3: unknown directive: x`. */
function goModFaults(stderr: string): readonly Fault[] {
  const found = stderr.matchAll(/^(?:.*[\\/])?go\.mod:(\d+)(?::(\d+))?: (.*)$/gm);
  return [...found].map(([, line, column, text]): Fault => {
    return {
      code: 'bad-go-mod',
      message: `go.mod cannot be read: ${printable(invariant(text, 'a line has a text').trim(), 300)}.`,
      hint: 'Correct the line; go mod edit -fmt shows what the go command makes of the file.',
      file: 'go.mod',
      line: Number(line),
      ...optional({ column: column === undefined ? undefined : Number(column) }),
    };
  });
}

function unanswered(stderr: string, said: string): CouldNotCheckError | undefined {
  if (
    /toolchain not available|no such tool|invalid toolchain|toolchain not verified|^go: download go1\./m.test(stderr)
  ) {
    return new CouldNotCheckError({
      code: 'no-toolchain',
      message: `The toolchain cannot be had: ${said}.`,
      hint: 'Check the version (https://go.dev/dl), GOPROXY and GOSUMDB: toolchains come through the module proxy and are checked against the checksum database. Or install it before this step with actions/setup-go.',
    });
  }
  if (!/no space left on device/.test(stderr)) return undefined;
  return new CouldNotCheckError({
    code: 'disk-full',
    message: `The disk is full: ${said}.`,
    hint: 'Free space before this step, build fewer targets at once with parallelism: 1, or spread them over several jobs (mode: plan).',
  });
}

/**
 * What a command that failed means: the module's fault where the command says so, else a question without answer. The file of a fault is
 * relative to the directory of the module.
 */
export function goFailed(what: string, { code, stderr }: Failed): OutcomeError {
  const said = saidInOneLine(stderr);
  const open = unanswered(stderr, said);
  if (open !== undefined) return open;
  const fault = FAULTS.find((known) => known.said.test(stderr));
  if (fault !== undefined)
    return new RefusedError({ code: fault.code, message: `${fault.what}: ${said}.`, hint: fault.hint });
  const [first, ...more] = goModFaults(stderr);
  if (first !== undefined) return new RefusedError(first, more);
  return new CouldNotCheckError({
    code: 'go-failed',
    message: `'${printable(what, 120)}' failed with exit code ${code}: ${said}`,
    hint: 'Run the command in the directory of the module to see what it needs.',
  });
}

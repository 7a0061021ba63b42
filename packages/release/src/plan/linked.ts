import { type Fault, listed, optional, printable, RefusedError } from '@slipway/core';
import type { Package } from '@slipway/go';
import type { ModuleFacts, ReleaseFacts, WorkspaceFact } from './facts.ts';
import type { PlannedModule } from './source.ts';

/** GitHub shows ten annotations of a step. */
const MOST = 10;
const NEED_CGO =
  'Give CGO_ENABLED=1 in the input env, on a runner with a C compiler for the target (CC), or use a package without cgo.';

/** One thing that is wrong, and the targets that it is wrong for. */
interface Found {
  readonly fault: Fault;
  readonly targets: string[];
}

/** Where an error is, relative to the workspace; nothing for a place outside of it, such as the module cache. */
function placeOf(position: string, directory: string): Pick<Fault, 'file' | 'line' | 'column'> {
  const [, file, line, column] = /^(?!\/|\.\.|[A-Za-z]:)(.+?):(\d+)(?::(\d+))?/.exec(position) ?? [];
  if (file === undefined) return {};
  const inside = file.replaceAll('\\', '/').replace(/^\.\//, '');
  return {
    file: directory === '.' ? inside : `${directory}/${inside}`,
    line: Number(line),
    ...optional({ column: column === undefined ? undefined : Number(column) }),
  };
}

const isOf = (importPath: string, module: string): boolean =>
  importPath === module || importPath.startsWith(`${module}/`);

/** The message of the go command without the place that it begins with, in one line. */
function wordsOf({ error, position }: Package): string {
  const said = error.startsWith(`${position}: `) ? error.slice(position.length + 2) : error;
  return printable(
    said
      .split(/\r?\n/)
      .map((line) => line.trim())
      .join(' '),
    400,
  );
}

/** What is asked of an error: where it is, and what else is known. */
interface Question {
  readonly module: PlannedModule;
  readonly workspace: WorkspaceFact | undefined;
  /** Import paths of packages that have files with cgo. */
  readonly cgo: ReadonlySet<string>;
}

function excluded(item: Package, { cgo }: Question): Fault | undefined {
  if (!item.error.includes('build constraints exclude all Go files') || !cgo.has(item.importPath)) return undefined;
  const message = `${printable(item.importPath, 120)} needs cgo, which is off`;
  return { code: 'cgo-needed', message, hint: NEED_CGO };
}

function missing({ importPath, error }: Package, { module, workspace }: Question): Fault | undefined {
  const name = printable(importPath, 120);
  const untidy = 'Run go mod tidy in the directory of the module, and commit go.mod and go.sum.';
  if (error.includes('missing go.sum entry'))
    return { code: 'go-mod-untidy', message: `go.sum has no entry for the module of ${name}`, hint: untidy };
  if (!/cannot find module providing package|no required module provides package/.test(error)) return undefined;
  if (isOf(importPath, module.path)) return undefined;
  const local = workspace?.modules.find((path) => isOf(importPath, path));
  if (workspace === undefined || local === undefined)
    return { code: 'go-mod-untidy', message: `go.mod requires no module with the package ${name}`, hint: untidy };
  return {
    code: 'workspace-off',
    message: `${name} is found only through ${printable(workspace.file, 120)}, which is off for a release`,
    hint: `Users of ${printable(module.path, 120)} do not have the workspace. Require a version of ${printable(local, 120)} in go.mod, or replace it there by its directory.`,
  };
}

function faultOf(item: Package, question: Question): Fault {
  const known = excluded(item, question) ?? missing(item, question);
  const place = placeOf(item.position, question.module.directory);
  if (known !== undefined) return { ...known, ...place };
  return {
    code: 'package-error',
    message: `The package '${printable(item.importPath, 120)}' cannot be built: ${wordsOf(item)}`,
    hint: item.error.includes('no matching files found')
      ? 'What is embedded has to be there: commit it, or make it in a step before this one.'
      : 'Correct the package; go vet in the directory of the module says the same.',
    ...place,
  };
}

const cgoOf = (packages: readonly Package[] = []): ReadonlySet<string> =>
  new Set(packages.filter(({ cgoFiles }) => cgoFiles.length > 0).map(({ importPath }) => importPath));

const systemOf = (target: string): string => target.replace(/\/.*$/, '');

/** What a module is asked about. */
export interface LinkedModule {
  readonly module: PlannedModule;
  readonly facts: ModuleFacts;
}

/** Throws `RefusedError` with everything that is linked into programs and cannot be built, each once for all its targets. */
export function refuseBroken(modules: readonly LinkedModule[], workspace: WorkspaceFact | undefined): void {
  const found = new Map<string, Found>();
  for (const { module, facts } of modules) {
    for (const [target, packages] of facts.linked) {
      const question = { module, workspace, cgo: cgoOf(facts.withCgo.get(systemOf(target))) };
      for (const item of packages) {
        if (item.error === '') continue;
        const fault = faultOf(item, question);
        const key = JSON.stringify(fault);
        found.set(key, { fault, targets: [...(found.get(key)?.targets ?? []), target] });
      }
    }
  }
  const [first, ...more] = [...found.values()]
    .slice(0, MOST)
    .map(({ fault, targets }): Fault => ({ ...fault, message: `${fault.message} (${listed(targets)}).` }));
  if (first !== undefined) throw new RefusedError(first, more);
}

const programsOf = (packages: readonly Package[] = []): readonly string[] =>
  packages.filter(({ name, own }) => name === 'main' && own).map(({ importPath }) => importPath);

/** Programs that have files only when cgo is on, by the system. */
function cgoPrograms({ facts }: LinkedModule): readonly (readonly [program: string, system: string])[] {
  return [...facts.withCgo].flatMap(([system, packages]) => {
    const listedFor = [...facts.packages].filter(([target]) => systemOf(target) === system);
    const built = new Set(listedFor.flatMap(([, all]) => programsOf(all.filter(({ error }) => error === ''))));
    return programsOf(packages)
      .filter((program) => !built.has(program))
      .map((program) => [program, system] as const);
  });
}

/** Throws `RefusedError` when the only programs, or one that is named by itself, need cgo; answers what is left out for it. */
export function refuseCgoPrograms(modules: readonly LinkedModule[]): readonly string[] {
  return modules.flatMap((each) => {
    const needing = cgoPrograms(each);
    const all = [...each.facts.packages.values()].flat();
    const faulty = new Set(all.filter(({ error }) => error !== '').map(({ importPath }) => importPath));
    const alone = programsOf(all).length === 0 || needing.some(([program]) => faulty.has(program));
    const [first] = needing;
    if (first !== undefined && alone) {
      const names = [...new Set(needing.map(([program]) => printable(program, 120)))];
      throw new RefusedError({
        code: 'cgo-needed',
        message: `${listed(names)} ${names.length === 1 ? 'needs' : 'need'} cgo, which is off.`,
        hint: NEED_CGO,
      });
    }
    const systems = new Map<string, string[]>();
    for (const [program, system] of needing) systems.set(program, [...(systems.get(program) ?? []), system]);
    return [...systems].map(
      ([program, names]) => `${program} is not built for ${listed(names)}: it needs cgo, which is off`,
    );
  });
}

/** Packages that are compiled without their cgo files: many are stubs then, which say so only when they are called. */
function stubs({ facts }: LinkedModule): readonly string[] {
  const found = new Set<string>();
  for (const [target, packages] of facts.linked) {
    const cgo = cgoOf(facts.withCgo.get(systemOf(target)));
    for (const { importPath, error } of packages) if (cgo.has(importPath) && error === '') found.add(importPath);
  }
  return [...found].sort();
}

/** How many files are named. */
const MOST_FILES = 5;

/** What somebody may not expect of what is compiled. */
export function linkedNotices(
  modules: readonly LinkedModule[],
  { workspace, ignoredSources }: Pick<ReleaseFacts, 'workspace' | 'ignoredSources'>,
): readonly string[] {
  const without = modules
    .flatMap(stubs)
    .map(
      (path) =>
        `${path} is compiled without its cgo files, since cgo is off: it may be a stub that fails when it is called`,
    );
  const ignored = ignoredSources.slice(0, MOST_FILES).map((path) => printable(path, 100));
  const rest = ignoredSources.length > MOST_FILES ? ' and more' : '';
  return [
    ...without,
    ...(workspace === undefined
      ? []
      : [
          `${printable(workspace.file, 120)} is off: programs are built from their own go.mod, as their users would build them`,
        ]),
    ...(ignored.length === 0
      ? []
      : [
          `Git ignores ${listed(ignored)}${rest}, which is compiled or embedded: nobody can build the same from the commit alone`,
        ]),
  ];
}

/** Throws `RefusedError` where a proof would lack files: it builds from a clean clone. */
export function refuseIgnoredSources(ignoredSources: readonly string[]): void {
  if (ignoredSources.length === 0) return;
  const shown = ignoredSources.slice(0, MOST_FILES).map((path) => printable(path, 100));
  throw new RefusedError({
    code: 'source-ignored',
    message: `Git ignores ${listed(shown)}${ignoredSources.length > MOST_FILES ? ' and more' : ''}, which is compiled or embedded.`,
    hint: 'A proof builds from a clean clone, which has what the commit has and nothing that a step or hook made here. Commit them (git add --force), or leave out prove.',
  });
}

import { InvalidValue, listed, nearest, printable } from '@slipway/core';
import { type Declaration, notSettable } from './declaration.ts';
import type { LinkedValue } from './ldflags.ts';

/** A package with what its files declare. */
export interface DeclaredPackage {
  readonly importPath: string;
  /** Name in its package clause. */
  readonly name: string;
  /** Some program of the build holds it. */
  readonly linked: boolean;
  readonly declarations: readonly Declaration[];
}

function invalid(value: LinkedValue, what: string, hint: string): InvalidValue {
  const name = printable(`${value.package}.${value.name}`, 120);
  return new InvalidValue(`-X ${name} has no effect: ${what}`, hint, { code: 'ldflags-variable' });
}

const SETTABLE = 'The linker sets a package variable of type string, declared without value or with a constant one.';

function withoutVariable(value: LinkedValue, packages: readonly DeclaredPackage[]): InvalidValue {
  const all = packages.flatMap(({ declarations }) => declarations);
  const same = all.find(({ name }) => name === value.name);
  const fault = same === undefined ? undefined : notSettable(same);
  if (fault !== undefined) return invalid(value, `${value.name} ${fault}`, SETTABLE);
  const settable = all.filter((found) => notSettable(found) === undefined).map(({ name }) => name);
  const names = [...new Set(settable)].sort();
  const near = nearest(value.name, names);
  const what = `there is no such variable${near === undefined ? '' : `; did you mean ${near}?`}`;
  const where = listed(packages.map(({ importPath }) => printable(importPath, 80)));
  const there = names.length === 0 ? 'no string variable' : listed(names.slice(0, 10));
  return invalid(value, what, `In ${where} there is ${there}. ${SETTABLE}`);
}

/**
 * Checks that a value of `-X` has a variable to go to, in at least one of the packages (all programs for `main`). Answers the
 * import paths of those without. Throws `InvalidValue`.
 */
export function checkLinkedValue(value: LinkedValue, packages: readonly DeclaredPackage[]): readonly string[] {
  const without = packages.filter(
    ({ declarations }) => !declarations.some((found) => found.name === value.name && notSettable(found) === undefined),
  );
  const [first] = packages;
  if (first === undefined) {
    throw invalid(
      value,
      `there is no package '${printable(value.package, 120)}'`,
      'Write the import path of a package of this build, or main for the program itself.',
    );
  }
  if (packages.every(({ linked }) => !linked)) {
    throw invalid(
      value,
      `'${printable(value.package, 120)}' is not linked into any program`,
      'Name a package that a program imports, directly or through others.',
    );
  }
  if (value.package !== 'main' && first.name === 'main') {
    throw invalid(
      value,
      `'${printable(value.package, 120)}' is a main package, which the linker knows as main`,
      `Write -X main.${value.name}=...`,
    );
  }
  if (without.length === packages.length) throw withoutVariable(value, packages);
  return without.map(({ importPath }) => importPath);
}

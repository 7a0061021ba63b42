import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codeRows, outcomesOf } from '@slipway/core/generate';
import { actions, packages, root } from '../repository.mjs';

interface Source {
  readonly member: string;
  readonly path: string;
  readonly text: string;
}

const members = [...packages(), ...actions()].filter(({ name }) => name !== 'testkit');
const sources: readonly Source[] = members.flatMap(({ name, folder }) =>
  readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^codes[./]/.test(path))
    .map((path) => ({
      member: name,
      path: `${folder}/src/${path}`,
      text: readFileSync(join(root, folder, 'src', path), 'utf8'),
    })),
);

/** `code: 'NAME'`, and a choice of two behind it. */
function literalCodes(text: string): readonly string[] {
  const choices = [...text.matchAll(/\bcode: (?:\w+ \? '([a-z0-9-]+)' : )?'([a-z0-9-]+)'/g)];
  return choices.flatMap(([, one, other]) => [one, other].filter((code) => code !== undefined));
}

/** A code that stands in a call such as `fault('shard-missing', …)`, in a choice, or on a line of its own. */
function isNamed(code: string, text: string): boolean {
  return new RegExp(`(?:\\bcode: |[=({?:|] ?|\\bresponse, |^\\s*)'${code}'`, 'm').test(text);
}

/** A code that is put together, as in `package-${field}`: its beginning stands there, and its end beside it. */
function isComposed(code: string): boolean {
  return sources.some(({ text, member }) => {
    const prefix = /\bcode: `([a-z-]+-)\$\{/.exec(text)?.[1];
    if (prefix === undefined || !code.startsWith(prefix)) return false;
    const end = code.slice(prefix.length);
    return sources.some((other) => other.member === member && other.text.includes(`'${end}'`));
  });
}

const isUsed = (code: string): boolean => sources.some(({ text }) => isNamed(code, text)) || isComposed(code);
const rows = new Map(codeRows());

/** The packages that a member stands on, directly or by another. */
function reached(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (member: string): void => {
    if (found.has(member)) return;
    found.add(member);
    const { dependencies = {} } = members.find((each) => each.name === member)?.manifest ?? {};
    for (const key of Object.keys(dependencies)) if (key.startsWith('@slipway/')) visit(key.slice('@slipway/'.length));
  };
  visit(name);
  return found;
}

describe('the list of codes', () => {
  test('every row is used: a code that nobody throws has no row', () => {
    expect([...rows.keys()].filter((code) => !isUsed(code))).toEqual([]);
  });

  test('a code that nobody throws would be found', () => {
    expect(isUsed('no-such-code')).toBe(false);
    expect(isUsed('package-no-such-field')).toBe(false);
  });

  test('a code that an action names is listed for that action', () => {
    const missing = sources
      .filter(({ path }) => path.startsWith('actions/'))
      .flatMap(({ member, path, text }) =>
        literalCodes(text).flatMap((code) => {
          const shownBy = rows.get(code)?.actions ?? [];
          return shownBy === 'every' || shownBy.includes(member) ? [] : [`${path}: ${code}`];
        }),
      );
    expect(missing).toEqual([]);
  });

  test('every reason against a rebuild is listed for the action that rebuilds', () => {
    const reasons = readFileSync(join(root, 'packages/reproduce/src/reason.ts'), 'utf8');
    const codes = [...(/export type ReasonCode =([^;]*);/.exec(reasons)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(
      ([, code = '']) => code,
    );
    expect(codes.length).toBeGreaterThan(10);
    const listed = (code: string) => [rows.get(code)?.actions].flat().includes('reproduce');
    expect(codes.filter((code) => !listed(code))).toEqual([]);
  });

  test('a code is listed for actions that are there and can show it', () => {
    const strange = [...rows].flatMap(([code, { actions: shownBy }]) =>
      (shownBy === 'every' ? [] : shownBy)
        .filter((name) => {
          const own = reached(name);
          return !sources.some(({ member, text }) => own.has(member) && isNamed(code, text)) && !isComposed(code);
        })
        .map((name) => `${name}: ${code}`),
    );
    const known = actions().map(({ name }: { name: string }) => name);
    const unknown = [...rows].flatMap(([code, { actions: shownBy }]) =>
      shownBy === 'every' ? [] : shownBy.filter((name) => !known.includes(name)).map((name) => `${name}: ${code}`),
    );
    expect([...strange, ...unknown]).toEqual([]);
  });

  test('a row names the outcome that its code is thrown with', () => {
    const outcomes = { RefusedError: 'refused', CouldNotCheckError: 'could-not-check' } as const;
    const wrong = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/new (RefusedError|CouldNotCheckError)\(\{\s*code: '([a-z0-9-]+)'/g)].flatMap(
        ([, name = '', code = '']) => {
          const row = rows.get(code);
          const outcome = name === 'RefusedError' ? outcomes.RefusedError : outcomes.CouldNotCheckError;
          return row !== undefined && outcomesOf(row).includes(outcome) ? [] : [`${path}: ${code} is ${outcome}`];
        },
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('a row says in sentences what it means and what to do', () => {
    const bad = [...rows].filter(([, { means, fix }]) => !/^\S.*[.…]$/.test(means) || !/^\S.*[.…]$/.test(fix));
    expect(bad.map(([code]) => code)).toEqual([]);
  });
});

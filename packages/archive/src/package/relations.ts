import { compareBytes } from '../bytes.ts';
import type { PackageFormat } from './format.ts';
import { refused } from './refuse.ts';

interface Grammar {
  readonly allowed: RegExp;
  readonly hint: string;
}

const DEB_ONE = '[a-z0-9][a-z0-9+.-]+(?::[a-z0-9-]+)?(?: \\((?:<<|<=|=|>=|>>) (?:[0-9]+:)?[0-9][0-9A-Za-z.+~-]*\\))?';

/**
 * What a relation looks like in each format.
 * deb: https://www.debian.org/doc/debian-policy/ch-relationships.html. rpm: rpm-dependencies, without boolean expressions,
 * and without `rpmlib(…)`, which speaks of the package file itself. apk: apk-package(5), without `!`, which is a conflict.
 */
const GRAMMARS: Readonly<Record<PackageFormat, Grammar>> = {
  deb: {
    allowed: new RegExp(`^${DEB_ONE}(?: \\| ${DEB_ONE})*$`),
    hint: 'Write it as `libc6 (>= 2.36)`, `hello` or `hello | world`, one relation in each item.',
  },
  rpm: {
    allowed:
      /^(?!rpmlib\()[A-Za-z0-9_/][^\s<>=,\u0000-\u001f\u007f-\uffff]*(?: (?:<|<=|=|>=|>) (?:[0-9]+:)?[A-Za-z0-9._+~^-]+)?$/,
    hint: 'Write it as `glibc >= 2.34`, `hello` or `/usr/bin/env`, one relation in each item.',
  },
  apk: {
    allowed: /^[A-Za-z0-9/][A-Za-z0-9._+/:-]*(?:(?:<|<=|=|>=|>|~|>~|<~)[0-9][0-9A-Za-z._~-]*)?$/,
    hint: 'Write it as `musl>=1.2`, `hello` or `so:libc.musl-x86_64.so.1`, one relation in each item.',
  },
};

/** Relations of one kind, each once, in one order. Throws `RefusedError` for what is not a relation in the format. */
export function relationsOf(format: PackageFormat, relations: readonly string[]): readonly string[] {
  const { allowed, hint } = GRAMMARS[format];
  for (const relation of relations) {
    if (!allowed.test(relation)) throw refused('relation', relation, `is not written as ${format} has it`, hint);
  }
  return [...new Set(relations)].sort(compareBytes);
}

import { invariant } from '@slipway/core';
import { type Compat, type Entry, expand, isAlone, type Scope, type Value } from '@slipway/expression';
import { SEMVER } from '@slipway/version';
import type { SemVer } from 'semver';
import parse from 'semver/functions/parse.js';
import valid from 'semver/functions/valid.js';
import { attribute, type Proposal, type RuleType, type Run, type TagRule } from './rule.ts';
import { versionText } from './version-text.ts';

/** What a pattern can say: with `peer` every field of node-semver's object, which drops build metadata from `version`. */
function scopeOf(version: SemVer, compat: Compat): Scope {
  const { raw, major, minor, patch, prerelease, build } = version;
  const metadata = build.length === 0 ? '' : `+${build.join('.')}`;
  const full = compat === 'peer' ? version.version : `${version.version}${metadata}`;
  const fields: readonly (readonly [string, Value])[] = [
    ['version', full],
    ['raw', raw],
    ['major', major],
    ['minor', minor],
    ['patch', patch],
    ['prerelease', prerelease],
    ['build', build],
    ...(compat === 'peer'
      ? ([
          ['loose', true],
          ['includePrerelease', false],
          ['options', '[object Object]'],
        ] as const)
      : []),
  ];
  return new Map<string, Entry>(fields.map(([name, value]) => [name, { value }]));
}

interface Renderer {
  readonly render: (version: string) => string;
  readonly prerelease: (version: SemVer) => string;
}

/** Node-semver reads loosely what it found valid: `raw` keeps the text as it was. */
const read = (text: string): SemVer | undefined => parse(text, { loose: true }) ?? undefined;

function renderer(rule: TagRule, { compat, engine }: Pick<Run, 'compat' | 'engine'>): Renderer {
  const source = attribute(rule, 'pattern');
  const evaluate = (version: SemVer, text = source.text) =>
    expand({ ...source, text }, scopeOf(version, compat), compat, engine);
  return {
    // The neighbours of the highest number that node-semver reads are no versions to it.
    render: (text) => {
      const version = read(text);
      return version === undefined ? text : evaluate(version);
    },
    // A pre-release never takes a tag that a release has: its own version is all that it gets.
    prerelease: (version) => (isAlone(source, 'raw') ? evaluate(version) : evaluate(version, '{{version}}')),
  };
}

function propose(rule: TagRule, run: Run): Proposal {
  const found = versionText(rule, run, SEMVER, (text) => valid(text) !== null);
  if ('kind' in found) return found;
  const version = invariant(read(found.text), 'the text of a version is one');
  const { render, prerelease } = renderer(rule, run);
  const isPre = version.prerelease.length > 0;
  const use = { scheme: SEMVER, version: found.text, read: found.read, directory: found.directory };
  return {
    kind: 'value',
    value: isPre ? prerelease(version) : render(found.text),
    why: isPre ? `the pre-release ${found.text}` : `the version ${found.text}`,
    latest: !isPre,
    version: isPre ? use : { ...use, render },
    derived: false,
  };
}

/** https://github.com/docker/metadata-action#typesemver */
export const semver: RuleType = {
  priority: '900',
  attributes: { pattern: undefined, value: '', match: '' },
  check: (rule, compat) => {
    if (compat === 'strict') renderer(rule, { compat, engine: undefined }).render('1.2.3');
  },
  propose,
};

import { invariant } from '@slipway/core';
import { type Compat, type Entry, expand, isAlone, type Scope } from '@slipway/expression';
import { formatPep440, isFinalPep440, PEP440, type Pep440, parsePep440 } from '@slipway/version';
import { attribute, type Proposal, type RuleType, type Run, type TagRule } from './rule.ts';
import { versionText } from './version-text.ts';

/** The local version as the peer's library writes it: joined with commas, and whatever JavaScript reads as a number as that number. */
const peerLocalText = (parts: readonly string[]): string =>
  parts.map((part) => (Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part))).join(',');

function clean(version: Pep440, compat: Compat): string {
  return compat === 'peer' ? formatPep440(version, peerLocalText) : formatPep440(version);
}

function scopeOf(text: string, version: Pep440, compat: Compat): Scope {
  const number = (at: number): string => version.release[at] ?? '0';
  const fields: readonly (readonly [string, string])[] = [
    ['raw', text],
    ['version', clean(version, compat)],
    ['major', number(0)],
    ['minor', number(1)],
    ['patch', number(2)],
  ];
  return new Map<string, Entry>(fields.map(([name, value]) => [name, { call: () => value }]));
}

/** The tag of a version by the pattern. */
function renderer(rule: TagRule, { compat, engine }: Pick<Run, 'compat' | 'engine'>): (text: string) => string {
  const source = attribute(rule, 'pattern');
  return (text) => {
    const version = invariant(parsePep440(text), 'only versions are rendered');
    return expand(source, scopeOf(text, version, compat), compat, engine);
  };
}

function propose(rule: TagRule, run: Run): Proposal {
  const found = versionText(rule, run, PEP440, PEP440.isVersion);
  if ('kind' in found) return found;
  const version = invariant(parsePep440(found.text), 'the text of a version is one');
  const use = { scheme: PEP440, version: found.text, read: found.read, directory: found.directory };
  if (!isFinalPep440(version)) {
    const raw = isAlone(attribute(rule, 'pattern'), 'raw');
    const value = raw ? found.text : clean(version, run.compat);
    return {
      kind: 'value',
      value,
      why: `${found.text}, no final release`,
      latest: false,
      version: use,
      derived: false,
    };
  }
  const render = renderer(rule, run);
  return {
    kind: 'value',
    value: render(found.text),
    why: `the version ${found.text}`,
    latest: true,
    version: { ...use, render },
    derived: false,
  };
}

/** https://github.com/docker/metadata-action#typepep440 */
export const pep440: RuleType = {
  priority: '900',
  attributes: { pattern: undefined, value: '', match: '' },
  check: (rule, compat) => {
    if (compat === 'strict') renderer(rule, { compat, engine: undefined })('1.2.3');
  },
  propose,
};

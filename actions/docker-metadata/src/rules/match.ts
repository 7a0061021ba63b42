import { invalidAt, shown } from '@slipway/expression';
import { SEMVER } from '@slipway/version';
import { type NamedVersion, namedVersion, splitTag, usedTag, type VersionUse } from '../version-use.ts';
import { attribute, nothing, type RuleType, type TagRule, unexpected } from './rule.ts';
import { givenText, pattern } from './version-text.ts';

/** `/expression/flags`, or an expression without slashes around it. */
function expressionOf(rule: TagRule): RegExp {
  const { text } = attribute(rule, 'pattern');
  const [, body, flags] = /^\/(.+)\/(.*)$/.exec(text) ?? [];
  return pattern(rule, 'pattern', body ?? text, flags);
}

/** What a group of the expression finds in a text. Flag `g` makes groups of the matches, as `String.match` does. */
function group(rule: TagRule, text: string): { readonly matches: boolean; readonly found: string | undefined } {
  const match = text.match(expressionOf(rule));
  const { text: number } = attribute(rule, 'group');
  if (match === null) return { matches: false, found: undefined };
  return { matches: true, found: /^(?:0|[1-9]\d*)$/.test(number) ? match[Number(number)] : undefined };
}

const bare = (version: string): string => version.replace(/^v/i, '');

/** What is matched, as a version of which the group holds a part, such as `1.2` of `v1.2.3`; undefined where it holds one of its own. */
function wholeOf(given: string, found: string): NamedVersion | undefined {
  const whole = namedVersion(given);
  if (whole === undefined || usedTag(given) !== undefined || !SEMVER.isVersion(found)) return whole;
  const rest = bare(whole.version).slice(bare(found).length);
  return rest !== '' && bare(whole.version) === `${bare(found)}${rest}` ? whole : undefined;
}

/**
 * The version that the tag is made of. Of a part it is the whole, since other versions have the part too. Else it is what the group holds,
 * read from other Git tags of the module by the same expression.
 */
function useOf(rule: TagRule, given: string, found: string): VersionUse | undefined {
  const whole = wholeOf(given, found);
  if (whole !== undefined) {
    return { ...whole, render: (version) => group(rule, `${whole.prefix}${version}`).found ?? '' };
  }
  const part = usedTag(found);
  const { prefix } = splitTag(given);
  const read = (tag: string) =>
    splitTag(tag).prefix === prefix ? part?.read(group(rule, tag).found ?? '') : undefined;
  return part && { ...part, read };
}

/** https://github.com/docker/metadata-action#typematch */
export const match: RuleType = {
  priority: '800',
  attributes: { pattern: undefined, group: '0', value: '' },
  check: (rule) => {
    const { text, line, offset } = attribute(rule, 'group');
    if (Number.isNaN(Number(text)))
      throw invalidAt(line, offset, {
        code: 'tag-rule',
        message: `the group ${shown(text)} is no number.`,
        hint: 'Write the number of a group in parentheses, such as group=1; group=0 is the whole match.',
      });
  },
  propose: (rule, run) => {
    const given = givenText(rule, run);
    const { text } = attribute(rule, 'pattern');
    if (given === undefined) return nothing('the run is not for a Git tag');
    const { matches, found } = group(rule, given);
    if (!matches) return unexpected(`${text} does not match ${given}`);
    if (found === undefined) return unexpected(`${text} has no group ${attribute(rule, 'group').text} in ${given}`);
    const version = run.compat === 'strict' ? useOf(rule, given, found) : undefined;
    const value = { kind: 'value', value: found, why: `${text} in ${given}`, latest: true, derived: true } as const;
    return version === undefined ? value : { ...value, version };
  },
};

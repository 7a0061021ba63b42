import { invalidAt, shown } from '@slipway/expression';
import type { Scheme } from '@slipway/version';
import { sameModule, splitTag } from '../version-use.ts';
import { attribute, type Nothing, nothing, type Run, type TagRule, unexpected } from './rule.ts';

/** The text that a rule takes for a version, and how the same is read from other Git tags. */
export interface VersionText {
  readonly text: string;
  readonly read: (tag: string) => string | undefined;
  readonly directory: string;
}

/** The value that a rule looks at: the one it is given, else the Git tag; undefined when there is neither. */
export function givenText(rule: TagRule, { ref, expand }: Run): string | undefined {
  const value = attribute(rule, 'value');
  if (value.text !== '') return expand(value);
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
}

/** A regular expression of the user's. Throws `InvalidValue`. */
export function pattern(rule: TagRule, name: string, text: string, flags?: string): RegExp {
  try {
    return new RegExp(text, flags);
  } catch (cause) {
    const { line, offset } = attribute(rule, name);
    const message = `${shown(text)} is not a regular expression: ${Reflect.get(Object(cause), 'message')}.`;
    throw invalidAt(line, offset, { code: 'tag-rule', message, hint: 'Write a regular expression of JavaScript.' });
  }
}

function matched(rule: TagRule, given: string, scheme: Scheme): VersionText | undefined {
  const { text, line, offset } = attribute(rule, 'match');
  const expression = pattern(rule, 'match', text);
  const match = expression.exec(given);
  if (match === null) return undefined;
  const { 1: version } = match;
  if (version === undefined) {
    throw invalidAt(line, offset, {
      code: 'tag-rule',
      message: `${shown(text)} matches and has no group 1 that says what the version is.`,
      hint: 'Put the version in parentheses, such as match=^api/v(.*)$.',
    });
  }
  const { prefix } = splitTag(given);
  const read = (tag: string): string | undefined => {
    const found = splitTag(tag).prefix === prefix ? expression.exec(tag)?.[1] : undefined;
    return found !== undefined && scheme.isVersion(found) ? found : undefined;
  };
  return { text: version, read, directory: prefix.slice(0, -1) };
}

/** By the peer's rules, its faults included: a `match` that does not match is warned of and passed over. */
function peersText(rule: TagRule, given: string, scheme: Scheme): VersionText {
  const found = attribute(rule, 'match').text === '' ? undefined : matched(rule, given, scheme)?.text;
  return { text: (found ?? given).replaceAll('/', '-'), read: sameModule('', scheme), directory: '' };
}

function strictText(rule: TagRule, given: string, scheme: Scheme): VersionText | undefined {
  if (attribute(rule, 'match').text !== '') return matched(rule, given, scheme);
  const { prefix, version } = splitTag(given);
  return { text: version, read: sameModule(prefix, scheme), directory: prefix.slice(0, -1) };
}

/** The version that a rule of type `semver` or `pep440` is about, or the answer that there is none. */
export function versionText(
  rule: TagRule,
  run: Run,
  scheme: Scheme,
  isValid: (text: string) => boolean,
): VersionText | Nothing {
  const given = givenText(rule, run);
  if (given === undefined) return nothing('the run is not for a Git tag');
  const found = run.compat === 'peer' ? peersText(rule, given, scheme) : strictText(rule, given, scheme);
  if (found === undefined) return unexpected(`${attribute(rule, 'match').text} does not match ${given}`);
  if (isValid(found.text)) return found;
  return unexpected(`${found.text} is no version of type ${rule.type}`);
}

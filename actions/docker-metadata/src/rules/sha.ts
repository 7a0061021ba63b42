import { invalidAt, shown } from '@slipway/expression';
import { attribute, nothing, type RuleType } from './rule.ts';

/** https://github.com/docker/metadata-action#typesha */
export const sha: RuleType = {
  priority: '100',
  attributes: { prefix: 'sha-', format: 'short' },
  check: (rule) => {
    const { text, line, offset } = attribute(rule, 'format');
    if (text === 'short' || text === 'long') return;
    throw invalidAt(line, offset, {
      code: 'tag-rule',
      message: `the format ${shown(text)} is unknown.`,
      hint: 'Write format=short or format=long.',
    });
  },
  propose: (rule, run) => {
    if (run.sha === '') return nothing('the commit is not known');
    const value = attribute(rule, 'format').text === 'short' ? run.shortSha() : run.sha;
    return { kind: 'value', value, why: 'the commit', latest: false, derived: false };
  },
};

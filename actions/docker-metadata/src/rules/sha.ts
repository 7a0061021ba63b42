import { refusal, shown } from '@slipway/expression';
import { attribute, nothing, type RuleType } from './rule.ts';

/** https://github.com/docker/metadata-action#typesha */
export const sha: RuleType = {
  priority: '100',
  attributes: { prefix: 'sha-', format: 'short' },
  check: (rule) => {
    const { text, line, offset } = attribute(rule, 'format');
    if (text === 'short' || text === 'long') return;
    throw refusal(line, offset, {
      code: 'tag-rule',
      message: `the format ${shown(text)} is unknown.`,
      hint: 'Write format=short or format=long.',
    });
  },
  answer: (rule, world) => {
    if (world.sha === '') return nothing('the commit is not known');
    const value = attribute(rule, 'format').text === 'short' ? world.shortSha() : world.sha;
    return { kind: 'value', value, why: 'the commit', latest: false, derived: false };
  },
};

import { expand } from '@slipway/expression';
import { dateScope } from '../scopes.ts';
import { attribute, nothing, type RuleType } from './rule.ts';

/** https://github.com/docker/metadata-action#typeschedule */
export const schedule: RuleType = {
  priority: '1000',
  attributes: { pattern: 'nightly' },
  check: (rule, compat) => {
    if (compat === 'strict') expand(attribute(rule, 'pattern'), dateScope({ now: 0, commit: 0 }), compat);
  },
  propose: (rule, { eventName, scopes, compat, engine }) => {
    if (!eventName.includes('schedule')) return nothing('the run was not started by a schedule');
    const value = expand(attribute(rule, 'pattern'), scopes.dates, compat, engine);
    return { kind: 'value', value, why: 'the run was started by a schedule', latest: false, derived: false };
  },
};

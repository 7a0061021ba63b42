import { attribute, type RuleType } from './rule.ts';

/** https://github.com/docker/metadata-action#typeraw */
export const raw: RuleType = {
  priority: '200',
  attributes: { value: undefined },
  propose: (rule, { expand }) => {
    const source = attribute(rule, 'value');
    const derived = source.text.includes('{{');
    return { kind: 'value', value: expand(source), why: 'asked for', latest: false, derived };
  },
};

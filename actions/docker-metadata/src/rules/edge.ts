import { attribute, nothing, type RuleType } from './rule.ts';

/** https://github.com/docker/metadata-action#typeedge */
export const edge: RuleType = {
  priority: '700',
  attributes: { branch: '' },
  propose: (rule, { ref, defaultBranch }) => {
    if (!ref.startsWith('refs/heads/')) return nothing('the run is not for a branch');
    const branch = ref.slice('refs/heads/'.length);
    const wanted = attribute(rule, 'branch').text || defaultBranch;
    if (branch !== wanted) return nothing(`the branch is ${branch}, not ${wanted}`);
    return { kind: 'value', value: 'edge', why: `the head of ${branch}`, latest: false, derived: false };
  },
};

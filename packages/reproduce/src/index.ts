export { explainDifference } from './explanation.ts';
export type { Reproduction } from './plan.ts';
export type { Built, Verdict } from './verdict.ts';

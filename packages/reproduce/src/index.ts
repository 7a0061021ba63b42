export { explainDifference } from './explanation.ts';
export type { Reproduction } from './plan.ts';

export { explainDifference } from './explanation.ts';
export type { Reproduction } from './plan.ts';
export type { Reason, ReasonCode, Reasons } from './reason.ts';
export type { Verdict } from './verdict.ts';

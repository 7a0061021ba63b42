import type { InputsOf } from '@slipway/core';
import type { contract } from './contract.ts';

type Contract = typeof contract;

/** Of the modes that decide what a release is. */
export type Inputs = InputsOf<Contract, 'all' | 'plan' | 'prove'>;
/** Of the modes that make files, which may have to be signed. */
export type MakingInputs = InputsOf<Contract, 'all' | 'build'>;
export type SigningInputs = InputsOf<Contract, 'all' | 'build' | 'prove'>;
/** Of the modes that work on a plan that is given. */
export type PlannedInputs = InputsOf<Contract, 'build' | 'merge' | 'prove'>;
export type AllInputs = InputsOf<Contract, 'all'>;
export type PlanInputs = InputsOf<Contract, 'plan'>;
export type ShardInputs = InputsOf<Contract, 'build'>;
export type MergeInputs = InputsOf<Contract, 'merge'>;
export type ProveInputs = InputsOf<Contract, 'prove'>;

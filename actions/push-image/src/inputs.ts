import type { InputsOf, OutputsOf } from '@slipway/core';
import type { contract } from './contract.ts';

export type Inputs = InputsOf<typeof contract>;
export type Outputs = OutputsOf<typeof contract>;

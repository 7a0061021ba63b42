import type { InputsOf } from '@slipway/core';
import type { contract } from './contract.ts';

export type Inputs = InputsOf<typeof contract>;

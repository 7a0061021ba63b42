import type { InputsOf, OutputsOf } from '@slipway/core';
import type { contract } from './contract.ts';

type Contract = typeof contract;

export type Inputs = InputsOf<Contract>;
export type BuildInputs = InputsOf<Contract, 'build'>;
export type PushInputs = InputsOf<Contract, 'push'>;
export type PromoteInputs = InputsOf<Contract, 'promote'>;
export type RollbackInputs = InputsOf<Contract, 'rollback'>;
export type InspectInputs = InputsOf<Contract, 'inspect'>;
/** Of the modes that username and password are for: a build reads its base as Docker's configuration says. */
export type RegistryInputs = PushInputs | PromoteInputs | RollbackInputs | InspectInputs;

export type BuildOutputs = OutputsOf<Contract, 'build'>;
export type PushOutputs = OutputsOf<Contract, 'push'>;
export type PromoteOutputs = OutputsOf<Contract, 'promote'>;
export type RollbackOutputs = OutputsOf<Contract, 'rollback'>;
export type InspectOutputs = OutputsOf<Contract, 'inspect'>;

export { CouldNotCheckError, type Fault, type Outcome, type Place, UserError } from './error.ts';

import { BUILD } from './codes/build.ts';
import { FAN_OUT } from './codes/fan-out.ts';
import { IMAGE } from './codes/image.ts';
import { IMAGE_NAMES } from './codes/image-names.ts';
import { PACKING } from './codes/packing.ts';
import { REBUILD } from './codes/rebuild.ts';
import { REGISTRY } from './codes/registry.ts';
import { REPOSITORY } from './codes/repository.ts';
import type { Row } from './codes/row.ts';
import { RUN } from './codes/run.ts';
import { SIGNING } from './codes/signing.ts';
import { VERSION } from './codes/version.ts';

/**
 * Every code that a fault can have, by subject. The type of a fault's code is taken from here, so a code without a row does not
 * compile. A part of its own, which only generators and `slipway explain` load: a step needs the type alone.
 */
export const CODES = {
  ...REPOSITORY,
  ...VERSION,
  ...BUILD,
  ...FAN_OUT,
  ...REBUILD,
  ...PACKING,
  ...SIGNING,
  ...IMAGE,
  ...IMAGE_NAMES,
  ...REGISTRY,
  ...RUN,
} as const;

export type Code = keyof typeof CODES;

/** Every code with its row, in the order of the list. */
export function codeRows(): readonly (readonly [code: string, row: Row])[] {
  return Object.entries(CODES);
}

/** The codes that an action shows with their rows, its own before those of every action. */
export function codesOf(action: string): readonly (readonly [code: string, row: Row])[] {
  const own = codeRows().filter(([, { actions }]) => actions !== 'every' && actions.includes(action));
  return [...own, ...codeRows().filter(([, { actions }]) => actions === 'every')];
}

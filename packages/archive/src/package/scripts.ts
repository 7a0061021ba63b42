import { invariant } from '@slipway/core';
/** What a script runs with: the words behind `#!`. */
export interface Script {
  /** Whole, with its `#!`, ending with a line feed. */
  readonly text: string;
  readonly interpreter: readonly [string, ...string[]];
}

const SHELL = '#!/bin/sh\nset -e\n';

/** A script as it is executed, or undefined for an empty one. Without `#!` it is for `/bin/sh`, which stops at a failure. */
export function scriptOf(source: string): Script | undefined {
  if (source.trim() === '') return undefined;
  const whole = source.startsWith('#!') ? source : `${SHELL}${source}`;
  const text = whole.endsWith('\n') ? whole : `${whole}\n`;
  const [program, ...words] = text.slice(2, text.indexOf('\n')).trim().split(/ +/);
  return { text, interpreter: [invariant(program, 'a line has a first word'), ...words] };
}

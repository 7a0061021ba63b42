import type { Files } from '@slipway/testkit';
import type { BuildArguments, Loading } from '../src/arguments.ts';
import { DEFAULT_FLAGS } from '../src/flags.ts';
import { openToolchain, type Toolchain, type ToolchainOptions } from '../src/host/toolchain.ts';
import { parseTarget } from '../src/target.ts';

/** A module of one program. */
export const FILES: Files = {
  'go.mod': 'module example.com/hello\n\ngo 1.24\n',
  'main.go': 'package main\n\nvar version string\n\nfunc main() { println("hello", version) }\n',
};
export const LINUX = parseTarget('linux/amd64');
export const LOADING: Loading = { tags: [], mod: 'readonly' };

export async function open(
  module: string,
  scratch: string,
  options: Partial<ToolchainOptions> = {},
): Promise<Toolchain> {
  return await openToolchain(module, { env: process.env, scratch, git: {}, ...options });
}

/** What is built into a folder when nothing else is said: the program of `FILES`. */
export function building(output: string, options: Partial<BuildArguments> = {}): BuildArguments {
  const usual = { packages: ['.'], ldflags: '-s -w', flags: DEFAULT_FLAGS, mode: 'exe', processes: 2 } as const;
  return { output, ...usual, ...LOADING, ...options };
}

import type { Executable } from './executable.ts';

/** Linker flags that a file shows. */
export interface InferredFlags {
  readonly flags: readonly string[];
  /**
   * Other ways to write them that give the same program: only the build ID differs, as the go command puts a hash of the
   * text of the flags into it.
   */
  readonly alternatives: readonly (readonly string[])[];
  readonly why: string;
}

/**
 * Which of -s and -w a program was linked with. Since Go 1.22 -s implies -w, but for an explicit -w=0
 * (https://go.dev/doc/go1.22#linker). Nothing of -X, -extldflags and others can be seen.
 */
export function inferLinkerFlags({ format, symbols, dwarf }: Executable): InferredFlags {
  if (format === 'unknown')
    return {
      flags: [],
      alternatives: [],
      why: 'The format of the file is not known, so neither -s nor -w can be seen.',
    };
  if (format === 'wasm' && symbols)
    return {
      flags: [],
      alternatives: [['-w']],
      why: 'It has names of functions, so it was linked without -s; for WebAssembly -w has no effect.',
    };
  if (symbols && dwarf)
    return { flags: [], alternatives: [], why: 'It has symbols and debugging information: neither -s nor -w.' };
  if (symbols)
    return { flags: ['-w'], alternatives: [], why: 'It has symbols, but no debugging information: -w without -s.' };
  if (dwarf)
    return {
      flags: ['-s', '-w=0'],
      alternatives: [['-s']],
      why: 'It has debugging information, but no symbols: -s with -w=0, or -s of a Go before 1.22 for macOS.',
    };
  return {
    flags: ['-s', '-w'],
    alternatives: [['-w', '-s'], ['-s']],
    why: 'It has neither symbols nor debugging information: -s, which implies -w since Go 1.22.',
  };
}

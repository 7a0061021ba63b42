import { InvalidValue, printable } from '@slipway/core';
import type { BuildMode } from './build-mode.ts';
import type { BuildFlags } from './flags.ts';

/** What decides which packages and files count; the same for listing and building. */
export interface Loading {
  readonly tags: readonly string[];
  readonly mod: 'readonly' | 'vendor';
}

export interface BuildArguments extends Loading {
  /** The folder that the programs go to, with a slash at its end, or the file of the only one. */
  readonly output: string;
  /** Import paths of the programs. */
  readonly packages: readonly string[];
  readonly ldflags: string;
  readonly flags: BuildFlags;
  readonly mode: BuildMode;
  /** Packages compiled at once. */
  readonly processes: number;
}

/** Build tags in the one order that gives the same bytes. Throws `InvalidValue` for what is not a tag. */
export function orderedTags(tags: readonly string[]): readonly string[] {
  const wrong = tags.find((tag) => !/^[\p{L}\p{Nd}_.]+$/u.test(tag));
  if (wrong !== undefined) {
    throw new InvalidValue(
      `'${printable(wrong)}' is not a build tag`,
      'Give one tag a line, made of letters, digits, underscores and dots, such as netgo.',
      { code: 'build-tag' },
    );
  }
  return [...new Set(tags)].sort();
}

/** Arguments that choose modules and build tags, the same for a list as for a build. */
export function loadArguments({ mod, tags }: Loading): readonly string[] {
  const ordered = orderedTags(tags);
  return [`-mod=${mod}`, ...(ordered.length === 0 ? [] : [`-tags=${ordered.join(',')}`])];
}

/**
 * The arguments of one `go build` of all programs for one target: what they share is compiled once. A library has a name
 * of its own, since `-o DIR/` gives it none.
 */
export function buildArguments(options: BuildArguments): readonly string[] {
  const { flags, mode } = options;
  return [
    'build',
    ...(flags.trimpath ? ['-trimpath'] : []),
    `-buildvcs=${flags.vcs}`,
    ...loadArguments(options),
    `-p=${options.processes}`,
    // Go's own choice is not the same as -buildmode=exe: it is another input of the build ID, and pie where the system wants it.
    ...(mode === 'exe' ? [] : [`-buildmode=${mode}`]),
    ...flags.others,
    ...(options.ldflags === '' ? [] : [`-ldflags=${options.ldflags}`]),
    `-o=${options.output}`,
    '--',
    ...options.packages,
  ];
}

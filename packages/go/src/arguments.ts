import { printable, UserError } from '@slipway/core';

export interface BuildArguments {
  /** The folder that the programs go to. */
  readonly output: string;
  /** Import paths of the programs. */
  readonly packages: readonly string[];
  readonly ldflags: string;
  readonly tags: readonly string[];
  /** The module's dependencies stand in its `vendor` folder. */
  readonly vendored: boolean;
  /** Packages compiled at once. */
  readonly processes: number;
}

/** Build tags in the one order that gives the same bytes. Throws `UserError` for what is not a tag. */
export function orderedTags(tags: readonly string[]): readonly string[] {
  const wrong = tags.find((tag) => !/^[\p{L}\p{Nd}_.]+$/u.test(tag));
  if (wrong !== undefined) {
    throw new UserError({
      code: 'build-tag',
      message: `Input 'tags': '${printable(wrong)}' is not a build tag.`,
      hint: 'Give one tag a line, made of letters, digits, underscores and dots, such as netgo.',
    });
  }
  return [...new Set(tags)].sort();
}

/** What decides how packages are loaded; the same for listing and building. */
export function loadArguments(options: Pick<BuildArguments, 'tags' | 'vendored'>): readonly string[] {
  const tags = orderedTags(options.tags);
  return [
    `-mod=${options.vendored ? 'vendor' : 'readonly'}`,
    ...(tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]),
  ];
}

/** The arguments of one `go build` of all programs for one target: what they share is compiled once. */
export function buildArguments(options: BuildArguments): readonly string[] {
  return [
    'build',
    '-trimpath',
    '-buildvcs=true',
    ...loadArguments(options),
    `-p=${options.processes}`,
    ...(options.ldflags === '' ? [] : [`-ldflags=${options.ldflags}`]),
    `-o=${options.output.replace(/[\\/]?$/, '/')}`,
    '--',
    ...options.packages,
  ];
}

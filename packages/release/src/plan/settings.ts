import type { BuildFlags, BuildMode, EnvLine, MainLine } from '@slipway/go';
import type { Budget } from './budget.ts';
import type { FileLine } from './files.ts';
import type { FormatRule, TemplateRule } from './names.ts';
import type { Override } from './override.ts';
import type { SbomFormat } from './plan.ts';
import type { FanOut } from './shards.ts';

/** What somebody wants of a release: every notation is read, and nothing of the checkout is known yet. */
export interface ReleaseSettings extends FanOut {
  /** The version that the programs must say they are; empty for what Go stamps. */
  readonly version: string;
  /** Patterns of the main packages for each module. */
  readonly mains: readonly (readonly MainLine[])[];
  readonly ldflags: Override<string>;
  readonly tags: Override<readonly string[]>;
  readonly flags: BuildFlags;
  readonly mode: BuildMode;
  readonly env: readonly EnvLine[];
  readonly formats: readonly FormatRule[];
  /** File names without their endings, with placeholders. */
  readonly nameTemplate: readonly TemplateRule[];
  /** Everything in an archive stands below one directory that is called as the archive is. */
  readonly wrap: boolean;
  readonly files: readonly FileLine[];
  /** What packages say, by name or `FORMAT.NAME`. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly sbom: readonly SbomFormat[];
  readonly checksums: readonly ('sha256' | 'sha512')[];
  readonly budgets: readonly Budget[];
  /** Something is built a second time, from a clean clone. */
  readonly proves: boolean;
}

import type { Bump, Evidence, FloatingTag, WhyNot } from '@slipway/version';

export type Kind = 'release' | 'prerelease' | 'pseudo' | 'next' | 'snapshot';

/** The next version of a module and what led to it. */
export interface NextPlan {
  readonly version: string;
  readonly tag: string;
  readonly bump: Bump;
  readonly reasons: readonly string[];
}

/** The whole answer for one module. Texts are empty where there is nothing to say. */
export interface ModulePlan {
  readonly directory: string;
  readonly modulePath: string;
  readonly tagPrefix: string;
  readonly version: string;
  readonly tag: string;
  readonly kind: Kind;
  readonly isRelease: boolean;
  readonly isHighest: boolean;
  readonly baseVersion: string;
  readonly baseTag: string;
  readonly distance: number;
  readonly previousVersion: string;
  readonly previousTag: string;
  readonly next: NextPlan;
  readonly floatingTags: readonly FloatingTag[];
  readonly install: string;
  /** What each commit since the base contributed, newest first. */
  readonly evidence: readonly Evidence[];
  readonly whyNot: readonly WhyNot[];
  readonly reasons: readonly string[];
}

import type { DifferenceKind } from '@slipway/executable';

/** What a program does not say of its build for sure. */
export interface Attempt {
  /** `default` is no -buildmode at all. */
  readonly buildMode: 'default' | 'exe' | 'pie';
  readonly ldflags: string;
}

/**
 * Every way in which the build may have been asked for, the likeliest first. `exe` is recorded for -buildmode=exe and for no
 * -buildmode, which is another thing: on macOS and Windows it is `pie`, and elsewhere the build ID tells them apart.
 */
export function attemptsOf(recordedMode: string, ldflags: readonly string[]): readonly Attempt[] {
  const modes = recordedMode === 'pie' ? (['pie'] as const) : (['default', 'exe'] as const);
  return modes.flatMap((buildMode) => ldflags.map((text) => ({ buildMode, ldflags: text })));
}

/** Systems where `exe` and the default are other programs (internal/platform, `DefaultPIE`). */
const DEFAULT_PIE: ReadonlySet<string> = new Set(['android', 'darwin', 'ios', 'windows']);

/** Differences that no other way to ask for the build explains. */
const FINAL: ReadonlySet<DifferenceKind> = new Set(['damaged', 'format', 'signature', 'record', 'build-info']);

/** Whether another attempt can bring the same bytes, after the last one differed in this way. */
export function isWorthTrying(next: Attempt, last: Attempt, kind: DifferenceKind, os: string): boolean {
  if (kind === 'build-id') return true;
  return next.buildMode !== last.buildMode && DEFAULT_PIE.has(os) && !FINAL.has(kind);
}

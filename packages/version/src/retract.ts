import type { Fault } from '@slipway/core';
import type { Retraction } from './go-mod-file.ts';
import { compare, compareParsed, type Parsed, parse } from './semver.ts';

/**
 * The retraction that covers a version, `undefined` if none does. Ends are inside.
 * Source: https://go.dev/ref/mod#go-mod-file-retract.
 */
export function retractionOf(version: string, retractions: readonly Retraction[]): Retraction | undefined {
  return retractions.find(({ low, high }) => compare(low, version) <= 0 && compare(version, high) <= 0);
}

/** The same as a test, as `candidates` takes it. */
export function retractedBy(retractions: readonly Retraction[]): (version: string) => boolean {
  return (version) => retractionOf(version, retractions) !== undefined;
}

/**
 * The published version whose go.mod says what is retracted: the highest release, or the highest pre-release if there is no
 * release; `+incompatible` versions have no go.mod of their own and do not count. It may retract itself. `undefined` if
 * nothing is published, so nothing is retracted.
 *
 * Source: cmd/go/internal/modfetch coderepo.go retractedVersions, modload modfile.go CheckRetractions, https://go.dev/ref/mod#go-mod-file-retract.
 */
export function retractionSource<Version extends { readonly parsed: Parsed }>(
  published: readonly Version[],
): Version | undefined {
  let source: Version | undefined;
  for (const version of published) {
    if (version.parsed.build !== '') continue;
    if (source === undefined || speaksBefore(version.parsed, source.parsed)) source = version;
  }
  return source;
}

/** A release before every pre-release, then the higher one. */
function speaksBefore(a: Parsed, b: Parsed): boolean {
  return (a.prerelease === '') === (b.prerelease === '') ? compareParsed(a, b) > 0 : a.prerelease === '';
}

/**
 * Retractions that publishing `release` cannot put into effect: a retraction counts only in the highest version, so it must
 * be published above everything it covers, or cover its own version.
 *
 * @param file path of the go.mod
 *
 * Source: https://go.dev/ref/mod#go-mod-file-retract.
 */
export function retractionProblems(
  release: string,
  retractions: readonly Retraction[],
  published: readonly string[],
  file: string,
): readonly Fault[] {
  const versions = [...published, release].flatMap((version) => {
    const parsed = parse(version);
    return parsed === undefined ? [] : [{ version, parsed }];
  });
  const source = retractionSource(versions)?.version;
  if (source === undefined || compare(source, release) <= 0) return [];
  return retractions
    .filter(({ low, high }) => compare(low, release) > 0 || compare(high, release) > 0)
    .map(({ low, high, line }) => ({
      code: 'retract-too-low',
      message: `The retraction of ${low === high ? low : `[${low}, ${high}]`} has no effect in ${release}: Go reads it from ${source} only.`,
      hint: `Publish the retraction in a version above ${source}; that version may retract itself.`,
      docs: 'https://go.dev/ref/mod#go-mod-file-retract',
      file,
      line,
    }));
}

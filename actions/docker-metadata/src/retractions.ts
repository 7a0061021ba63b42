import { type GoModFile, identifyModule, readTag, retractionSource } from '@slipway/version';

/**
 * The Git tag of a Go module whose go.mod says which of its versions are retracted: the highest, whatever is checked out. Undefined while
 * nothing is published.
 *
 * @param directory of the module, empty for the root
 * Throws `RefusedError` for a module that cannot be published.
 */
export function retractionTag(tags: readonly string[], directory: string, goMod: GoModFile): string | undefined {
  const module = identifyModule({ directory, ...goMod.module });
  const versions = tags.flatMap((tag) => {
    const reading = readTag(tag, module, { hasGoMod: true });
    return reading.kind === 'version' ? [reading] : [];
  });
  return retractionSource(versions)?.tag;
}

import { PEP440 } from './pep440.ts';
import type { Scheme } from './scheme.ts';
import { SEMVER } from './semver.ts';

/** The scheme that a text is a version of: Semantic Versioning, else PEP 440, whose numbers are as many as one likes (`2.0`, `2024.01.15`). */
export function schemeOf(text: string): Scheme | undefined {
  return [SEMVER, PEP440].find(({ isVersion }) => isVersion(text));
}

import { CouldNotCheckError, printable } from '@slipway/core';
import * as v from 'valibot';
import { RELEASE, type ReleaseManifest } from './definition.ts';

function damaged(file: string, why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'release-file',
    message: `${printable(file)} ${why}.`,
    hint: 'Give the folder that go-matrix-build wrote, whole and unchanged.',
    file,
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(file, 'is no JSON');
  }
}

/** `artifacts.0.sha256 is '…'`: the first thing that is not as the definition says, and what is allowed there. */
function firstFault([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const place = v.getDotPath(issue);
  const where = place === null ? '' : `at ${printable(place, 120)}: `;
  return `is not a manifest of this form: ${where}${printable(issue.message, 200)}`;
}

/**
 * Reads release.json strictly: every field is there and of its form, and no other. Throws `CouldNotCheckError` with the place of
 * the first fault. `file` is what to call it.
 */
export function parseManifest(text: string, file: string): ReleaseManifest {
  const json = parseJson(text, file);
  const read = v.safeParse(RELEASE, json, { abortEarly: true });
  if (read.success) return read.output;
  throw damaged(file, firstFault(read.issues));
}

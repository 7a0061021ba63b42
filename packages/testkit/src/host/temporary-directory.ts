import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryDirectory extends AsyncDisposable {
  /** Absolute, with symbolic links resolved. */
  readonly path: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A fresh folder below the system's temporary folder; disposing it removes it with everything in it. */
export function temporaryDirectory(prefix = 'slipway-'): TemporaryDirectory {
  const path = mkdtempSync(join(realpathSync(tmpdir()), prefix));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

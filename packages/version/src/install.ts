import type { ModuleIdentity } from './module.ts';

/** What is needed to say how others get a version. */
export interface InstallRequest {
  readonly module: Pick<ModuleIdentity, 'path' | 'fetchable'>;
  /** As Go writes it, `+incompatible` kept. */
  readonly version: string;
  /** Whether the module is there for its programs. */
  readonly isMain: boolean;
  /** Import paths of the programs; empty stands for the module's own path. */
  readonly packages: readonly string[];
}

/**
 * The command line that gets a version: `go install PATH@VERSION ...` for programs, `go get PATH@VERSION` for a library; empty for
 * a module that nobody can fetch.
 * Source: https://go.dev/ref/mod#go-install (all arguments name packages of one module at one version).
 */
export function installLine(request: InstallRequest): string {
  const { module, version, isMain, packages } = request;
  if (!module.fetchable) return '';
  if (!isMain) return `go get ${module.path}@${version}`;
  const paths = packages.length === 0 ? [module.path] : [...packages].sort();
  return `go install ${paths.map((path) => `${path}@${version}`).join(' ')}`;
}

import { join } from 'node:path';
import { findLicense } from '@slipway/archive/host';
import type { LinkedModule } from '@slipway/executable';
import { escapePath } from '@slipway/go';
import type { LicenseOf, ReleasePlan } from '@slipway/release';
import type { Checkout } from './checkout.ts';

type Module = Pick<LinkedModule, 'path' | 'version'>;

/** Directories that may hold the source of a module: the vendor folder, the module cache, a module of this release. */
function directoriesOf({ path, version }: Module, checkout: Checkout): readonly string[] {
  const vendored = checkout.modules
    .filter((module) => module.vendored)
    .map(({ toolchain }) => join(toolchain.module, 'vendor', path));
  const cached = join(checkout.modules[0].toolchain.moduleCache, `${escapePath(path)}@${escapePath(version)}`);
  return [...vendored, cached];
}

/**
 * Looks up the licences of linked modules, each once. The modules of the release have the licence of their directory, or of the
 * repository.
 */
export function openLicenses(
  checkout: Checkout,
  plan: ReleasePlan,
): (modules: readonly Module[]) => Promise<LicenseOf> {
  const known = new Map<string, Promise<string>>();
  const own = new Map(plan.modules.map(({ path }, index) => [path, checkout.modules[index]?.toolchain.module]));
  const look = (module: Module): Promise<string> => {
    const directory = own.get(module.path);
    return findLicense(directory === undefined ? directoriesOf(module, checkout) : [directory, checkout.top]);
  };
  return async (modules) => {
    const answers = await Promise.all(
      modules.map(async (module) => {
        const key = `${module.path}@${module.version}`;
        const answer = known.get(key) ?? look(module);
        known.set(key, answer);
        return [key, await answer] as const;
      }),
    );
    const found = new Map(answers);
    return ({ path, version }) => found.get(`${path}@${version}`) ?? '';
  };
}

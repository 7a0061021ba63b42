import { DEFAULT_FLAGS, type Package, parseTarget } from '@slipway/go';
import type {
  CheckoutFacts,
  MadeArtifact,
  ModuleStamp,
  PlannedTarget,
  ReleasePlan,
  ReleaseSettings,
} from '../src/index.ts';
import type { ReleaseFacts } from '../src/plan/facts.ts';
import { parseFormat } from '../src/plan/names.ts';
import { plannedArtifacts } from '../src/plan/plan.ts';
import { type DecidedRelease, planRelease } from '../src/plan/release.ts';
import { planSource } from '../src/plan/source.ts';

export const COMMIT = '8c0dbd22e6a9f6d4a7f1b5ea2c1cbe2ab8d7dcd1';
export const MODULE: ModuleStamp = {
  directory: '.',
  inRepository: '.',
  retract: [],
  path: 'example.com/hello/v2',
  stamped: 'v2.1.0',
  goVersion: 'go1.26.8',
  vendored: false,
  requirements: 3,
};
export const CHECKOUT: CheckoutFacts = {
  modules: [MODULE],
  commit: COMMIT,
  commitTime: 1_700_000_000,
  tags: [{ name: 'v2.1.0', commit: COMMIT }],
  modified: false,
  changes: [],
  sourceDateEpoch: undefined,
};

/** What is wanted where nobody says anything. */
export const SETTINGS: ReleaseSettings = {
  version: '',
  mains: [[{ pattern: './...', name: undefined }]],
  ldflags: { usual: '-s -w', own: new Map() },
  tags: { usual: [], own: new Map() },
  flags: DEFAULT_FLAGS,
  mode: 'exe',
  env: [],
  formats: ['tar.gz', 'windows=zip'].map(parseFormat),
  nameTemplate: [{ selector: '', template: '{name}_{version}_{os}_{arch}{variant}' }],
  wrap: false,
  files: [],
  metadata: new Map(),
  sbom: [],
  checksums: ['sha256'],
  budgets: [],
  proves: false,
  jobs: undefined,
  weights: new Map(),
  runners: [{ selector: '', label: 'ubuntu-latest' }],
};

/** What packages have to say. */
export const METADATA = new Map([
  ['maintainer', 'Jo <jo@example.com>'],
  ['summary', 'Says hello'],
]);

export function mainPackage(importPath: string, rest: Partial<Package> = {}): Package {
  const place = { directory: '/m', modulePath: MODULE.path, own: true, files: ['main.go'] };
  const none = { ignoredFiles: [], cgoFiles: [], embedded: [], error: '', position: '' };
  return { importPath, name: 'main', ...place, ...none, ...rest };
}

/** Both Mac programs in one, which has a name and no build. */
const UNIVERSAL = {
  os: 'darwin',
  arch: 'universal',
  variant: '',
  variable: '',
  text: 'darwin/universal',
  suffix: '',
} as const;
const targetOf = (text: string) => (text === UNIVERSAL.text ? UNIVERSAL : parseTarget(text));

export interface Change {
  readonly settings?: Partial<ReleaseSettings>;
  readonly targets?: readonly string[];
  /** The programs of the module, for every target. */
  readonly programs?: readonly Package[];
  readonly facts?: Partial<ReleaseFacts>;
  readonly checkout?: Partial<CheckoutFacts>;
}

/** The whole decision. Two targets and one program where nothing else is said. */
export function decided({
  settings = {},
  targets = ['linux/amd64', 'windows/amd64'],
  ...rest
}: Change = {}): DecidedRelease {
  const wanted = targets.map(targetOf);
  const wished = { ...SETTINGS, ...settings };
  const source = planSource(wished.version, { ...CHECKOUT, ...rest.checkout }, wished.flags);
  const texts = [...wanted.map(({ text }) => text), 'darwin/amd64', 'darwin/arm64'];
  const packages = new Map(texts.map((text) => [text, rest.programs ?? [mainPackage(MODULE.path)]]));
  const facts: ReleaseFacts = {
    modules: [{ packages, declared: new Map(), linked: new Map(), withCgo: new Map() }],
    files: [],
    output: { kind: 'absent' },
    license: 'MIT',
    scripts: new Map(),
    workspace: undefined,
    ignoredSources: [],
    ...rest.facts,
  };
  return planRelease(wished, { source, wanted, facts });
}

export const planOf = (change: Change = {}): ReleasePlan => decided(change).plan;

/** Names of all files of a plan, sorted. */
export const namesOf = (change: Change): readonly string[] =>
  plannedArtifacts(planOf(change).targets).map(({ name }) => name);

/** A target that is planned, with files of these names. */
export function plannedTarget(
  text: string,
  names: readonly string[] = [],
  parts: readonly string[] = [],
): PlannedTarget {
  const artifacts = names.map((name) => ({ kind: 'binary', format: 'binary', name, programs: ['hello'] }) as const);
  return { target: targetOf(text), groups: [], parts, env: {}, artifacts };
}

export function madeArtifact(name: string, rest: Partial<MadeArtifact> = {}): MadeArtifact {
  const usual = { kind: 'binary', format: 'binary', target: 'linux/amd64', programs: ['hello'] } as const;
  return { name, ...usual, sha256: 'f'.repeat(64), size: 9, ...rest };
}

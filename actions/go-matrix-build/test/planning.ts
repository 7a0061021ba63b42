import { type InputsOf, parseInputs } from '@slipway/core';
import { type Package, type Port, parseTarget, selectTargets } from '@slipway/go';
import {
  type CheckoutFacts,
  type DecidedRelease,
  type FoundFile,
  type MadeArtifact,
  type ModuleFacts,
  type ModuleStamp,
  type PlannedTarget,
  plannedArtifacts,
  planRelease,
  planSource,
  type ReleaseFacts,
  type ReleasePlan,
} from '@slipway/release';
import { contract } from '../src/contract.ts';
import type { Inputs } from '../src/inputs.ts';
import { fromSettings, readSettings } from '../src/settings.ts';

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

const PORTS: readonly Port[] = [
  ...['linux/amd64', 'linux/arm', 'linux/arm64', 'linux/s390x', 'darwin/amd64', 'darwin/arm64'],
  ...['windows/amd64', 'windows/arm64', 'js/wasm', 'android/arm64'],
].map((text) => {
  const [os = '', arch = ''] = text.split('/');
  return { os, arch, firstClass: true };
});

export function mainPackage(importPath: string, rest: Partial<Package> = {}): Package {
  const place = { directory: '/m', modulePath: MODULE.path, own: true, files: ['main.go'] };
  const none = { ignoredFiles: [], cgoFiles: [], embedded: [], error: '', position: '' };
  return { importPath, name: 'main', ...place, ...none, ...rest };
}

/** The inputs of the action as a workflow gives them: text, with the defaults for the rest. */
export function inputsOfMode(raw: Readonly<Record<string, string>>): InputsOf<typeof contract> {
  return parseInputs(contract, raw, { resolvePath: (text) => text }).inputs;
}

/** The same for a mode that decides what a release is. */
export function inputsOf(raw: Readonly<Record<string, string>> = {}): Inputs {
  const inputs = inputsOfMode(raw);
  switch (inputs.mode) {
    case 'all':
    case 'plan':
    case 'prove':
      return inputs;
    default:
      throw new Error(`the mode ${inputs.mode} plans nothing`);
  }
}

/** A file of the commit that a line found. */
export const foundFile = (path: string): FoundFile => ({ path, kind: 'file', ignored: false });

/** What the checkout holds where nothing else is said: the same programs for every target, a licence, no readme. */
export function factsOf(inputs: Inputs, programs: readonly Package[] = [mainPackage(MODULE.path)]): ReleaseFacts {
  const found = inputs.files.map(({ pattern }) => ({
    base: '.',
    files: pattern === 'LICENSE*' ? [foundFile('LICENSE')] : [],
  }));
  const packages: ModuleFacts['packages'] = new Map(
    [...PORTS.map(({ os, arch }) => `${os}/${arch}`), ...inputs.targets].flatMap((text) =>
      /^[a-z0-9]+\/[a-z0-9]+(?:\/|$)/.test(text) && text !== 'darwin/universal'
        ? [[parseTarget(text).text, programs] as const]
        : [],
    ),
  );
  const modules = [{ packages, declared: new Map(), linked: new Map(), withCgo: new Map() }];
  return {
    modules,
    files: found,
    output: { kind: 'absent' },
    license: 'MIT',
    scripts: new Map(),
    workspace: undefined,
    ignoredSources: [],
  };
}

export interface Change {
  readonly raw?: Readonly<Record<string, string>>;
  readonly programs?: readonly Package[];
  readonly facts?: Partial<ReleaseFacts>;
  readonly checkout?: Partial<CheckoutFacts>;
}

/** The whole decision, from the text of the inputs. Two targets where nothing else is said. */
export function plannedOf({ raw = {}, programs, facts = {}, checkout = {} }: Change = {}): DecidedRelease {
  const inputs = inputsOf({ mode: 'plan', targets: 'linux/amd64\nwindows/amd64', sbom: 'none', ...raw });
  const state = { ...CHECKOUT, ...checkout };
  const settings = readSettings(
    inputs,
    state.modules.map(({ directory }) => directory),
  );
  const source = fromSettings(() => planSource(inputs.version, state, settings.flags));
  const cgo = () => inputs.env.some(({ name, value }) => name === 'CGO_ENABLED' && value === '1');
  const wish = { lines: inputs.targets, exclude: inputs.exclude, ports: PORTS, goVersion: 'go1.26.8', cgo };
  const { targets } = selectTargets(wish);
  const known = { ...factsOf(inputs, programs), ...facts };
  return fromSettings(() => planRelease(settings, { source, wanted: targets, facts: known }));
}

export const planOf = (change: Change = {}): ReleasePlan => plannedOf(change).plan;

/** Names of all files of a plan, sorted. */
export const namesOf = (change: Change): readonly string[] =>
  plannedArtifacts(planOf(change).targets).map(({ name }) => name);

/** A target that is planned, with files of these names. */
export function plannedTarget(
  text: string,
  names: readonly string[] = [],
  parts: readonly string[] = [],
): PlannedTarget {
  const universal = { os: 'darwin', arch: 'universal', variant: '', variable: '', text, suffix: '' } as const;
  const artifacts = names.map((name) => ({ kind: 'binary', format: 'binary', name, programs: ['hello'] }) as const);
  return { target: text === 'darwin/universal' ? universal : parseTarget(text), groups: [], parts, env: {}, artifacts };
}

export function madeArtifact(name: string, rest: Partial<MadeArtifact> = {}): MadeArtifact {
  const sha256 = 'f'.repeat(64);
  return {
    name,
    kind: 'binary',
    format: 'binary',
    target: 'linux/amd64',
    programs: ['hello'],
    sha256,
    size: 9,
    ...rest,
  };
}

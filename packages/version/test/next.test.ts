import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Bump, compare, type Evidence, identifyModule, planNext, type Request } from '../src/index.ts';
import type { NextInputs } from '../src/next-inputs.ts';
import { isCanonicalVersion } from '../src/semver.ts';

const root = identifyModule({ directory: '', path: 'example.com/m', line: 1 });
const v2 = identifyModule({ directory: '', path: 'example.com/m/v2' });
const sub = identifyModule({ directory: 'sub', path: 'example.com/m/sub' });
const gopkg = (major: string) => identifyModule({ directory: '', path: `gopkg.in/yaml.${major}` });

function evidenceOf(bump: Bump): Evidence {
  return { hash: '0123456789', subject: `asks for ${bump}`, bump, why: 'a test' };
}

function plan(inputs: Partial<NextInputs> & { readonly bumps?: readonly Bump[]; readonly exists?: readonly string[] }) {
  const { bumps = [], exists = [], ...rest } = inputs;
  return planNext({
    module: root,
    base: undefined,
    lastRelease: undefined,
    evidence: bumps.map(evidenceOf),
    request: { kind: 'auto' },
    label: '',
    taken: (version) => (exists.includes(version) ? { why: 'is a tag on another branch' } : undefined),
    ...rest,
  });
}

const ask = (kind: Exclude<Request['kind'], 'exact'>): Request => ({ kind });
const exact = (version: string): Request => ({ kind: 'exact', version });

describe('by the commits, a release', () => {
  test.each([
    ['v1.2.3', 'patch', 'v1.2.4', 'patch'],
    ['v1.2.3', 'minor', 'v1.3.0', 'minor'],
    ['v1.2.9', 'patch', 'v1.2.10', 'patch'],
    ['v1.2.99999999999999999', 'patch', 'v1.2.100000000000000000', 'patch'],
    ['v0.4.5', 'major', 'v0.5.0', 'minor'],
    ['v0.4.5', 'minor', 'v0.5.0', 'minor'],
    ['v0.4.5', 'patch', 'v0.4.6', 'patch'],
    ['v0.0.0', 'patch', 'v0.0.1', 'patch'],
  ] as const)('after %s with a %s commit is %s', (base, bump, version, step) => {
    expect(plan({ base, lastRelease: base, bumps: ['none', bump] })).toMatchObject({
      version,
      tag: version,
      bump: step,
      problems: [],
    });
  });

  test('has the tag prefix of its module', () => {
    expect(plan({ module: sub, base: 'v1.0.0', lastRelease: 'v1.0.0', bumps: ['minor'] }).tag).toBe('sub/v1.1.0');
  });

  test('is not made of chores or of nothing', () => {
    expect(plan({ base: 'v1.2.3', bumps: ['none', 'none'] })).toEqual({
      version: undefined,
      tag: undefined,
      bump: 'none',
      reasons: ['no commit asks for a release'],
      problems: [],
    });
    expect(plan({ base: 'v1.2.3' }).reasons).toEqual(['no commits that touch the module since v1.2.3']);
  });

  test('is made of the step that is wanted where there are commits and none speaks', () => {
    const chores = { base: 'v1.2.3', bumps: ['none', 'none'] } as const;
    expect(plan({ ...chores, fallback: 'patch' })).toMatchObject({ version: 'v1.2.4', bump: 'patch' });
    expect(plan({ ...chores, fallback: 'minor' })).toMatchObject({ version: 'v1.3.0', bump: 'minor' });
    expect(plan({ ...chores, fallback: 'patch' }).reasons).toEqual([
      'no commit asks for a release: a patch step was asked for then',
    ]);
    expect(plan({ base: 'v1.2.3', bumps: ['none', 'minor'], fallback: 'patch' }).version).toBe('v1.3.0');
    expect(plan({ base: 'v1.2.3', fallback: 'patch' }).version).toBeUndefined();
    expect(plan({ base: 'v1.3.0-rc.1', bumps: ['none'], fallback: 'patch', label: 'rc' }).version).toBe('v1.3.0-rc.2');
  });

  test('says which commit decided', () => {
    expect(plan({ base: 'v1.2.3', bumps: ['patch', 'minor'] }).reasons).toEqual([
      '0123456 "asks for minor" asks for a minor step: a test',
    ]);
    expect(plan({ base: 'v0.2.3', bumps: ['major'] }).reasons[1]).toContain('v1 comes only when "major" is asked for');
  });

  test('can take features for patches below v1', () => {
    expect(plan({ base: 'v0.4.5', bumps: ['minor'], featureInV0: 'patch' }).version).toBe('v0.4.6');
    expect(plan({ base: 'v0.4.5', bumps: ['major'], featureInV0: 'patch' }).version).toBe('v0.5.0');
    expect(plan({ base: 'v1.4.5', bumps: ['minor'], featureInV0: 'patch' }).version).toBe('v1.5.0');
  });

  test('follows a pre-release with the number that is prepared, or a higher one', () => {
    const of = (base: string, lastRelease: string, bump: Bump) => plan({ base, lastRelease, bumps: [bump] }).version;
    expect(of('v1.3.0-rc.1', 'v1.2.3', 'patch')).toBe('v1.3.0');
    expect(of('v1.3.0-rc.1', 'v1.2.3', 'minor')).toBe('v1.3.0');
    expect(of('v1.2.4-rc.1', 'v1.2.3', 'minor')).toBe('v1.3.0');
  });
});

describe('on request', () => {
  test.each([
    ['v0.4.5', 'major', 'v1.0.0'],
    ['v0.4.5', 'minor', 'v0.5.0'],
    ['v1.2.3', 'patch', 'v1.2.4'],
    ['v1.2.3', 'minor', 'v1.3.0'],
    ['v1.3.0-rc.1', 'patch', 'v1.3.0'],
    ['v1.3.0-rc.1', 'minor', 'v1.3.0'],
    ['v1.3.0-rc.4', 'release', 'v1.3.0'],
  ] as const)('%s is followed for %s by %s', (base, kind, version) => {
    expect(plan({ base, request: ask(kind) })).toMatchObject({ version, problems: [] });
  });

  test('a release is made of chores, too', () => {
    expect(plan({ base: 'v1.2.3', request: ask('patch'), bumps: ['none'] }).reasons).toEqual([
      'a patch step was asked for',
    ]);
  });

  test('a pre-release is promoted with the step it prepared', () => {
    expect(
      plan({ base: 'v1.3.0-rc.1', lastRelease: 'v1.2.3', request: ask('release'), label: 'rc', bumps: ['patch'] }),
    ).toMatchObject({
      version: 'v1.3.0',
      bump: 'minor',
      problems: [],
    });
  });

  test('a release cannot be promoted', () => {
    expect(plan({ base: 'v1.3.0', request: ask('release') })).toMatchObject({
      version: undefined,
      problems: [{ code: 'nothing-to-promote' }],
    });
  });

  test('a pre-release cannot be promoted to a number that is too small or taken', () => {
    expect(
      plan({ base: 'v1.2.4-rc.1', lastRelease: 'v1.2.3', request: ask('release'), bumps: ['minor'] }).problems,
    ).toMatchObject([{ code: 'promotion-outgrown' }]);
    expect(plan({ base: 'v1.2.4-rc.1', request: ask('release'), exists: ['v1.2.4'] }).problems).toMatchObject([
      { code: 'version-taken' },
    ]);
  });
});

describe('a pre-release', () => {
  test.each([
    ['v1.3.0-rc.1', 'v1.2.3', 'patch', 'rc', 'v1.3.0-rc.2'],
    ['v1.3.0-rc.1', 'v1.2.3', 'minor', 'rc', 'v1.3.0-rc.2'],
    ['v1.3.0-rc.1', undefined, 'minor', 'rc', 'v1.3.0-rc.2'],
    ['v1.2.4-rc.1', 'v1.2.3', 'minor', 'rc', 'v1.3.0-rc.1'],
    ['v1.2.4-rc.1', undefined, 'minor', 'rc', 'v1.3.0-rc.1'],
    ['v1.3.1-rc.1', 'v1.2.3', 'minor', 'rc', 'v1.3.1-rc.2'],
    ['v1.3.0-rc.9', 'v1.2.3', 'patch', 'rc', 'v1.3.0-rc.10'],
    ['v1.3.0-rc.99999999999999999', 'v1.2.3', 'patch', 'rc', 'v1.3.0-rc.100000000000000000'],
    ['v1.3.0-alpha.4', 'v1.2.3', 'patch', 'beta', 'v1.3.0-beta.1'],
    ['v1.3.0-rc', 'v1.2.3', 'patch', 'rc', 'v1.3.0-rc.1'],
    ['v1.3.0-1', 'v1.2.3', 'patch', 'rc', 'v1.3.0-rc.1'],
    ['v1.3.0-beta9', 'v1.2.3', 'patch', 'rc', 'v1.3.0-rc.1'],
    ['v1.3.0-rc.1', 'v1.3.0', 'patch', 'rc', 'v1.3.0-rc.2'],
    ['v1.3.0-rc.2', 'v1.2.3', 'patch', 'dev', 'v1.3.1-dev.1'],
    ['v1.3.0-rc.2', 'v1.2.3', 'minor', 'dev', 'v1.4.0-dev.1'],
    ['v1.2.3', 'v1.2.3', 'patch', 'rc', 'v1.2.4-rc.1'],
    ['v1.2.3', 'v1.2.3', 'minor', 'feature-x', 'v1.3.0-feature-x.1'],
    ['v0.4.5', 'v0.4.5', 'major', 'rc', 'v0.5.0-rc.1'],
    ['v1.0.0-rc.1', 'v0.9.0', 'major', 'rc', 'v1.0.0-rc.2'],
  ] as const)('after %s (last release %s) with a %s commit on %s is %s', (base, lastRelease, bump, label, version) => {
    expect(plan({ base, lastRelease, bumps: [bump], label })).toMatchObject({ version, problems: [] });
  });

  test('before v2 needs the module path of v2', () => {
    expect(plan({ base: 'v1.3.0-rc.1', lastRelease: 'v1.2.3', bumps: ['major'], label: 'rc' })).toMatchObject({
      version: 'v2.0.0-rc.1',
      problems: [{ code: 'module-path-major' }],
    });
    expect(plan({ module: v2, base: 'v2.0.0-rc.1', bumps: ['major'], label: 'rc' })).toMatchObject({
      version: 'v2.0.0-rc.2',
      problems: [],
    });
  });

  test('cannot go on where the last had no dot', () => {
    expect(plan({ base: 'v1.3.0-rc9', bumps: ['patch'], label: 'rc' }).problems).toMatchObject([
      { code: 'label-without-dot', hint: expect.stringContaining('v1.3.0-rc9.1') },
    ]);
  });

  test('may have the build number for its counter', () => {
    const of = (buildNumber: string, more: Parameters<typeof plan>[0] = {}) =>
      plan({ base: 'v1.2.3', bumps: ['minor'], label: 'dev', buildNumber, ...more });
    expect(of('42').version).toBe('v1.3.0-dev.42');
    expect(of('042').problems).toMatchObject([
      { code: 'build-number', message: expect.stringContaining('is not a version') },
    ]);
    expect(of('42', { exists: ['v1.3.0-dev.42'] }).problems).toMatchObject([
      { message: expect.stringContaining('another branch') },
    ]);
    expect(of('42', { base: 'v1.3.0-dev.42' }).problems).toMatchObject([
      { message: expect.stringContaining('is not above v1.3.0-dev.42') },
    ]);
    expect(of('1', { base: undefined }).version).toBe('v0.1.0-dev.1');
  });
});

describe('a version that is taken', () => {
  test.each([
    ['v1.5.0', 'patch', '', ['v1.5.1'], 'v1.5.2'],
    ['v1.5.0', 'patch', '', ['v1.5.1', 'v1.5.2'], 'v1.5.3'],
    ['v1.5.0', 'minor', '', ['v1.6.0'], 'v1.7.0'],
    ['v1.5.0', 'minor', 'rc', ['v1.6.0-rc.1', 'v1.6.0-rc.2'], 'v1.6.0-rc.3'],
    ['v1.5.0', 'minor', 'rc', ['v1.6.0'], 'v1.7.0-rc.1'],
    ['v1.6.0-rc.1', 'minor', 'rc', ['v1.6.0'], 'v1.7.0-rc.1'],
  ] as const)('after %s with a %s commit on %j beside %j is skipped: %s', (base, bump, label, exists, version) => {
    const next = plan({ base, bumps: [bump], label, exists });
    expect(next.version).toBe(version);
    expect(next.reasons.join()).toContain(`${exists[0]} is a tag on another branch: skipped`);
  });

  test('major is followed by its next minor', () => {
    expect(plan({ module: v2, base: 'v2.0.0-rc.1', bumps: ['major'], exists: ['v2.0.0'] }).version).toBe('v2.1.0');
    const many = plan({ base: 'v1.2.0', bumps: ['patch'], exists: ['v1.2.1', 'v1.2.2', 'v1.2.3'] });
    expect(many.reasons.at(-1)).toBe('v1.2.1 is a tag on another branch: skipped, and so are 2 more up to v1.2.3');
  });

  test('at every step ends in a problem', () => {
    const always = () => ({ why: 'exists' });
    const pre = (version: string) => (version.includes('-') ? { why: 'exists' } : undefined);
    expect(plan({ base: 'v1.5.0', bumps: ['patch'], taken: always }).problems).toMatchObject([
      { code: 'no-free-version' },
    ]);
    expect(plan({ base: 'v1.5.0', bumps: ['patch'], label: 'rc', taken: pre }).problems).toMatchObject([
      { code: 'no-free-version' },
    ]);
  });
});

describe('the first version', () => {
  test.each([
    [root, 'auto', '', 'v0.1.0', 'minor'],
    [root, 'patch', '', 'v0.1.0', 'minor'],
    [root, 'major', '', 'v1.0.0', 'major'],
    [root, 'auto', 'rc', 'v0.1.0-rc.1', 'minor'],
    [root, 'release', 'rc', 'v0.1.0', 'minor'],
    [v2, 'auto', '', 'v2.0.0', 'major'],
    [gopkg('v0'), 'auto', '', 'v0.1.0', 'minor'],
    [gopkg('v1'), 'auto', '', 'v1.0.0', 'major'],
    [gopkg('v3'), 'major', 'rc', 'v3.0.0-rc.1', 'major'],
  ] as const)('of %o on request %s with label %j is %s', (module, kind, label, version, bump) => {
    expect(plan({ module, request: ask(kind), label })).toMatchObject({ version, bump, problems: [] });
  });

  test('can be given', () => {
    expect(plan({ initialVersion: 'v0.0.1' })).toMatchObject({ version: 'v0.0.1', bump: 'patch', problems: [] });
    expect(plan({ initialVersion: 'v1.0.0', label: 'rc' }).version).toBe('v1.0.0-rc.1');
    expect(plan({ initialVersion: 'v0.1.0', exists: ['v0.1.0'] }).version).toBe('v0.2.0');
  });

  test.each([
    ['1.0.0', 'version-form'],
    ['v1.0.0-rc.1', 'initial-version'],
    ['v2.0.0', 'module-path-major'],
  ])('cannot be %s (%s)', (initialVersion, code) => {
    expect(plan({ initialVersion }).problems).toMatchObject([{ code }]);
  });
});

describe('a new major', () => {
  test('needs go.mod and the imports changed first', () => {
    expect(plan({ base: 'v1.2.3', bumps: ['major'] })).toMatchObject({
      version: 'v2.0.0',
      problems: [
        {
          code: 'module-path-major',
          message: 'v2.0.0 needs the module path example.com/m/v2, but go.mod says example.com/m.',
          hint: expect.stringMatching(/module example\.com\/m\/v2.*every import/),
          file: 'go.mod',
          line: 1,
        },
      ],
    });
    expect(plan({ module: v2, base: 'v2.9.0', bumps: ['major'] }).problems).toMatchObject([
      { message: expect.stringContaining('example.com/m/v3') },
    ]);
    expect(plan({ module: v2, base: 'v2.9.0', bumps: ['major'] }).problems[0]).not.toHaveProperty('line');
    expect(plan({ module: gopkg('v0'), base: 'v0.9.0', request: ask('major') }).problems).toMatchObject([
      { message: expect.stringContaining('gopkg.in/yaml.v1') },
    ]);
  });

  test('is +incompatible without a go.mod, and its tag is not', () => {
    expect(plan({ base: 'v1.2.3', bumps: ['major'], hasGoMod: false })).toMatchObject({
      version: 'v2.0.0+incompatible',
      tag: 'v2.0.0',
      problems: [],
    });
    expect(plan({ base: 'v2.0.0+incompatible', bumps: ['patch'], hasGoMod: false })).toMatchObject({
      version: 'v2.0.1+incompatible',
      tag: 'v2.0.1',
    });
    expect(plan({ module: sub, base: 'v1.2.3', bumps: ['major'], hasGoMod: false }).problems).toHaveLength(1);
    expect(plan({ module: v2, base: 'v2.2.3', bumps: ['major'], hasGoMod: false }).problems).toHaveLength(1);
  });
});

describe('an exact version', () => {
  test.each([
    ['v1.2.3', 'v1.3.0', 'minor'],
    ['v1.2.3', 'v1.2.4-rc.1', 'patch'],
    ['v0.1.1', 'v1.0.0', 'major'],
    [undefined, 'v1.0.0', 'major'],
  ])('above %s may be %s', (base, version, bump) => {
    expect(plan({ base, request: exact(version) })).toEqual({
      version,
      tag: version,
      bump,
      reasons: [`${version} was asked for`],
      problems: [],
    });
  });

  test.each([
    ['1.2.4', 'v1.2.4'],
    ['V1.2.4', 'v1.2.4'],
    ['v1.3', 'v1.3.0'],
    ['v1.2.4+build', 'v1.2.4'],
    ['v1.2.4+incompatible', 'v1.2.4'],
    ['next', 'like v1.2.3'],
    ['', 'like v1.2.3'],
    ['v1.2.3-01', 'like v1.2.3'],
  ])('%j is not one; the hint says %s', (version, hint) => {
    expect(plan({ base: 'v1.0.0', request: exact(version) })).toMatchObject({
      version: undefined,
      problems: [{ code: 'version-form', hint: expect.stringContaining(hint) }],
    });
  });

  test('is no pseudo-version', () => {
    expect(plan({ request: exact('v1.2.4-0.20191109021931-daa7c04131f5') }).problems).toMatchObject([
      { code: 'version-pseudo' },
    ]);
  });

  test('is told all that stands against it', () => {
    const next = plan({ base: 'v3.0.0', request: exact('v2.0.0'), exists: ['v2.0.0'] });
    expect(next.problems.map(({ code }) => code)).toEqual([
      'module-path-major',
      'version-not-above-base',
      'version-taken',
    ]);
    expect(plan({ base: 'v1.2.3', request: exact('v1.2.3-rc.3') }).problems).toMatchObject([
      { code: 'version-not-above-base' },
    ]);
  });

  test('may be smaller a step than the commits ask for, with a word', () => {
    expect(plan({ base: 'v1.2.3', request: exact('v1.2.4'), bumps: ['minor'] }).reasons).toContain(
      'the commits ask for a minor step, v1.2.4 is a patch step',
    );
  });

  test('without go.mod is +incompatible from v2 on', () => {
    expect(plan({ request: exact('v2.0.0'), hasGoMod: false })).toMatchObject({
      version: 'v2.0.0+incompatible',
      tag: 'v2.0.0',
      problems: [],
    });
  });
});

test('the next version is canonical, free and above the base, whatever happened', () => {
  const base = fc.constantFrom('v0.1.0', 'v1.2.3', 'v1.3.0-rc.1', 'v1.3.0-alpha', 'v1.0.0-0', 'v0.0.1-beta.9');
  const bump = fc.constantFrom<Bump>('patch', 'minor');
  const label = fc.constantFrom('', 'rc', 'dev', 'alpha', '7', 'z-z');
  const exists = fc.array(
    fc.constantFrom<string>('v1.2.4', 'v1.3.0', 'v1.3.0-rc.2', 'v1.4.0-rc.1', 'v0.2.0', 'v0.1.1-rc.1', 'v1.0.0'),
  );
  fc.assert(
    fc.property(base, bump, label, exists, (from, step, channel, list) => {
      const { version, problems } = plan({ base: from, bumps: [step], label: channel, exists: list });
      expect(problems).toEqual([]);
      expect(version !== undefined && isCanonicalVersion(version) && !list.includes(version)).toBe(true);
      expect(compare(version ?? '', from)).toBe(1);
    }),
  );
});

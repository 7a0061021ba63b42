import { describe, expect, test } from '@jest/globals';
import { parsePlatform } from '@slipway/oci';
import type { ReleaseManifest } from '@slipway/release';
import { couldNotCheck, refused } from '@slipway/testkit';
import { planSources, readRelease } from '../src/sources.ts';
import { artifact, manifest, target } from './release.ts';

const NOTHING_CHOSEN = { programs: [], platforms: [] };
const LINUX = (arch: string, more: object = {}) => target({ target: `linux/${arch}`, os: 'linux', arch, ...more });

/** `linux/amd64: hello from hello_linux_amd64`, a line for each platform. */
function sources(given: Partial<ReleaseManifest>, choice: Partial<typeof CHOICE> = {}): readonly string[] {
  return planSources(manifest(given), { ...NOTHING_CHOSEN, ...choice }).map(
    ({ target: text, programs }) =>
      `${text}: ${programs.map(({ program, artifact: { name } }) => `${program} from ${name}`).join(', ')}`,
  );
}
const CHOICE = { programs: ['hello'] as readonly string[], platforms: [parsePlatform('linux/amd64')] };

describe('what of a release goes into an image', () => {
  test.each<readonly [string, Partial<ReleaseManifest>, Partial<typeof CHOICE>, readonly string[]]>([
    ['is its only program', {}, {}, ['linux/amd64: hello from hello_linux_amd64']],
    [
      'is the program by itself before one in an archive',
      { artifacts: [artifact({ name: 'a.tar.gz', kind: 'archive', format: 'tar.gz' }), artifact({ name: 'b' })] },
      {},
      ['linux/amd64: hello from b'],
    ],
    [
      'is the program in its archive, where that is all there is',
      { artifacts: [artifact({ name: 'a.tar.gz', kind: 'archive', format: 'tar.gz' })] },
      {},
      ['linux/amd64: hello from a.tar.gz'],
    ],
    [
      'are the programs that are chosen, in that order',
      { targets: [target({}, ['other', 'hello', 'third'])], artifacts: [artifact({ programs: ['hello', 'other'] })] },
      { programs: ['other', 'hello'] },
      ['linux/amd64: other from hello_linux_amd64, hello from hello_linux_amd64'],
    ],
    [
      'is for Linux alone',
      {
        targets: [target(), target({ target: 'darwin/arm64', os: 'darwin', arch: 'arm64' })],
        artifacts: [artifact()],
      },
      {},
      ['linux/amd64: hello from hello_linux_amd64'],
    ],
    [
      'is for the platforms that are asked for',
      { targets: [target(), LINUX('arm64')], artifacts: [artifact(), artifact({ name: 'b', target: 'linux/arm64' })] },
      { platforms: [parsePlatform('linux/arm64')] },
      ['linux/arm64: hello from b'],
    ],
  ])('%s', (_, given, choice, expected) => {
    expect(sources(given, choice)).toEqual(expected);
  });

  test.each<readonly [string, Partial<ReleaseManifest>, Partial<typeof CHOICE>, string]>([
    ['several programs and none is chosen', { targets: [target({}, ['hello', 'other'])] }, {}, 'program'],
    ['a program that it lacks', {}, { programs: ['helo'] }, 'program'],
    ['a platform that it lacks', {}, { platforms: [parsePlatform('linux/s390x')] }, 'platforms'],
    [
      'nothing for Linux',
      { targets: [target({ target: 'darwin/arm64', os: 'darwin', arch: 'arm64' })] },
      {},
      'platforms',
    ],
    [
      'a variant that images have no name for',
      { targets: [LINUX('386', { variant: { GO386: 'softfloat' } })] },
      {},
      'platforms',
    ],
    ['no file of the program', { artifacts: [] }, {}, 'program-file'],
    ['a file of another program', { artifacts: [artifact({ programs: ['other'] })] }, {}, 'program-file'],
    ['a file for another target', { artifacts: [artifact({ target: 'linux/arm64' })] }, {}, 'program-file'],
    ['only a zip', { artifacts: [artifact({ kind: 'archive', format: 'zip' })] }, {}, 'program-file'],
  ])('is refused of a release with %s', (_, given, choice, code) => {
    expect(refused(() => sources(given, choice)).code).toBe(code);
  });
});

describe('release.json', () => {
  const read = (given: object) => readRelease(JSON.stringify({ ...manifest(), ...given }), 'release/release.json');

  test('is read as it was written', () => {
    expect(read({})).toEqual(manifest());
  });

  test.each([
    ['that is not whole', { artifacts: undefined }, 'release/release.json is not a manifest of this form'],
    ['whose version is longer than a name', { version: `v1.4.0-${'a'.repeat(128)}` }, 'at version'],
    ['whose version no tag can have', { version: '1.4~rc1' }, 'holds something other than letters'],
  ])('%s could not be checked', (_, given, message) => {
    expect(couldNotCheck(() => read(given))).toMatchObject({
      code: 'release-file',
      message: expect.stringContaining(message),
      file: 'release/release.json',
    });
  });
});

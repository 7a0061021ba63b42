import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { parseRelease, planSources } from '../src/release.ts';

describe('what release.json lacks', () => {
  const release = (more: object) =>
    parseRelease(JSON.stringify({ schema: 1, version: 'v1.4.0', commit: '', 'source-date-epoch': 0, ...more }), 'it');
  const plan = (found: ReturnType<typeof release>) =>
    refused(() => planSources(found, { programs: [], platforms: [] }));
  const target = { target: 'linux/amd64', os: 'linux', arch: 'amd64', programs: [{ name: 'hello' }] };

  test('are targets and files: then there is no program', () => {
    expect(release({ targets: 1, artifacts: [null, []] })).toMatchObject({ targets: [], artifacts: [] });
    expect(plan(release({})).code).toBe('program');
  });

  test('is nothing that the chosen program needs: then it is found by name, by itself before in an archive', () => {
    const artifacts = ['archive', 'binary'].map((kind) => ({
      name: kind,
      kind,
      format: kind === 'binary' ? 'binary' : 'tar.gz',
      target: 'linux/amd64',
      programs: ['hello'],
      sha256: '',
    }));
    const found = release({ targets: [{ ...target, programs: [{ name: 'other' }, { name: 'hello' }] }], artifacts });
    expect(planSources(found, { programs: ['hello'], platforms: [] })).toMatchObject([
      {
        platform: { os: 'linux', architecture: 'amd64' },
        programs: [{ program: 'hello', artifact: { name: 'binary' } }],
      },
    ]);
  });

  test('is a file of the program: then no image can be made', () => {
    const artifacts = [
      { name: 'hello.zip', kind: 'archive', format: 'zip', target: 'linux/amd64', programs: ['hello'] },
      { name: 'hello', kind: 'binary', format: 'binary', target: 'linux/amd64', programs: 'hello' },
    ];
    expect(plan(release({ targets: [target], artifacts })).code).toBe('program-file');
  });

  test('is the value of a variant, or what images have a name for', () => {
    const targets = [{ ...target, arch: '386', variant: { GO386: 7 } }];
    expect(plan(release({ targets })).code).toBe('platforms');
  });
});

import { describe, expect, test } from '@jest/globals';
import { content, digestOf, OCI } from '@slipway/oci';
import { refused } from '@slipway/testkit';
import { refuseSameImage, refuseWithdrawnTarget, rollbackPlan, rollbackRequest, targetTag } from '../src/rollback.ts';
import { rollbackInputs } from './inputs.ts';

const PUBLISHED = ['1.2.8', '1.2.9', '1.2', '1', 'latest', 'edge'];
const request = rollbackRequest(rollbackInputs());
const target = { tag: '1.2.8', described: '1.2.8' };
const plan = rollbackPlan(request, target, PUBLISHED);

describe('a rollback', () => {
  test('takes back what is above in the minor line, and looks at the wide tags', () => {
    expect(targetTag(request, PUBLISHED)).toEqual({ tag: '1.2.8', published: PUBLISHED });
    expect(plan).toMatchObject({ withdrawn: ['1.2.9'], tags: ['1.2.8', '1.2', '1', 'latest'] });
  });

  test('looks at the tags that are asked for, with their repository or without', () => {
    const tags = ['ghcr.io/acme/hello:latest'];
    expect(rollbackRequest(rollbackInputs({ tags })).tags).toEqual(['latest']);
    expect(rollbackRequest(rollbackInputs({ tags: ['1.2'] })).tags).toEqual(['1.2']);
  });

  test('takes back nothing that is another image', () => {
    const { descriptor } = content(Buffer.from('bad'), OCI.manifest);
    expect(() =>
      refuseSameImage(plan, [{ tag: '1.2.9', image: descriptor }], digestOf(Buffer.from('good'))),
    ).not.toThrow();
    expect(() => refuseWithdrawnTarget('1.2.8', false)).not.toThrow();
  });

  const same = content(Buffer.from('same'), OCI.manifest).descriptor;
  test.each<readonly [string, () => unknown, string]>([
    ['without a version', () => rollbackRequest(rollbackInputs({ to: '' })), 'rollback-to'],
    [
      'of tags of another repository',
      () => rollbackRequest(rollbackInputs({ tags: ['ghcr.io/acme/other:latest'] })),
      'image-repository',
    ],
    ['of a repository that is not there', () => targetTag(request, undefined), 'image-repository'],
    ['to a version that is not there', () => targetTag(request, ['1.2.9']), 'rollback-to'],
    ['to a version where nothing is', () => targetTag(request, []), 'rollback-to'],
    ['to what is no version', () => rollbackPlan(request, { tag: 'edge', described: '' }, PUBLISHED), 'rollback-to'],
    [
      'of a version that is not there',
      () => rollbackPlan({ ...request, exclude: ['9.9.9'] }, target, PUBLISHED),
      'rollback-exclude',
    ],
    [
      'of the version that is gone back to',
      () => rollbackPlan({ ...request, exclude: ['1.2.8'] }, target, PUBLISHED),
      'rollback-exclude',
    ],
    [
      'of the same image',
      () => refuseSameImage(plan, [{ tag: '1.2.9', image: same }], same.digest),
      'rollback-exclude',
    ],
    ['to what was withdrawn', () => refuseWithdrawnTarget('1.2.8', true), 'rollback-to'],
  ])('%s is refused', (_, decide, code) => {
    expect(refused(decide).code).toBe(code);
  });
});

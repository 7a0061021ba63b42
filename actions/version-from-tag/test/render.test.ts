import { describe, expect, test } from '@jest/globals';
import { PLAIN, renderTerminal } from '@slipway/core';
import { identifyModule } from '@slipway/version';
import { planVersion } from '../src/plan.ts';
import { renderPlan } from '../src/render.ts';
import { type History, INPUTS, moduleOf, plan, ROOT, repositoryOf, SUB, since } from './plan.ts';

const report = (history: History): string => renderTerminal(renderPlan(plan(history)), PLAIN);

describe('the report', () => {
  test('of a release says which floating tags move, and which are held', () => {
    const text = report({ commits: [{ tags: ['v1.3.0'] }, { tags: ['v1.4.0'] }], elsewhere: ['v1.5.0'] });
    expect(text).toContain('Version v1.4.0');
    expect(text).toMatch(/previous\s+v1\.3\.0/);
    expect(text).toMatch(/floating tags\s+v1\.4 may move/);
    expect(text).toMatch(/held\s+v1: v1\.5\.0 is higher, and v1 never goes back/);
  });

  test('tells once what holds several floating tags', () => {
    const held = (history: History) => report(history).replace(/\s+/g, ' ');
    expect(held({ commits: [{ tags: ['v1.4.0-rc.1'] }] })).toContain(
      'v1 and v1.4: v1.4.0-rc.1 is a pre-release, which never takes a floating tag',
    );
    expect(held({ commits: [{ tags: ['v1.4.0'] }], elsewhere: ['v1.4.1'] })).toContain(
      'v1 and v1.4: v1.4.1 is higher, and a floating tag never goes back',
    );
    expect(held({ commits: [{ tags: ['v1.4.0'] }], repository: { changes: ['a'] } })).toContain(
      'v1 and v1.4: the work tree has changes',
    );
    expect(held({ commits: [{ tags: ['v1.4.0'] }], elsewhere: ['v1.4.1', 'v1.5.0'] })).toContain(
      'v1: v1.5.0 is higher, and v1 never goes back; v1.4: v1.4.1 is higher, and v1.4 never goes back',
    );
  });

  test('shows the tag to make for the next version, with the prefix of its module', () => {
    const history: History = {
      commits: [{ tags: ['sub/v1.2.3'] }, { message: 'feat: a', files: ['sub/a.go'] }],
      ...SUB,
      repository: { siblings: [identifyModule(ROOT), identifyModule(SUB)] },
    };
    expect(report(history)).toMatch(/next\s+sub\/v1\.3\.0 \(minor\)/);
  });

  test('of the highest release holds nothing', () => {
    const text = report({ commits: [{ tags: ['v1.4.0'] }] });
    expect(text).toMatch(/floating tags\s+v1 and v1\.4 may move/);
    expect(text).not.toContain('held');
    expect(text).toMatch(/previous\s+none/);
  });

  test('of a pre-release moves nothing', () => {
    expect(report({ commits: [{ tags: ['v1.4.0-rc.1'] }] })).toContain('none may move');
  });

  test('of an untagged commit says nothing of floating tags, and what each commit contributed', () => {
    const text = report(since('v1.2.3', 'feat: a', 'fix: b'));
    expect(text).not.toContain('floating tags');
    expect(text).toMatch(/base\s+v1\.2\.3, 2 commits back/);
    expect(text).toMatch(/next\s+v1\.3\.0 \(minor\)/);
    expect(text).toContain('2 commits and what each contributed');
    expect(text).not.toContain('more');
  });

  test('of a repository without go.mod and tags says so', () => {
    const text = report({ commits: [{}], path: undefined });
    expect(text).toContain('no go.mod');
    expect(text).toMatch(/base\s+none/);
  });

  test('of a commit with nothing to release says so', () => {
    expect(report(since('v1.2.3', 'docs: a'))).toMatch(/next\s+none/);
  });

  test('shows a hundred commits and counts the others', () => {
    expect(report(since('v1.2.3', ...Array.from({ length: 103 }, (_, at) => `fix: ${at}`)))).toContain(
      'and 3 more commits',
    );
  });

  test('of several modules is one', () => {
    const history: History = { commits: [{ tags: ['v1.0.0', 'sub/v0.2.0'] }] };
    const repository = repositoryOf(history);
    const both = [moduleOf({ ...history, ...ROOT }, repository), moduleOf({ ...history, ...SUB }, repository)];
    expect(renderTerminal(renderPlan(planVersion(INPUTS, repository, both)), PLAIN)).toContain('Versions of 2 modules');
  });
});

import { describe, expect, test } from '@jest/globals';
import { PLAIN, renderTerminal } from '@slipway/core';
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

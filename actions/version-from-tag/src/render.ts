import {
  type Block,
  boundedTable,
  code,
  counted,
  type Document,
  type Inline,
  type Line,
  listed,
  strong,
} from '@slipway/core';
import type { ModulePlan } from './module-plan.ts';
import type { VersionPlan } from './plan.ts';
import { reasonsOf } from './reasons.ts';

/** Rows of the commit table; the rest is counted. */
const MOST_COMMITS = 100;

function orNone(text: string): Inline {
  return text === '' ? 'none' : code(text);
}

/** The tags that stay, those of one rule together. */
function heldTags(held: ModulePlan['floatingTags']): string {
  const sentences = held.map(({ rule, why }) => {
    const alike = held.filter((other) => other.rule === rule).map(({ tag }) => tag);
    return `${listed(alike)}: ${alike.length === 1 ? why : rule}`;
  });
  return [...new Set(sentences)].join('; ');
}

function facts(answer: ModulePlan): Block {
  const base: Line =
    answer.baseTag === '' ? 'none' : [code(answer.baseTag), `, ${counted(answer.distance, 'commit')} back`];
  const moving = answer.floatingTags.filter(({ move }) => move).map(({ tag }) => tag);
  const held = answer.floatingTags.filter(({ move }) => !move);
  const rows: (readonly [string, Line])[] = [
    ['version', strong(answer.version)],
    ['kind', answer.kind],
    ['base', base],
    ['previous', orNone(answer.previousTag)],
    ['next', answer.next.tag === '' ? 'none' : [code(answer.next.tag), ` (${answer.next.bump})`]],
  ];
  if (answer.tag !== '')
    rows.push(['floating tags', moving.length === 0 ? 'none may move' : `${listed(moving)} may move`]);
  if (answer.tag !== '' && held.length > 0) rows.push(['held', heldTags(held)]);
  rows.push(['install', orNone(answer.install)]);
  return { table: { head: [answer.modulePath === '' ? 'no go.mod' : answer.modulePath, ''], rows } };
}

function commits(answer: ModulePlan): readonly Block[] {
  if (answer.evidence.length === 0) return [];
  const rows = answer.evidence.map(({ hash, subject, bump, why }) => [code(hash.slice(0, 12)), subject, bump, why]);
  return [
    {
      details: `${counted(answer.evidence.length, 'commit')} and what each contributed`,
      blocks: boundedTable(['commit', 'subject', 'bump', 'why'], rows, { most: MOST_COMMITS, noun: 'commit' }),
    },
  ];
}

function moduleBlocks(answer: ModulePlan): readonly Block[] {
  return [facts(answer), { list: reasonsOf(answer) }, ...commits(answer)];
}

/** The plan as a report: what was decided for every module, and why. */
export function renderPlan(plan: VersionPlan): Document {
  const [first] = plan.modules;
  const title = plan.modules.length === 1 ? `Version ${first.version}` : `Versions of ${plan.modules.length} modules`;
  return [{ heading: title }, ...plan.modules.flatMap(moduleBlocks)];
}

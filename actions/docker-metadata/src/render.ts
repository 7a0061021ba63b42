import { boundedList, boundedTable, code, type Document, type Line } from '@slipway/core';
import type { Plan } from './plan.ts';

/** Most rows of a table: a summary of many images is no list of all of them. */
const MOST = 100;

/** The report: every tag that was considered and why it is there or not, and what the image says of itself. */
export function renderPlan(plan: Pick<Plan, 'version' | 'names' | 'tags' | 'labels' | 'decisions'>): Document {
  const { version, names, tags, labels, decisions } = plan;
  const title = version === '' ? 'No image version' : `Image version ${version}`;
  const rows = decisions.map(({ tag, set, why, rule }): readonly Line[] => [
    tag === '' ? '' : code(tag),
    set ? 'set' : 'not set',
    why,
    code(rule),
  ]);
  // Outputs have labels without a value as docker/metadata-action has them; nobody learns anything from one.
  const told = labels.filter((label) => label.indexOf('=') < label.length - 1);
  return [
    { heading: title },
    ...(rows.length === 0 ? [] : boundedTable(['tag', '', 'why', 'rule'], rows, { most: MOST, noun: 'decision' })),
    ...(tags.length === names.length && tags.every((tag, i) => tag === names[i])
      ? []
      : [{ details: 'Images', blocks: boundedList(tags.map(code), { most: MOST, noun: 'tag' }) }]),
    { details: 'Labels', blocks: boundedList(told.map(code), { most: MOST, noun: 'label' }) },
  ];
}

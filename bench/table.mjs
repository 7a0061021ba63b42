// Tables of Markdown, and the places in README.md that they are written to.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { median } from './measure.mjs';

/** @typedef {import('./measure.mjs').Sample} Sample */

/**
 * @typedef {object} Row
 * @property {'ours' | 'floor' | 'peer' | 'part'} role `part`: one of what the floor is the sum of.
 * @property {string} name
 * @property {readonly Sample[] | string} samples Or why there are none.
 */

const README = new URL('README.md', import.meta.url);

/** What a version command prints, or undefined when there is no such command. */
function said(file, ...args) {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** The machine and the versions that a table was measured with. */
export function machine() {
  const git = said('git', '--version')?.replace(/^git version /, '') ?? 'none';
  const go = said('go', 'env', 'GOVERSION')?.replace(/^go/, '') ?? 'none';
  return `${availableParallelism()} cores, ${process.platform}/${process.arch}, Node ${process.versions.node}, Git ${git}, Go ${go}`;
}

const number = (value) => value.toFixed(value < 10 ? 1 : 0);

/**
 * Minimum and median in milliseconds, and the median in medians of the floor.
 * @param {readonly Row[]} rows
 * @param {{ readonly bytes?: boolean }} [options] With a column of the bytes that the server sent.
 */
export function table(rows, { bytes = false } = {}) {
  const floor = rows.find(({ role }) => role === 'floor')?.samples;
  const unit = typeof floor === 'object' ? median(floor.map(({ ms }) => ms)) : Number.NaN;
  const sent = (samples) => (bytes ? ` ${kilobytes(samples)} |` : '');
  const lines = rows.map(({ role, name, samples }) => {
    if (typeof samples === 'string') return `| ${role} | ${name} | ${samples} | | |${bytes ? ' |' : ''}`;
    const times = samples.map(({ ms }) => ms);
    const middle = median(times);
    return `| ${role} | ${name} | ${number(Math.min(...times))} | ${number(middle)} | ${(middle / unit).toFixed(2)} |${sent(samples)}`;
  });
  const head = `| | | min, ms | median, ms | × floor |${bytes ? ' sent, kB |' : ''}`;
  return [head, `| --- | --- | ---: | ---: | ---: |${bytes ? ' ---: |' : ''}`, ...lines].join('\n');
}

function kilobytes(samples) {
  const counts = samples.flatMap(({ extra }) => (extra.bytes === undefined ? [] : [extra.bytes]));
  return counts.length === 0 ? '' : Math.round(median(counts) / 1000).toLocaleString('en-US');
}

/** Replaces what README.md has between the markers of a name. */
export function writeBlock(name, text) {
  const [start, end] = [`<!-- bench:start ${name} -->`, `<!-- bench:end ${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no place for ${name}: ${start} … ${end}`);
  writeFileSync(README, `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`);
}

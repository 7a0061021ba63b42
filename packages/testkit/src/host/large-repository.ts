import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { largeHistory } from '../large-history.ts';
import { type LargeShape, releasesOf, SHAPES, type ShapeName } from '../large-shape.ts';
import { gitEnvironment, gitSync } from './git.ts';

export interface LargeRepositoryOptions extends Partial<Omit<LargeShape, 'name'>> {
  readonly shape: ShapeName;
  /** Where repositories are kept between runs, one folder for each set of options. */
  readonly directory: string;
  /** Writes a commit-graph file. Default: false. */
  readonly commitGraph?: boolean;
  /** Refs in `packed-refs`, as after `git gc` or a clone; else one file each. Default: true. */
  readonly packRefs?: boolean;
  /** Default: true; else the repository has an empty work tree. */
  readonly checkout?: boolean;
}

export interface LargeRepository {
  readonly path: string;
  /** Hash of main's tip. */
  readonly head: string;
  /** The highest version of the root module that is an ancestor of HEAD: 120 commits back. */
  readonly mainTag: string;
  /** The highest version of the root module of all: on a release branch. */
  readonly highestTag: string;
  /** False when it was found in the directory. */
  readonly created: boolean;
}

/** To be raised whenever the history generated for the same options changes. */
const GENERATION = 1;

/** A repository of etcd's or kubernetes' size and shape; the same options give the same hashes. Takes seconds, once. */
export async function createLargeRepository(options: LargeRepositoryOptions): Promise<LargeRepository> {
  const { shape: name, directory, commitGraph = false, packRefs = true, checkout = true, ...changes } = options;
  const shape: LargeShape = { ...SHAPES[name], ...changes };
  const key = createHash('sha256')
    .update(JSON.stringify([GENERATION, shape, commitGraph, packRefs, checkout]))
    .digest('hex');
  const path = join(directory, `${name}-${key.slice(0, 12)}`);
  const created = !existsSync(path);
  if (created) await build(path, directory, shape, { commitGraph, packRefs, checkout });
  return { path, head: readFileSync(join(path, '.git', 'slipway-head'), 'utf8'), created, ...highestTags(shape) };
}

type Packing = Readonly<Record<'commitGraph' | 'packRefs' | 'checkout', boolean>>;

/** Built beside its place and then renamed: what is found there is whole. */
async function build(path: string, directory: string, shape: LargeShape, packing: Packing): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const building = mkdtempSync(join(directory, 'building-'));
  try {
    const git = (...args: string[]): string => gitSync(args, { cwd: building }).trim();
    git('init', '-q', '-b', 'main');
    await fastImport(building, shape);
    git('update-ref', '-d', 'refs/heads/topic');
    if (packing.packRefs) git('pack-refs', '--all');
    if (packing.commitGraph) git('commit-graph', 'write', '--reachable', '--no-progress');
    if (packing.checkout) git('reset', '-q', '--hard');
    writeFileSync(join(building, '.git', 'slipway-head'), git('rev-parse', 'main'));
    renameSync(building, path);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

async function fastImport(cwd: string, shape: LargeShape): Promise<void> {
  const child = spawn('git', ['fast-import', '--quiet', '--done', '--depth=10'], {
    cwd,
    env: gitEnvironment(cwd),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const written = pipeline(Readable.from(largeHistory(shape), { highWaterMark: 64 }), child.stdin).catch(
    () => undefined,
  );
  const [code] = await Promise.all([ended, written]);
  if (code !== 0) throw new Error(`git fast-import ended with ${code}: ${errors.trim()}`);
}

function highestTags(shape: LargeShape): Pick<LargeRepository, 'mainTag' | 'highestTag'> {
  const releases = releasesOf(shape);
  const main = releases.flatMap(({ onMain }) => onMain).at(-1);
  const highest = releases.flatMap(({ onMain, onBranch }) => [...onMain, ...onBranch]).at(-1);
  return { mainTag: main?.tags[0] ?? '', highestTag: highest?.tags[0] ?? '' };
}

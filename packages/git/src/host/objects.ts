import { spawn } from 'node:child_process';
import { CouldNotCheckError, printable } from '@slipway/core';
import { isPartial, type RemoteAccess, talking } from './remote.ts';
import type { Repository } from './repository.ts';

export interface GitObject {
  readonly hash: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface ObjectReader {
  /** The object that an expression such as `HEAD^{commit}` or `HASH:path/go.mod` names; undefined when there is none. */
  readonly read: (expression: string) => Promise<GitObject | undefined>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

type Taken = { readonly object: GitObject | undefined; readonly rest: Buffer };

/**
 * Takes one answer of `git cat-file --batch` off the front of the bytes: undefined when it is not whole yet, `unknown` when it is
 * none that the manual names (https://git-scm.com/docs/git-cat-file#_batch_output).
 */
function takeObject(bytes: Buffer): Taken | 'unknown' | undefined {
  const end = bytes.indexOf(10);
  if (end < 0) return undefined;
  const header = bytes.subarray(0, end).toString('utf8');
  if (/ (?:missing|ambiguous|submodule)$/.test(header)) return { object: undefined, rest: bytes.subarray(end + 1) };
  const found = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header);
  if (found === null) return 'unknown';
  const [, hash = '', type = '', size = ''] = found;
  const from = end + 1;
  const to = from + Number(size);
  if (bytes.length < to + 1) return undefined;
  return { object: { hash, type, content: bytes.subarray(from, to) }, rest: bytes.subarray(to + 1) };
}

const LONGEST_STDERR = 64 * 1024;

function stopped(why: string): CouldNotCheckError {
  return new CouldNotCheckError({
    code: 'git-failed',
    message: `Git stopped while its objects were read: ${printable(why, 300)}.`,
    hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
  });
}

/**
 * Reads any number of objects through one `git cat-file --batch`. An expression with a line break is no expression and
 * answers undefined: it would be read as two. When Git has ended, the reads that wait and all that come later throw
 * `CouldNotCheckError` with what Git said. In a partial clone Git fetches what is missing by itself, where `access` says that it may.
 */
export function openObjects(repository: Repository, access?: RemoteAccess): ObjectReader {
  const batch = ['cat-file', '--batch'];
  const fetches = access !== undefined && isPartial(repository.place);
  const { args, env } = fetches ? talking(repository, access, batch) : repository.command(batch);
  const child = spawn('git', [...args], { cwd: repository.cwd, env, stdio: 'pipe', windowsHide: true });
  const waiting: Waiting[] = [];
  let bytes: Buffer = Buffer.alloc(0);
  let stderr = '';
  let ended: CouldNotCheckError | undefined;
  const end = (why: string): void => {
    ended ??= stopped(why);
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let taken = takeObject(bytes); taken !== undefined; taken = takeObject(bytes)) {
      if (taken === 'unknown') {
        end('it gave an answer that is not known');
        return void child.kill();
      }
      bytes = taken.rest;
      waiting.shift()?.resolve(taken.object);
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < LONGEST_STDERR) stderr += chunk.toString('utf8');
  });
  child.on('error', (error) => end(error.message));
  child.on('close', (code, signal) => end(stderr.trim() || (signal ?? `exit code ${code}`)));
  // A child that no longer listens never answers: its end, with what it said, is what the reads wait for.
  child.stdin.on('error', () => void child.kill());
  return {
    read: (expression) =>
      new Promise((resolve, reject) => {
        if (/[\n\0]/.test(expression)) return resolve(undefined);
        if (ended !== undefined) return reject(ended);
        waiting.push({ resolve, reject });
        child.stdin.write(`${expression}\n`);
      }),
    close: () => {
      ended ??= stopped('the reader was closed');
      child.stdin.end();
    },
  };
}

/** One object, by a Git process of its own. */
export async function readObject(repository: Repository, expression: string): Promise<GitObject | undefined> {
  const objects = openObjects(repository);
  try {
    return await objects.read(expression);
  } finally {
    objects.close();
  }
}

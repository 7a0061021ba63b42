import { spawn } from 'node:child_process';
import { CouldNotCheckError } from '@slipway/core';
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

/** Takes one answer of `git cat-file --batch` off the front of the bytes: undefined when it is not whole yet. */
function takeAnswer(bytes: Buffer): { object: GitObject | undefined; rest: Buffer } | undefined {
  const end = bytes.indexOf(10);
  if (end < 0) return undefined;
  const header = bytes.subarray(0, end).toString('utf8');
  const found = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header);
  if (found === null) return { object: undefined, rest: bytes.subarray(end + 1) };
  const [, hash = '', type = '', size = ''] = found;
  const from = end + 1;
  const to = from + Number(size);
  if (bytes.length < to + 1) return undefined;
  return { object: { hash, type, content: bytes.subarray(from, to) }, rest: bytes.subarray(to + 1) };
}

/**
 * Reads any number of objects through one `git cat-file --batch`. An expression with a line break is no expression and
 * answers undefined: it would be read as two.
 */
export function openObjects(repository: Repository): ObjectReader {
  const { args, env } = repository.command(['cat-file', '--batch']);
  const child = spawn('git', [...args], {
    cwd: repository.cwd,
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const waiting: Waiting[] = [];
  let bytes: Buffer = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let answer = takeAnswer(bytes); answer !== undefined; answer = takeAnswer(bytes)) {
      bytes = answer.rest;
      waiting.shift()?.resolve(answer.object);
    }
  });
  const fail = (): void => {
    const error = new CouldNotCheckError({
      code: 'git-failed',
      message: 'Git stopped while its objects were read.',
      hint: 'The repository may be damaged or incomplete: try a fresh checkout with fetch-depth: 0.',
    });
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  child.on('error', fail);
  child.on('close', fail);
  child.stdin.on('error', fail);
  return {
    read: (expression) =>
      new Promise((resolve, reject) => {
        if (/[\n\0]/.test(expression)) return resolve(undefined);
        waiting.push({ resolve, reject });
        child.stdin.write(`${expression}\n`);
      }),
    close: () => void child.stdin.end(),
  };
}

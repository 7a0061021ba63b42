import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** When and how a running step is cancelled. */
export interface SignalAfter {
  /** As soon as the output (either stream) holds this text. */
  readonly text?: string;
  /** That long after the start; with `text`, that long after it was seen. */
  readonly milliseconds?: number;
  /** One signal only. Default: what the runner does, SIGINT, after 7.5 s SIGTERM, after 2.5 s SIGKILL. */
  readonly signal?: NodeJS.Signals;
}

/** Gives whole lines in the order in which they arrive. A CR alone ends a line too, as for the runner's .NET reader. */
export function eachLine(stream: Readable, line: (text: string) => void): () => void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const text of lines) line(text);
  });
  return () => {
    if (rest !== '') line(rest.replace(/\r$/, ''));
  };
}

const UNTIL_TERM = 7_500;
const UNTIL_KILL = 2_500;

/** Cancels the process as asked; the function given back is told of output, the other one ends all timers. */
export function cancelAsAsked(child: ChildProcess, plan: SignalAfter | undefined): Cancellation {
  if (plan === undefined) return { output: () => undefined, end: () => undefined };
  const timers: NodeJS.Timeout[] = [];
  const later = (milliseconds: number, action: () => void): void => void timers.push(setTimeout(action, milliseconds));
  const cancel = (): void => {
    child.kill(plan.signal ?? 'SIGINT');
    if (plan.signal !== undefined) return;
    later(UNTIL_TERM, () => child.kill('SIGTERM'));
    later(UNTIL_TERM + UNTIL_KILL, () => child.kill('SIGKILL'));
  };
  const start = (): void => later(plan.milliseconds ?? 0, cancel);
  let seen = '';
  let waiting = plan.text !== undefined;
  if (!waiting) start();
  return {
    output(chunk) {
      if (!waiting || plan.text === undefined) return;
      seen += chunk;
      if (!seen.includes(plan.text)) return;
      waiting = false;
      start();
    },
    end: () => timers.forEach(clearTimeout),
  };
}

export interface Cancellation {
  output(chunk: string): void;
  end(): void;
}

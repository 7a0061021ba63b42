import type { Log, Note } from '../action.ts';
import { placeBeside } from '../failure.ts';
import { newMasks } from '../masks.ts';
import type { Style } from '../terminal.ts';
import { printable } from '../text.ts';
import { harmless, logLines } from '../workflow-command.ts';

/** Back to the first column, and away with what stands there (ECMA-48: EL). */
const REWRITE = '\r\x1b[K';
/** A phase that takes longer than this says that it is going on. */
const PROGRESS_AFTER_MS = 1_000;

function place(note: Note, text: string): string {
  const beside = note.file === undefined ? '' : placeBeside(note, text);
  return beside === '' ? '' : `${beside}: `;
}

/** `error[dirty-tree]:`, as compilers write it. */
function label(word: string, note: Note): string {
  return note.code === undefined ? `${word}:` : `${word}[${note.code}]:`;
}

export interface Terminal {
  readonly write: (text: string) => void;
  readonly style: Style;
  /** Lines may be rewritten: a real terminal. */
  readonly live: boolean;
  readonly verbose: boolean;
}

/** The log of the local command: quiet unless something takes long or is wrong; everything goes to standard error. */
export function terminalLog(terminal: Terminal): Log {
  const { style } = terminal;
  const masks = newMasks();
  let progress = '';
  // A terminal may be the log of a step too: `run: slipway …`.
  const shown = (text: string): string => logLines(masks.hide(text)).map(harmless).join('\n');
  const labelled =
    (word: string, colour: (text: string) => string) =>
    (text: string, note: Note = {}) =>
      terminal.write(`${colour(label(word, note))} ${shown(`${place(note, text)}${text}`)}\n`);
  return {
    info: (text) => (terminal.verbose ? terminal.write(`${shown(text)}\n`) : undefined),
    debug: (text) => (terminal.verbose ? terminal.write(`${style.dim(shown(text))}\n`) : undefined),
    progress: (text) => {
      progress = printable(masks.hide(text));
    },
    notice: labelled('note', style.cyan),
    warning: labelled('warning', style.yellow),
    error: labelled('error', style.red),
    mask: masks.add,
    group: async (name, phase) => {
      const started = performance.now();
      const timer = setInterval(() => {
        if (!terminal.live) return;
        const so = progress === '' ? '' : `, ${progress}`;
        terminal.write(
          `${REWRITE}${style.dim(`${name} … ${Math.round((performance.now() - started) / 1000)} s${so}`)}`,
        );
      }, PROGRESS_AFTER_MS);
      try {
        return await phase();
      } finally {
        clearInterval(timer);
        progress = '';
        const elapsed = performance.now() - started;
        if (elapsed > PROGRESS_AFTER_MS) {
          terminal.write(`${terminal.live ? REWRITE : ''}${style.dim(`${name}: ${(elapsed / 1000).toFixed(1)} s`)}\n`);
        }
      }
    },
  };
}

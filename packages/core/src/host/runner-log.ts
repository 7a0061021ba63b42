import type { Log, Note } from '../action.ts';
import { annotationProperties, harmless, workflowCommand } from '../workflow-command.ts';

type Write = (line: string) => void;

/** GitHub keeps this many characters of an annotation's message (actions/runner, ExecutionContext.cs). */
const LONGEST_ANNOTATION = 4096;

/** The log of a step on a GitHub runner: workflow commands on standard output. */
export function runnerLog(write: Write): Log {
  const annotate =
    (level: string) =>
    (text: string, note: Note = {}) =>
      write(workflowCommand(level, text.slice(0, LONGEST_ANNOTATION), annotationProperties(note)));
  return {
    info: (text) => write(harmless(text)),
    debug: (text) => write(workflowCommand('debug', text)),
    progress: () => undefined,
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    mask: (text) => {
      for (const line of new Set([text, ...text.split(/\r?\n/)])) {
        if (line.trim() !== '') write(workflowCommand('add-mask', line));
      }
    },
    group: async (name, phase) => {
      write(workflowCommand('group', name));
      try {
        return await phase();
      } finally {
        write(workflowCommand('endgroup', ''));
      }
    },
  };
}

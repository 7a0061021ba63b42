import type { Log, Note } from '../action.ts';
import { secretLines } from '../masks.ts';
import { printable } from '../text.ts';
import { annotationProperties, harmless, logLines, workflowCommand } from '../workflow-command.ts';

type Write = (line: string) => void;

/** GitHub keeps this many characters of an annotation's message (actions/runner, ExecutionContext.cs). */
const LONGEST_ANNOTATION = 4096;

/** The log of a step on a GitHub runner: workflow commands on standard output. */
export function runnerLog(write: Write): Log {
  const annotate =
    (level: string) =>
    (text: string, note: Note = {}) =>
      write(workflowCommand(level, logLines(text).join('\n').slice(0, LONGEST_ANNOTATION), annotationProperties(note)));
  return {
    info: (text) => write(logLines(text).map(harmless).join('\n')),
    debug: (text) => write(workflowCommand('debug', logLines(text).join('\n'))),
    progress: () => undefined,
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    mask: (text) => {
      for (const line of secretLines(text)) write(workflowCommand('add-mask', line));
    },
    group: async (name, phase) => {
      write(workflowCommand('group', printable(name)));
      try {
        return await phase();
      } finally {
        write(workflowCommand('endgroup', ''));
      }
    },
  };
}

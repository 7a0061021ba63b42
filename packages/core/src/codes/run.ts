import type { Row } from './row.ts';

/** What any action can say of its inputs, its runner and itself. */
export const RUN = {
  'unknown-input': {
    outcome: 'refused',
    means: 'The step gives an input that this action does not have; the message names the one that may be meant.',
    fix: 'Correct the name, or remove the line from `with:`.',
    actions: 'every',
  },
  'missing-input': {
    outcome: 'refused',
    means: 'A required input is empty. A secret is empty too when it is not set, and in workflows of forks.',
    fix: 'Give the value that the message describes.',
    actions: 'every',
  },
  'invalid-input': {
    outcome: 'refused',
    means:
      'The value of an input is not of the form that it must have; the message names the input and, in a list, the line.',
    fix: 'Write it as the hint says.',
    actions: 'every',
  },
  'conflicting-inputs': {
    outcome: 'refused',
    means: 'An input and its older name are both given, with different values.',
    fix: 'Remove the old name.',
    actions: 'every',
  },
  'input-without-use': {
    outcome: 'refused',
    means:
      'An input is given that the chosen `mode`, or another input, leaves nothing to do, so it would be ignored in silence.',
    fix: 'Remove the input, or the one that leaves it without use, or choose one of the modes that the message names.',
    actions: ['docker-metadata', 'go-matrix-build', 'push-image'],
  },
  usage: {
    outcome: 'refused',
    means: 'The command line cannot be read: an unknown action or flag, a missing value, or a secret in the arguments.',
    fix: 'See `slipway --help` or `slipway ACTION --help`.',
    actions: 'every',
  },
  'event-file': {
    outcome: 'could-not-check',
    means:
      'The runner names an event file (`GITHUB_EVENT_PATH`) that cannot be read or is not JSON, so the event is not known.',
    fix: "Mount the file into the job's container, or see which step changed it.",
    actions: 'every',
  },
  'path-unreadable': {
    outcome: 'could-not-check',
    means: 'A path cannot be looked at, for rights or a disk that fails: it is not known what is there.',
    fix: 'Look at the rights of the path and of the directories above it, and at the disk.',
    actions: 'every',
  },
  'system-error': {
    outcome: 'could-not-check',
    means:
      'The system refused what the step needs: a disk that is full or read-only, a folder that is missing, too many open files. The message names the place.',
    fix: 'Make room, or look at the rights of the place; `RUNNER_TEMP` and the workspace must exist. Then run the step again.',
    actions: 'every',
  },
  'tool-output': {
    outcome: 'could-not-check',
    means: 'A program printed more than is read, and was stopped.',
    fix: 'See what it prints when it is run by itself.',
    actions: 'every',
  },
  'tool-missing': {
    outcome: 'could-not-check',
    means: 'A program that is needed is not installed or not in `PATH`.',
    fix: 'Install it before this step.',
    actions: 'every',
  },
  'tool-failed': {
    outcome: 'could-not-check',
    means: 'A program that had to succeed ended with an error; its last lines are in the hint.',
    fix: 'Mend what the program says, then run the step again.',
    actions: 'every',
  },
  'tool-killed': {
    outcome: 'could-not-check',
    means: 'A program was ended by a signal. With SIGKILL, the machine most likely ran out of memory.',
    fix: 'Use a larger runner, or run the step again.',
    actions: 'every',
  },
  'tool-digest': {
    outcome: 'refused',
    means: 'A downloaded program is not the one that is pinned here: its SHA-256 is another.',
    fix: 'Do not use it. Report it to those who publish the program.',
    actions: 'every',
  },
  'time-limit': {
    outcome: 'could-not-check',
    means:
      'The step was not done in the time of the input `timeout`, modules were not there after half an hour, or an expression of yours took too long.',
    fix: 'The log says what was waited for. Give it more time, see whether the server answers, or make the expression simpler.',
    actions: ['docker-metadata', 'go-matrix-build', 'push-image'],
  },
  network: {
    outcome: 'could-not-check',
    means: 'A server did not answer, or answered with its own trouble, after several attempts.',
    fix: 'Check the network and the status page of the service, then run the step again.',
    actions: ['go-matrix-build'],
  },
  'internal-error': {
    outcome: 'refused',
    means: 'A bug of Slipway; the exit code is 70.',
    fix: 'Report it at the address in the message, with the debug log (re-run the job with debug logging).',
    actions: 'every',
  },
  'source-date-epoch': {
    outcome: 'refused',
    means: '`SOURCE_DATE_EPOCH` is not a whole number of seconds since 1970, up to the year 9999.',
    fix: "Set it to the commit's time (`git log -1 --format=%ct`, the output `commit-time` of version-from-tag), or leave it out.",
    actions: ['docker-metadata', 'go-matrix-build', 'push-image', 'sign-artifacts'],
  },
} as const satisfies Record<string, Row>;

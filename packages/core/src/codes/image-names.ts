import type { Row } from './row.ts';

/** What can be wrong with the tags, labels and annotations of an image. */
export const IMAGE_NAMES = {
  'annotation-level': {
    outcome: 'refused',
    means: 'A level of annotations is unknown.',
    fix: 'Write `manifest`, `index`, `manifest-descriptor` or `index-descriptor`, with commas between.',
    actions: ['docker-metadata'],
  },
  'empty-line': {
    outcome: 'refused',
    means: 'A rule holds nothing but blanks.',
    fix: 'Remove the line.',
    actions: ['docker-metadata'],
  },
  expression: {
    outcome: 'refused',
    means: 'An expression in `{{…}}` cannot be read or computed; the message names line and column.',
    fix: "Write `{{name}}`, or `{{date 'YYYYMMDD' tz='Europe/Paris'}}` for a date.",
    actions: ['docker-metadata'],
  },
  flavor: {
    outcome: 'refused',
    means: 'A line of `flavor` cannot be read.',
    fix: 'Write `latest=auto|true|false`, `prefix=` or `suffix=`, with `onlatest=` behind one of the two.',
    actions: ['docker-metadata'],
  },
  'git-context': {
    outcome: 'refused',
    means:
      '`context: git`, and any run from a terminal, needs a checkout whose HEAD belongs to one branch or tag: it is missing, or HEAD is detached and more than one leads to it.',
    fix: "Run `actions/checkout`, check out by the tag's name, or use `context: workflow`.",
    actions: ['docker-metadata'],
  },
  image: {
    outcome: 'refused',
    means: 'A line of `images` cannot be read, or names what no registry takes.',
    fix: 'Write `ghcr.io/acme/app`, or `name=NAME,enable=true|false`.',
    actions: ['docker-metadata'],
  },
  'invalid-tag': {
    outcome: 'refused',
    means: 'A rule gives a tag that no registry takes.',
    fix: 'At most 128 letters, digits, `.`, `_` and `-`, and a letter, digit or `_` first.',
    actions: ['docker-metadata'],
  },
  'json-file': {
    outcome: 'refused',
    means: '`json-file` lies outside the workspace.',
    fix: 'Give a path inside it or below `RUNNER_TEMP`; symbolic links are followed.',
    actions: ['docker-metadata'],
  },
  payload: {
    outcome: 'refused',
    means: "The event of a pull request has no number: the job's container has no event file.",
    fix: 'Mount `GITHUB_EVENT_PATH` into the container.',
    actions: ['docker-metadata'],
  },
  quotes: {
    outcome: 'refused',
    means: 'A quote or comma stands where it cannot be read: inside a field, or behind an end of quotes.',
    fix: 'Quote the whole field, as in `"type=raw,value=a,b"`, or use single quotes in expressions.',
    actions: ['docker-metadata'],
  },
  'set-output-env': {
    outcome: 'refused',
    means: '`DOCKER_METADATA_SET_OUTPUT_ENV` is neither true nor false.',
    fix: 'Write `true` or `false`.',
    actions: ['docker-metadata'],
  },
  'short-sha-length': {
    outcome: 'refused',
    means: '`DOCKER_METADATA_SHORT_SHA_LENGTH` is no number.',
    fix: 'Set it to a number such as 12, or remove it: 7 is the default.',
    actions: ['docker-metadata'],
  },
  'tag-rule': {
    outcome: 'refused',
    means: 'A rule of `tags` cannot be read: an unknown type or attribute, or a value that it does not take.',
    fix: 'Write it as the hint says; the README lists all rules.',
    actions: ['docker-metadata'],
  },
  'rule-without-tag': {
    outcome: 'notice',
    means:
      'A rule expected something of the run that is not so, such as a version in the Git tag: no tag comes from it.',
    fix: 'Correct the rule, or switch it off with `enable=` where it has nothing to say.',
    actions: ['docker-metadata'],
  },
  'event-absent': {
    outcome: 'notice',
    means:
      'The job has no event file, or an empty one, so pull requests, releases and the default branch are not known.',
    fix: 'Mount the file of `GITHUB_EVENT_PATH` into the container of the job.',
    actions: ['docker-metadata'],
  },
  'default-branch-unknown': {
    outcome: 'notice',
    means: 'Neither the event nor GitHub says which branch is the default one, and a rule depends on it.',
    fix: 'Let GitHub be asked (`permissions: contents: read`), or mount `GITHUB_EVENT_PATH` into the container.',
    actions: ['docker-metadata'],
  },
  'published-unknown': {
    outcome: 'notice',
    means: 'It is not known which versions are out, so only tags of the exact version are set: others could go back.',
    fix: 'Let GitHub be asked, check out with `fetch-depth: 0`; for `published: registry`, mend what the message names of the registry.',
    actions: ['docker-metadata'],
  },
  'retractions-unread': {
    outcome: 'notice',
    means:
      'The `go.mod` that says which versions are retracted cannot be read, so retracted versions still hold tags back.',
    fix: 'Correct the line that the message names.',
    actions: ['docker-metadata'],
  },
  'no-image-tag': {
    outcome: 'notice',
    means: 'No rule gave a tag.',
    fix: 'Check `tags`: the summary says why each line gave none.',
    actions: ['docker-metadata'],
  },
  'variable-too-long': {
    outcome: 'notice',
    means: 'An output is longer than a variable of a process may be, so it is not set as one.',
    fix: 'Read the output `json-file` instead.',
    actions: ['docker-metadata'],
  },
  'github-not-asked': {
    outcome: 'notice',
    means: 'GitHub did not answer a question: no token, no permission, or no connection. The step goes on without it.',
    fix: 'Give `permissions: contents: read`, and see the reason in the notice.',
    actions: ['docker-metadata'],
  },
} as const satisfies Record<string, Row>;

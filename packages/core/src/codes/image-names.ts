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
      '`context: git` needs a checkout whose HEAD belongs to one branch or tag: it is missing, or HEAD is detached and more than one leads to it.',
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
} as const satisfies Record<string, Row>;

import type { Row } from './row.ts';

/** What can be wrong with a version that is asked for, or that comes next. */
export const VERSION = {
  channels: {
    outcome: 'refused',
    means: 'A line of `channels` is not `BRANCH-GLOB=LABEL`.',
    fix: 'Write it as the hint says, such as `release/*=rc`.',
    actions: ['version-from-tag'],
  },
  'commit-types': {
    outcome: 'refused',
    means: 'A line of `commit-types` is not `TYPE=major|minor|patch|none`.',
    fix: 'Write it as the hint says, such as `docs=patch`.',
    actions: ['version-from-tag'],
  },
  label: {
    outcome: 'refused',
    means:
      'docker-metadata: a line of `labels` or `annotations` is not one `KEY=VALUE`. version-from-tag: a branch gives no letter or digit to label a pre-release with.',
    fix: 'Write one `KEY=VALUE` a line; of pre-releases: letters, digits and `-`, such as `rc`, and nothing for releases.',
    actions: ['docker-metadata', 'version-from-tag'],
  },
  'label-without-dot': {
    outcome: 'refused',
    means: 'The next pre-release would sort below the one before it, which has no dot before its number.',
    fix: 'Ask for `release`, for the exact version with a dot, or use another label.',
    actions: ['version-from-tag'],
  },
  'build-number': {
    outcome: 'refused',
    means: 'The build number is no whole number without leading zeros, or gives no version that is free.',
    fix: 'Give a higher number, such as the run number, or none.',
    actions: ['version-from-tag'],
  },
  'commit-time': {
    outcome: 'refused',
    means: "The commit's time has no year between 1 and 9999, so it has no pseudo-version.",
    fix: 'Correct the committer date, or tag the commit with a version.',
    actions: ['version-from-tag'],
  },
  'pseudo-version': {
    outcome: 'refused',
    means: 'A pseudo-version has another form than Go gives it.',
    fix: 'Let `go list -m PATH@COMMIT` print the right one.',
    actions: ['version-from-tag'],
  },
  'initial-version': {
    outcome: 'refused',
    means: 'The first version that is asked for is a pre-release.',
    fix: "Write the release; the channel's label makes a pre-release of it.",
    actions: ['version-from-tag'],
  },
  'version-pseudo': {
    outcome: 'refused',
    means: 'A pseudo-version is asked for. Go makes those from commits and ignores a tag of that name.',
    fix: 'Ask for a version like `v1.2.3` or `v1.2.3-rc.1`.',
    actions: ['version-from-tag'],
  },
  'version-form': {
    outcome: 'refused',
    means: 'The version that is asked for is not canonical.',
    fix: 'Write all three numbers behind a `v`, without build metadata: `v1.2.3`.',
    actions: ['version-from-tag'],
  },
  'version-not-above-base': {
    outcome: 'refused',
    means: 'The version that is asked for is not above that of an ancestor of this commit.',
    fix: 'Ask for a higher one, or release from a commit before it.',
    actions: ['version-from-tag'],
  },
  'version-taken': {
    outcome: 'refused',
    means: 'The next version is published already, or was retracted.',
    fix: 'A published version never changes: ask for the next free one.',
    actions: ['version-from-tag'],
  },
  'next-outside-range': {
    outcome: 'refused',
    means: 'The next version is outside `tag-range`, so its tag would not count for the line that it is made on.',
    fix: 'Set `next: patch` or a version in the range, give another `tag-range`, or release from the branch of another line.',
    actions: ['version-from-tag'],
  },
  'no-free-version': {
    outcome: 'refused',
    means: 'No free version was found in many steps from the one that would be next.',
    fix: 'Ask for an exact version.',
    actions: ['version-from-tag'],
  },
  'nothing-to-promote': {
    outcome: 'refused',
    means: '`next: release` is asked for, and the last version is a release already.',
    fix: 'Ask for `auto`, `patch`, `minor`, `major` or an exact version.',
    actions: ['version-from-tag'],
  },
  'promotion-outgrown': {
    outcome: 'refused',
    means: 'The commits since the pre-release ask for a larger step than it has.',
    fix: 'Make another pre-release first (`auto`), or promote a commit without these changes.',
    actions: ['version-from-tag'],
  },
  'retract-too-low': {
    outcome: 'notice',
    means: 'A `retract` line has no effect: Go reads it only in a version above the retracted ones.',
    fix: 'Publish the retraction in a higher version; that one may retract itself.',
    actions: ['version-from-tag'],
  },
} as const satisfies Record<string, Row>;

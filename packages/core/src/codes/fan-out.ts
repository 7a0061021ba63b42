import type { Row } from './row.ts';

/** What can be wrong with a plan, its shards, and the settings of a fan-out. */
export const FAN_OUT = {
  'plan-file': {
    outcome: 'refused',
    means: 'The plan file is not one, was changed, or is not the one that `plan-hash` names.',
    fix: 'Take the artifact that the plan job of this run uploaded, unchanged.',
    actions: ['go-matrix-build'],
  },
  'plan-of-other-source': {
    outcome: 'refused',
    means: 'The plan is for another commit or toolchain than this job has.',
    fix: 'Check out the commit of the plan, and set up the same Go.',
    actions: ['go-matrix-build'],
  },
  'no-plan': {
    outcome: 'refused',
    means: 'The mode needs `plan-file`.',
    fix: 'Download the artifact of the plan job and give the path of its `plan.json`.',
    actions: ['go-matrix-build'],
  },
  'no-shard': {
    outcome: 'refused',
    means: 'The mode `build` needs `shard`.',
    fix: 'Write `shard: ${{ matrix.shard }}`, with the matrix of the plan job.',
    actions: ['go-matrix-build'],
  },
  'no-such-shard': {
    outcome: 'refused',
    means: 'The plan has no shard of this number.',
    fix: 'Write `shard: ${{ matrix.shard }}`, with the matrix of the plan job.',
    actions: ['go-matrix-build'],
  },
  'no-shards': {
    outcome: 'refused',
    means: '`shards-from` holds no folders of shards.',
    fix: 'Download the artifacts of the build jobs there, with `path` and `pattern` and without `merge-multiple`.',
    actions: ['go-matrix-build'],
  },
  'shard-missing': {
    outcome: 'refused',
    means: 'A shard of the plan is not there.',
    fix: 'Run that job again, then merge.',
    actions: ['go-matrix-build'],
  },
  'shard-twice': {
    outcome: 'refused',
    means: 'A shard is there twice, with different files: the build is not reproducible, or one is of another run.',
    fix: 'Keep one, and find out why with `prove: all`.',
    actions: ['go-matrix-build'],
  },
  'shard-content': {
    outcome: 'refused',
    means: 'A shard lacks a file, holds one that it did not make, or a file was changed.',
    fix: 'Run that job again, then merge.',
    actions: ['go-matrix-build'],
  },
  'shard-unknown': {
    outcome: 'refused',
    means: 'The plan has no such shard.',
    fix: 'Download the artifacts of this run only.',
    actions: ['go-matrix-build'],
  },
  'shard-unreadable': {
    outcome: 'refused',
    means: 'A folder holds no `shard.json` that can be read.',
    fix: 'Download only what the build jobs uploaded, each into a folder of its own.',
    actions: ['go-matrix-build'],
  },
  'shard-of-other-plan': {
    outcome: 'refused',
    means: 'A shard belongs to another plan.',
    fix: 'Download the artifacts of this run only: a new plan needs new shards.',
    actions: ['go-matrix-build'],
  },
  weights: {
    outcome: 'refused',
    means: '`weights` is not a JSON object of targets and seconds.',
    fix: 'Give the field `targets` of the output `timings` of an earlier run.',
    actions: ['go-matrix-build'],
  },
  runners: {
    outcome: 'refused',
    means: '`runners` names no runner for a target, or has a line that is for none of them.',
    fix: 'Write one label for all, such as `ubuntu-latest`, and `SELECTOR=LABEL` such as `darwin=macos-latest` for those that need another.',
    actions: ['go-matrix-build'],
  },
} as const satisfies Record<string, Row>;

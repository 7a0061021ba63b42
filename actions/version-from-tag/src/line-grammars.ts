import type { LineGrammar } from '@slipway/core';
import { type Channel, type CommitType, parseChannel, parseCommitType } from '@slipway/version';

export const CHANNELS: LineGrammar<Channel> = { expects: 'BRANCH-GLOB=LABEL', parse: parseChannel };
export const COMMIT_TYPES: LineGrammar<CommitType> = { expects: 'TYPE=BUMP', parse: parseCommitType };

import type { Answer } from './inputs.ts';

/** What a mode answers that has nothing to say. */
export const NOTHING: Answer = {
  digest: '',
  image: '',
  version: '',
  layout: '',
  platforms: [],
  tags: [],
  previous: {},
  attached: [],
  inspection: {},
};

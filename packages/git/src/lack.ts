/** What is known of a clone without asking Git. */
export interface CloneFacts {
  /** Text of its configuration. */
  readonly config: string;
  readonly shallow: boolean;
  /** `git clone` made it: it knows which branch is the remote's own. */
  readonly cloned: boolean;
  /** Something was fetched into it. */
  readonly fetched: boolean;
  /** Number of its tags. */
  readonly tags: number;
}

/**
 * Why tags of the remote may be missing in a clone; undefined where nothing says so. The sentence goes on after "Tags may be missing: ".
 * Without a remote, what is here is all there is. What actions/checkout fetches with any depth but 0 brings no tag but the one of the
 * event, also where the depth is larger than the history; `git clone` and `git fetch` bring tags along unless they are told not to.
 */
export function lackOfTags({ config, shallow, cloned, fetched, tags }: CloneFacts): string | undefined {
  if (!/^\s*\[remote "/im.test(config)) return shallow ? 'the clone is shallow' : undefined;
  if (shallow) return 'the clone is shallow';
  if (/^\s*tagopt\s*=\s*"?--no-tags/im.test(config)) return 'the clone was told to fetch none (tagOpt = --no-tags)';
  const fetches = config.match(/^\s*fetch\s*=.*$/gim) ?? [];
  if (fetches.length > 0 && !fetches.some((line) => /refs\/(?:heads\/)?\*/.test(line)))
    return 'the clone has one branch alone';
  if (fetched && !cloned && tags <= 1) return `the clone was fetched with ${tags === 0 ? 'no tag' : 'one tag alone'}`;
  return undefined;
}

/** Whether a clone leaves objects to the remote until they are asked for. */
export function isPartialClone(config: string): boolean {
  return /^\s*(?:promisor|partialclone|partialclonefilter)\s*=/im.test(config);
}

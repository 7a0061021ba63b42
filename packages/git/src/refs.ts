/** A tag: its name below `refs/tags/` and the object it finally points at (a commit, unless somebody tagged a file). */
export interface Tag {
  readonly name: string;
  readonly commit: string;
}

export interface Refs {
  /** Commit of HEAD, or undefined when HEAD is unborn. */
  readonly head: string | undefined;
  readonly tags: readonly Tag[];
}

const TAGS = 'refs/tags/';
const PEELED = '^{}';

/**
 * Reads `HASH REF` lines, as `git show-ref --dereference --head` and `git ls-remote` print them. A line `REF^{}` follows
 * an annotated tag and holds what it finally points at, through tags of tags.
 */
export function parseRefs(text: string): Refs {
  let head: string | undefined;
  const tags = new Map<string, string>();
  for (const line of text.split('\n')) {
    const gap = line.search(/[ \t]/);
    if (gap < 0) continue;
    const hash = line.slice(0, gap);
    const ref = line.slice(gap + 1);
    if (ref === 'HEAD') head = hash;
    else if (ref.startsWith(TAGS)) {
      const name = ref.slice(TAGS.length);
      tags.set(name.endsWith(PEELED) ? name.slice(0, -PEELED.length) : name, hash);
    }
  }
  return { head, tags: [...tags].map(([name, commit]) => ({ name, commit })) };
}

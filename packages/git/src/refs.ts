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
 * an annotated tag and holds what it finally points at, through tags of tags. All hashes of a repository are equally long.
 * No line is cut out: there are thousands.
 */
export function parseRefs(text: string): Refs {
  let head: string | undefined;
  const tags: { name: string; commit: string }[] = [];
  const width = text.search(/[ \t]/);
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const gap = from + width;
    const commit = text.slice(from, gap);
    if (text.startsWith(TAGS, gap + 1)) {
      const start = gap + 1 + TAGS.length;
      const last = tags.at(-1);
      // The peeled line comes right behind its tag.
      const peels =
        text.startsWith(PEELED, end - PEELED.length) && last?.name === text.slice(start, end - PEELED.length);
      if (last !== undefined && peels) last.commit = commit;
      else tags.push({ name: text.slice(start, end), commit });
    } else if (text.slice(gap + 1, end) === 'HEAD') head = commit;
    from = end + 1;
  }
  return { head, tags };
}

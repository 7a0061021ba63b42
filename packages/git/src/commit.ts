/** What the header of a commit object says. */
export interface CommitHeader {
  readonly tree: string;
  readonly parents: readonly string[];
  /** Committer time in Unix seconds. */
  readonly time: number;
}

/** Reads a commit object as `git cat-file` prints it. Undefined when it is none. */
export function parseCommit(text: string): CommitHeader | undefined {
  const header = text.slice(0, text.indexOf('\n\n') + 1 || undefined);
  const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
  const time = /^committer .*> (-?\d+) [+-]\d+$/m.exec(header)?.[1];
  if (tree === undefined || time === undefined) return undefined;
  return {
    tree,
    parents: header.match(/(?<=^parent )[0-9a-f]+$/gm) ?? [],
    time: Number(time),
  };
}

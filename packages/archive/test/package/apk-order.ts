/**
 * How apk orders versions, by the facts of apk-package(5) and of version.c of apk-tools: part by part, and where the parts
 * are of different kinds, a suffix that means "before" is older, and else the kind that comes first here is newer.
 */
const KINDS = ['number', 'suffix', 'suffix number', 'release', 'end'] as const;
type Kind = (typeof KINDS)[number];

/** The empty one stands for no suffix: what is before it is older than the release itself. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];

interface Part {
  readonly kind: Kind;
  readonly value: number;
}

function parts(version: string): readonly Part[] {
  const match = /^(\d+(?:\.\d+)*)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)-r(\d+)$/.exec(version);
  if (match === null) throw new Error(`${version} is not a version of apk`);
  const [, numbers = '', suffixes = '', release] = match;
  const words = [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, word = '', number = '']): readonly Part[] => [
    { kind: 'suffix', value: SUFFIXES.indexOf(word) },
    ...(number === '' ? [] : [{ kind: 'suffix number' as const, value: Number(number) }]),
  ]);
  return [
    ...numbers.split('.').map((number): Part => ({ kind: 'number', value: Number(number) })),
    ...words,
    { kind: 'release', value: Number(release) },
    { kind: 'end', value: 0 },
  ];
}

const meansBefore = ({ kind, value }: Part): boolean => kind === 'suffix' && value < SUFFIXES.indexOf('');

/** Negative when `a` is older, positive when it is newer. Throws an `Error` for what apk would not take. */
export function compareApkVersions(a: string, b: string): number {
  const others = parts(b);
  for (const [index, x] of parts(a).entries()) {
    const y = others[index] ?? { kind: 'end', value: 0 };
    if (x.kind !== y.kind) {
      if (meansBefore(x)) return -1;
      return meansBefore(y) ? 1 : KINDS.indexOf(y.kind) - KINDS.indexOf(x.kind);
    }
    if (x.value !== y.value) return x.value - y.value;
  }
  return 0;
}

// The public surface of the packages: what their index files export, what is said of it, and who uses it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actions, packages, root } from './repository.mjs';

const MARKS = ['<!-- surface:start -->', '<!-- surface:end -->'];
const CODE = /\.(?:ts|mjs)$/;
const SKIPPED = /(?:^|\/)(?:build|node_modules|testdata|dist)\//;

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Names between braces: what is exported or imported, under which name, and whether it is a type. */
function namesIn(braces, types) {
  return braces
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, type, own, other] = /^(type\s+)?(\w+)(?:(?:\s+as\s+|:\s*)(\w+))?$/.exec(part) ?? [];
      return { type: types || type !== undefined, own, name: other ?? own };
    });
}

const EXPORTS = /\bexport\s+(type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/g;

/** What an index file exports, and from which file. */
function exportsOf(index) {
  return [...read(index).matchAll(EXPORTS)].flatMap(([, types, braces, from]) =>
    namesIn(braces, types !== undefined).map((each) => ({ ...each, file: join(dirname(index), from) })),
  );
}

/** The comment that belongs to a declaration, and what sort of declaration it is; re-exports are followed. */
function declarationOf(file, name) {
  const text = read(file);
  const found = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\s*)?^export (?:declare )?(?:abstract )?(async function\\*?|function\\*?|const|class|interface|type) ${name}\\b([^\\n]*)`,
    'm',
  ).exec(text);
  if (found !== null) {
    const [, comment = '', word, rest] = found;
    const isFunction = word.includes('function') || (word === 'const' && /=>|\bfunction\b/.test(rest));
    return { kind: isFunction ? 'function' : word.replace('const', 'value'), doc: sentence(comment) };
  }
  const again = exportsOf(file).find((each) => each.name === name);
  return again === undefined ? { kind: 'value', doc: '' } : declarationOf(again.file, again.own);
}

/** The first sentence of a comment, on one line. */
export function sentence(comment) {
  const plain = comment.replace(/^\s*\/\*\*|\*\/\s*$/g, '').replace(/^\s*\* ?/gm, '');
  const line = plain.replace(/^@.*/ms, '').replace(/\s+/g, ' ').trim();
  return /^.*?[.](?= [A-Z`@]|$)/.exec(line)?.[0] ?? line;
}

/** Index files of a package by the specifier that leads to them. */
function entries({ folder, manifest }) {
  return ['', '/host', '/generate'].flatMap((sub) => {
    const index = `${folder}/src${sub}/index.ts`;
    return existsSync(join(root, index)) ? [{ specifier: `${manifest.name}${sub}`, index }] : [];
  });
}

/** Everything that a package exports. */
export function surfaceOf(member) {
  return entries(member).flatMap(({ specifier, index }) =>
    exportsOf(index).map(({ name, own, type, file }) => ({ specifier, name, type, ...declarationOf(file, own) })),
  );
}

function codeFiles() {
  return [...packages(), ...actions(), ...['scripts', 'bench'].map((folder) => ({ folder }))].flatMap(({ folder }) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => CODE.test(path) && !SKIPPED.test(path)),
  );
}

const USES = [
  /\b(?:import|export)\s+(type\s+)?(?:\w+,\s*)?\{([^}]*)\}\s*from\s*'(@slipway\/[^']+)'/g,
  /\bconst\s+()\{([^}]*)\}\s*=\s*await import\(\s*'(@slipway\/[^']+)'/g,
];
/** Compiled packages, as scripts load them: every word of such a script may be a use. */
const COMPILED = /packages\/([a-z-]+)\/build(\/host|\/generate)?\/index\.js/g;
/** Chunks of dist, as the demo loads them: each has the whole surface of its package. */
const CHUNK = /dist\/shared\/([a-z-]+)\.js/g;

/** Which names of which entry are used in a file. */
export function usesIn(text) {
  const named = USES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, , braces, specifier]) =>
      namesIn(braces, false).map(({ own }) => `${specifier} ${own}`),
    ),
  );
  const inline = [...text.matchAll(/\bimport\('(@slipway\/[^']+)'\)\.(\w+)/g)].map(
    ([, specifier, name]) => `${specifier} ${name}`,
  );
  const compiled = [...text.matchAll(COMPILED)].flatMap(([, name, sub = '']) =>
    [...text.matchAll(/\b[A-Za-z]\w+\b/g)].map(([word]) => `@slipway/${name}${sub} ${word}`),
  );
  const chunks = [...text.matchAll(CHUNK)].flatMap(([, name]) =>
    [...text.matchAll(/\b[A-Za-z]\w+\b/g)].flatMap(([word]) => [
      `@slipway/${name} ${word}`,
      `@slipway/${name}/host ${word}`,
    ]),
  );
  return [...named, ...inline, ...compiled, ...chunks];
}

/** Types that nobody writes down, and that tsc has to name in the declarations of what others infer from them (TS2883). */
const INFERRED = new Set(['@slipway/core Contract', '@slipway/core Input']);

/** What nobody outside uses, and what is not explained. */
export function surfaceFaults() {
  const files = codeFiles().map((path) => ({ path, uses: new Set(usesIn(read(path))) }));
  return packages().flatMap((member) => {
    const outside = files.filter(({ path }) => !path.startsWith(`${member.folder}/`));
    return surfaceOf(member).flatMap(({ specifier, name, kind, doc }) => {
      const used = INFERRED.has(`${specifier} ${name}`) || outside.some(({ uses }) => uses.has(`${specifier} ${name}`));
      return [
        ...(used ? [] : [`${specifier}: nobody outside the package uses ${name}: leave it out of the index`]),
        ...(kind === 'function' && doc === '' ? [`${specifier}: ${name} has no comment that says what it does`] : []),
      ];
    });
  });
}

/** The table of a package's README: what can be called, with the types named below it. */
export function surfaceTable(member) {
  const all = surfaceOf(member);
  const parts = entries(member).flatMap(({ specifier }) => {
    const own = all.filter((each) => each.specifier === specifier);
    const [types, values] = [own.filter(({ type }) => type), own.filter(({ type }) => !type)];
    const rows = values.map(({ name, kind, doc }) => `| \`${name}\` | ${kind} | ${doc.replaceAll('|', '\\|')} |`);
    const table = rows.length === 0 ? [] : [`| \`${specifier}\` | kind | what it is |`, '| --- | --- | --- |', ...rows];
    const named =
      types.length === 0 ? [] : [`Types of \`${specifier}\`: ${types.map(({ name }) => `\`${name}\``).join(', ')}.`];
    return [table, named].filter((part) => part.length > 0).map((part) => part.join('\n'));
  });
  return parts.join('\n\n');
}

/** A README with the table of its package between the two marks. Throws where the marks are missing. */
export function fillSurface(readme, member) {
  const [start, end] = MARKS.map((mark) => readme.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${member.folder}/README.md has no ${MARKS.join(' and ')}`);
  return `${readme.slice(0, start)}${MARKS[0]}\n${surfaceTable(member)}\n${readme.slice(end)}`;
}

import { architectureName } from './architecture.ts';
import type { PackageDescription, PackageScripts } from './description.ts';
import type { Layout } from './layout.ts';
import { refused } from './refuse.ts';
import { relationsOf } from './relations.ts';
import { scriptOf } from './scripts.ts';
import { apkVersion } from './version.ts';

/**
 * When a package takes the place of an older one, apk runs other scripts than for a new one, and none of removal. Those of
 * installation get both names, because deb and rpm run them for both. apk-package(5).
 */
const SCRIPTS: readonly (readonly [keyof PackageScripts, readonly string[]])[] = [
  ['preInstall', ['.pre-install', '.pre-upgrade']],
  ['postInstall', ['.post-install', '.post-upgrade']],
  ['preRemove', ['.pre-deinstall']],
  ['postRemove', ['.post-deinstall']],
];

export interface ApkScript {
  readonly name: string;
  readonly text: string;
  readonly interpreter: string;
}

/** The scripts that there are, under the names that apk has for them. */
export function apkScripts({ scripts }: PackageDescription): readonly ApkScript[] {
  return SCRIPTS.flatMap(([key, names]) => {
    const script = scriptOf(scripts[key]);
    if (script === undefined) return [];
    const { text, interpreter } = script;
    const [program] = interpreter;
    return names.map((name) => ({ name, text, interpreter: program }));
  });
}

/** apk has no weak dependencies that a package could name itself (`install_if` is the other way round). */
function checkRelations({ relations }: PackageDescription): void {
  const [weak] = [...relations.recommends, ...relations.suggests];
  if (weak === undefined) return;
  throw refused('relation', weak, 'has no counterpart in apk', 'Leave recommends and suggests empty for apk.');
}

/** apk keeps what was changed below /etc (`protected_paths`), and nothing else, whatever the package says. */
function checkConfig({ files }: Layout): void {
  const file = files.find(({ path, config }) => config && !path.startsWith('etc/'));
  if (file === undefined) return;
  throw refused(
    'config',
    `/${file.path}`,
    'is not below /etc',
    'apk keeps changed files below /etc only: put it there.',
  );
}

/** The file `.PKGINFO`, apk-package(5), without the digest of the data. Throws `RefusedError`. */
export function packageInfo(description: PackageDescription, layout: Layout): string {
  checkRelations(description);
  checkConfig(layout);
  const { name, summary, homepage, maintainer, license, relations, time } = description;
  const list = (relation: readonly string[]) => relationsOf('apk', relation);
  const interpreters = new Set(apkScripts(description).map(({ interpreter }) => interpreter));
  const fields: readonly (readonly [string, readonly string[]])[] = [
    ['pkgname', [name]],
    ['pkgver', [apkVersion(description)]],
    ['pkgdesc', [summary]],
    ['url', [homepage]],
    ['builddate', [String(time)]],
    ['packager', [maintainer]],
    ['size', [String(layout.files.reduce((sum, { content }) => sum + content.length, 0))]],
    ['arch', [architectureName('apk', description)]],
    ['origin', [name]],
    ['maintainer', [maintainer]],
    ['license', [license]],
    ['replaces', list(relations.replaces)],
    [
      'depend',
      [...list([...relations.depends, ...interpreters]), ...list(relations.conflicts).map((each) => `!${each}`)],
    ],
    ['provides', list(relations.provides)],
  ];
  return fields
    .flatMap(([key, values]) => values.flatMap((value) => (value === '' ? [] : [`${key} = ${value}\n`])))
    .join('');
}

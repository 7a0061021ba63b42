import { createHash } from 'node:crypto';
import { architectureName } from './architecture.ts';
import type { PackageDescription, PackageFile, PackageScripts } from './description.ts';
import type { Layout } from './layout.ts';
import { foldText } from './paragraphs.ts';
import { relationsOf } from './relations.ts';
import { scriptOf } from './scripts.ts';
import { debVersion } from './version.ts';

/** Kibibytes on disk: each file rounded up, one for each directory. Policy 5.6.20. */
function installedSize({ files, directories }: Layout): number {
  return files.reduce((sum, { content }) => sum + Math.ceil(content.length / 1024), directories.length);
}

/** A line of the long description. ` .` stands for an empty one, two blanks for one that is taken as it is. Policy 5.6.13. */
function descriptionLine(line: string): string {
  if (line === '') return ' .';
  return line.startsWith('.') ? `  ${line}` : ` ${line}`;
}

/**
 * The file `control`: https://www.debian.org/doc/debian-policy/ch-controlfields.html#binary-package-control-files-debian-control
 */
export function controlFile(description: PackageDescription, layout: Layout): string {
  const { name, summary, maintainer, homepage, relations } = description;
  const list = (relation: readonly string[]) => relationsOf('deb', relation).join(', ');
  const long = description.description.trim() === '' ? `${summary}.` : description.description;
  const fields: readonly (readonly [string, string])[] = [
    ['Package', name],
    ['Version', debVersion(description)],
    ['Section', 'utils'],
    ['Priority', 'optional'],
    ['Architecture', architectureName('deb', description)],
    ['Maintainer', maintainer],
    ['Installed-Size', String(installedSize(layout))],
    ['Depends', list(relations.depends)],
    ['Recommends', list(relations.recommends)],
    ['Suggests', list(relations.suggests)],
    ['Conflicts', list(relations.conflicts)],
    ['Provides', list(relations.provides)],
    ['Replaces', list(relations.replaces)],
    ['Homepage', homepage],
    ['Description', [summary, ...foldText(long).map(descriptionLine)].join('\n')],
  ];
  return fields.flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}\n`])).join('');
}

/** What `dpkg --verify` and debsums compare; configuration may differ, and is left out as dh_md5sums does it. */
export function md5sumsFile({ files }: Layout): string {
  const line = ({ path, content }: PackageFile) => `${createHash('md5').update(content).digest('hex')}  ${path}\n`;
  return files.flatMap((file) => (file.config ? [] : [line(file)])).join('');
}

export function conffilesFile({ files }: Layout): string {
  return files.flatMap(({ path, config }) => (config ? [`/${path}\n`] : [])).join('');
}

const UNIT = /^(?:usr\/)?lib\/systemd\/system\/[^/]+$/;
const RELOAD = 'if [ -d /run/systemd/system ]; then\n  systemctl --system daemon-reload\nfi\n';

/**
 * systemd has to be told of a new unit: on Debian by the package, while the rpm of systemd watches the folder itself
 * (`%transfiletriggerin`) and Alpine has none. Nothing is enabled or started. Scripts of the package's own stand alone.
 */
function scriptsOf({ scripts }: PackageDescription, { files }: Layout): PackageScripts {
  const { preInstall, postInstall, preRemove, postRemove } = scripts;
  const own = [preInstall, postInstall, preRemove, postRemove].some((text) => text.trim() !== '');
  if (own || !files.some(({ path }) => UNIT.test(path))) return scripts;
  return { ...scripts, postInstall: RELOAD, postRemove: RELOAD };
}

/** The maintainer scripts that there are, by the names that dpkg gives them. Policy 6.1. */
export function maintainerScripts(
  description: PackageDescription,
  layout: Layout,
): readonly (readonly [string, string])[] {
  const { preInstall, postInstall, preRemove, postRemove } = scriptsOf(description, layout);
  const named = [
    ['preinst', preInstall],
    ['postinst', postInstall],
    ['prerm', preRemove],
    ['postrm', postRemove],
  ] as const;
  return named.flatMap(([name, source]) => {
    const script = scriptOf(source);
    return script === undefined ? [] : [[name, script.text] as const];
  });
}

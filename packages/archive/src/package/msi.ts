import { invariant } from '@slipway/core';
import { checkDescription } from './check.ts';
import type { PackageDescription } from './description.ts';
import {
  componentCode,
  type MsiArchitecture,
  msiArchitecture,
  packageCode,
  productCode,
  upgradeCode,
} from './msi-identity.ts';
import { checkWindowsName, type InstalledFile, installedFiles } from './msi-layout.ts';
import { refused } from './refuse.ts';
import { msiVersion } from './version.ts';

/** What wixl and msibuild make a package of. */
export interface MsiSource {
  readonly architecture: MsiArchitecture;
  /** Text in the language of WiX 3. */
  readonly wxs: string;
  /** Tables that wixl does not write as they are needed here, as msibuild imports them, by their name. */
  readonly tables: readonly (readonly [name: string, text: string])[];
  /** Files by the name that `wxs` has for them. */
  readonly files: readonly (readonly [name: string, content: Uint8Array])[];
  readonly packageCode: string;
  readonly time: number;
}

/**
 * wixl replaces `$(env.HOME)` by what is in the environment, and drops other dollars, even those that are written as
 * references of XML. What a variable stands for is not looked at again.
 */
const DOLLAR = '$(var.DOLLAR)';

function escaped(text: string): string {
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return xml.replaceAll('$', () => DOLLAR);
}

type Attributes = Readonly<Record<string, string>>;

function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (content.length === 0) return `<${start}/>`;
  return `<${start}>${content.join('')}</${name}>`; // blanks would be part of a condition
}

interface Piece {
  readonly id: string;
  readonly code: string;
  readonly path: readonly string[];
}

/** A component for each file, in folders. Files come in the order of their paths, so those of a folder stand together. */
function folderContent(pieces: readonly Piece[], id: string, win64: string): readonly string[] {
  const folders = new Map<string, Piece[]>();
  const own: string[] = [];
  for (const piece of pieces) {
    const first = invariant(piece.path[0], 'a path has a first part');
    const rest = piece.path.slice(1);
    if (rest.length === 0) {
      const file = element('File', { Id: piece.id, Name: first, Source: piece.id, KeyPath: 'yes' });
      own.push(element('Component', { Id: `c${piece.id}`, Guid: piece.code, Win64: win64 }, [file]));
    } else {
      folders.set(first, [...(folders.get(first) ?? []), { ...piece, path: rest }]);
    }
  }
  const nested = [...folders].map(([name, below], index) =>
    element('Directory', { Id: `${id}_${index}`, Name: name }, folderContent(below, `${id}_${index}`, win64)),
  );
  return [...own, ...nested];
}

/** Windows Installer shows three numbers; the version of Go stands in the comments. */
function properties({ summary, version, homepage }: PackageDescription): readonly string[] {
  const table = { ARPCOMMENTS: `${summary} (${version})`, ARPNOMODIFY: '1', ARPURLINFOABOUT: homepage };
  return Object.entries(table).flatMap(([Id, Value]) => (Value === '' ? [] : [element('Property', { Id, Value })]));
}

/** The folder of the program, below that of all programs: 64-bit and 32-bit programs have one each. */
function folderOf({ name }: PackageDescription, pieces: readonly Piece[], architecture: MsiArchitecture): string {
  const wide = architecture === 'x64';
  const content = folderContent(pieces, 'd', wide ? 'yes' : 'no');
  const folder = element('Directory', { Id: 'INSTALLDIR', Name: name }, content);
  const base = element('Directory', { Id: wide ? 'ProgramFiles64Folder' : 'ProgramFilesFolder' }, [folder]);
  return element('Directory', { Id: 'TARGETDIR', Name: 'SourceDir' }, [base]);
}

function product(description: PackageDescription, files: readonly InstalledFile[], pieces: readonly Piece[]): string {
  const { name, version, summary, maintainer } = description;
  const Manufacturer = maintainer.replace(/ <[^<]*$/, '');
  const number = msiVersion(version);
  const identity = { Id: productCode(description, files), UpgradeCode: upgradeCode(name), Version: number };
  return element('Product', { ...identity, Name: name, Manufacturer, Language: '1033', Codepage: '65001' }, [
    element('Package', {
      ...{ InstallerVersion: '200', Compressed: 'yes', InstallScope: 'perMachine', Languages: '1033' },
      ...{ Description: `${name} ${version}`, Comments: summary, Manufacturer },
    }),
    element('Media', { Id: '1', Cabinet: 'product.cab', EmbedCab: 'yes' }),
    element('Upgrade', { Id: upgradeCode(name) }, [
      element('UpgradeVersion', { Minimum: '0.0.0', Maximum: number, Property: 'OLDER' }),
      element('UpgradeVersion', { Minimum: number, OnlyDetect: 'yes', Property: 'NEWER' }),
    ]),
    element('Condition', { Message: `A newer version of ${name} is installed.` }, ['NOT NEWER']),
    ...properties(description),
    folderOf(description, pieces, msiArchitecture(description)),
    element(
      'Feature',
      { Id: 'Main', Title: name, Level: '1' },
      pieces.map(({ id }) => element('ComponentRef', { Id: `c${id}` })),
    ),
    element('InstallExecuteSequence', {}, [
      element('RemoveExistingProducts', { After: 'InstallInitialize' }),
      element('RemoveEnvironmentStrings', { Sequence: '3300' }),
      element('WriteEnvironmentStrings', { Sequence: '5200' }),
    ]),
  ]);
}

/** The form of Microsoft's archive files: names of columns, their types, the key. */
const table = (...lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.join('\t')}\r\n`).join('');

/**
 * https://learn.microsoft.com/en-us/windows/win32/msi/upgrade-table: wixl leaves out that the upper bound belongs to the range
 * (512), without which one pre-release would be installed beside the other. 1: features are kept, 2: only looked for,
 * 256: the lower bound belongs to the range.
 */
function upgradeTable({ name, version }: PackageDescription): string {
  const [code, number] = [upgradeCode(name), msiVersion(version)];
  return table(
    ['UpgradeCode', 'VersionMin', 'VersionMax', 'Language', 'Attributes', 'Remove', 'ActionProperty'],
    ['s38', 'S20', 'S20', 'S255', 'i4', 'S255', 's72'],
    ['Upgrade', 'UpgradeCode', 'VersionMin', 'VersionMax', 'Language', 'Attributes'],
    [code, '0.0.0', number, '', String(1 + 256 + 512), '', 'OLDER'],
    [code, number, '', '', '2', '', 'NEWER'],
  );
}

/**
 * https://learn.microsoft.com/en-us/windows/win32/msi/environment-table: `=` writes when the program is installed, `-` removes
 * with it, `*` is for all users; `[~]` is what was there before. wixl 0.101 does not know the element of WiX.
 */
function environmentTable(component: string): string {
  return table(
    ['Environment', 'Name', 'Value', 'Component_'],
    ['s72', 'l255', 'L255', 's72'],
    ['Environment', 'Environment'],
    ['Path', '=-*PATH', '[~];[INSTALLDIR]', component],
  );
}

function checkName(name: string): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(name)) {
    const hint = 'Give letters, digits and ._+- with a letter or digit first, such as hello-tools.';
    throw refused('name', name, 'is no name in msi', hint);
  }
  checkWindowsName('name', name);
}

/**
 * What an msi of a description is made of. Scripts and relations are for Linux and left out, like files that have no place
 * on Windows. Throws `RefusedError`.
 */
export function msiSource(description: PackageDescription): MsiSource {
  const { name, time } = description;
  checkName(name);
  checkDescription('rpm', description); // the name is good for rpm when it is for msi
  const architecture = msiArchitecture(description);
  const files = installedFiles(description);
  const pieces = files.map(({ path }, index): Piece => {
    return { id: `f${index + 1}`, code: componentCode(name, architecture, path), path: path.split('/') };
  });
  const root = element('Wix', { xmlns: 'http://schemas.microsoft.com/wix/2006/wi' }, [
    product(description, files, pieces),
  ]);
  const wxs = `<?xml version="1.0" encoding="utf-8"?>\n<?define DOLLAR="$"?>\n${root}\n`;
  return {
    architecture,
    wxs,
    tables: [
      ['Upgrade', upgradeTable(description)],
      ['Environment', environmentTable('cf1')],
    ],
    files: files.map(({ content }, index) => [`f${index + 1}`, content]),
    packageCode: packageCode(wxs, time, files),
    time,
  };
}

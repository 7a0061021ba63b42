import type { PackageDescription } from '../description.ts';
import { foldText } from '../paragraphs.ts';
import { rpmVersion } from '../version.ts';
import { int32, string, strings, type Tags, translated } from './header.ts';
import type { RpmMachine } from './machine.ts';
import { TAG } from './tags.ts';

/** Stands for the machine and the rpm that built the package: the bytes must not depend on either. */
const BUILDER = 'slipway';

/** Epoch, version and release, as relations name them: `1:1.2.3-1`. */
export const evrOf = ({ version, release, epoch }: PackageDescription): string =>
  `${epoch === 0 ? '' : `${epoch}:`}${rpmVersion(version)}-${release}`;

/** Name, version and release, without the epoch: what files are named by. */
export const labelOf = ({ name, version, release }: PackageDescription): string =>
  `${name}-${rpmVersion(version)}-${release}`;

/** rpmlint and the distributions want a change log, and rpm shows it by `-q --changelog`. */
export function changelogTags(description: PackageDescription): Tags {
  return [
    [TAG.changelogTime, int32([description.time])],
    [TAG.changelogName, strings([`${description.maintainer} - ${evrOf(description)}`])],
    [TAG.changelogText, strings([`- Release ${description.version}.`])],
  ];
}

function optional(tag: number, value: string): Tags {
  return value === '' ? [] : [[tag, string(value)]];
}

/** Who and what the package is. */
export function identityTags(description: PackageDescription, machine: RpmMachine, size: number): Tags {
  const { name, release, epoch, summary, license, maintainer, time } = description;
  const long = description.description.trim() === '' ? `${summary}.` : description.description;
  const version = rpmVersion(description.version);
  return [
    [TAG.i18nTable, strings(['C'])],
    [TAG.name, string(name)],
    [TAG.version, string(version)],
    [TAG.release, string(String(release))],
    ...(epoch === 0 ? [] : [[TAG.epoch, int32([epoch])] as const]),
    [TAG.summary, translated(summary)],
    [TAG.description, translated(foldText(long).join('\n'))],
    [TAG.buildTime, int32([time])],
    [TAG.buildHost, string(BUILDER)],
    [TAG.size, int32([size])],
    [TAG.license, string(license)],
    [TAG.packager, string(maintainer)],
    [TAG.group, translated('Applications/System')],
    ...optional(TAG.url, description.homepage),
    [TAG.os, string('linux')],
    [TAG.arch, string(machine.name)],
    // Without the name of a source package rpm takes this one for a source package.
    [TAG.sourceRpm, string(`${labelOf(description)}.src.rpm`)],
    [TAG.rpmVersion, string(BUILDER)],
    [TAG.encoding, string('utf-8')],
    [TAG.payloadFormat, string('cpio')],
    [TAG.payloadCompressor, string('gzip')],
    [TAG.payloadFlags, string('6')],
  ];
}

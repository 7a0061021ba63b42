import { createHash } from 'node:crypto';
import { utf8 } from '../bytes.ts';
import { uuidOf } from '../uuid.ts';
import { type Part, partsOf, programPurl, timestamp } from './part.ts';
import type { BomProgram } from './program.ts';

const DOCUMENT = 'SPDXRef-DOCUMENT';
const PROGRAM = 'SPDXRef-Program';

/** What nobody has looked into: https://spdx.github.io/spdx-spec/v2.3/package-information/ */
const UNKNOWN = {
  supplier: 'NOASSERTION',
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  copyrightText: 'NOASSERTION',
};

/** The licence as the authors state it; nobody concluded anything from the files themselves. */
const declared = (license: string): object => ({ licenseDeclared: license === '' ? 'NOASSERTION' : license });

/** An identifier may hold letters, digits, dots and hyphens; the digest keeps apart what would look the same. */
function idOf({ name, version, directory }: Part): string {
  const digest = createHash('sha256').update(utf8(JSON.stringify([name, version, directory])));
  const words = [name, version].filter((word) => word !== '').join('-');
  return `SPDXRef-Module-${words.replace(/[^A-Za-z0-9.]+/g, '-')}-${digest.digest('hex').slice(0, 8)}`;
}

/** References to a package in other systems, without those that are empty. A locator holds no blank. */
function references(rows: readonly (readonly [category: string, type: string, locator: string])[]): object {
  const found = rows.filter(([, , locator]) => locator !== '');
  if (found.length === 0) return {};
  return {
    externalRefs: found.map(([referenceCategory, referenceType, referenceLocator]) => ({
      referenceCategory,
      referenceType,
      referenceLocator,
    })),
  };
}

function comment({ replaces, directory }: Part): object {
  if (replaces === '') return {};
  const files = directory === '' ? '' : ` Its files are those of the directory ${directory}.`;
  return { comment: `Takes the place of ${replaces} by a replace directive.${files}` };
}

/** An `h1:` hash is one over a list of files, so it may not stand among the checksums, which are of one file. */
function library(part: Part): object {
  const { name, version, purl, cpe, license, sum } = part;
  return {
    SPDXID: idOf(part),
    name,
    ...(version === '' ? {} : { versionInfo: version }),
    primaryPackagePurpose: 'LIBRARY',
    ...UNKNOWN,
    ...declared(license),
    ...comment(part),
    ...references([
      ['PACKAGE-MANAGER', 'purl', purl],
      ['SECURITY', 'cpe23Type', cpe],
      ['OTHER', 'slipway-go-h1', sum],
    ]),
  };
}

function root(program: BomProgram): object {
  const { name, version, fileName, sha256, license, commit, goVersion, packagePath, platform } = program;
  return {
    SPDXID: PROGRAM,
    name,
    versionInfo: version,
    packageFileName: fileName,
    primaryPackagePurpose: 'APPLICATION',
    ...UNKNOWN,
    checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }],
    ...declared(license),
    sourceInfo: `Package ${packagePath} of commit ${commit}, built by ${goVersion} for ${platform}.`,
    ...references([
      ['PACKAGE-MANAGER', 'purl', programPurl(program)],
      ['OTHER', 'slipway-git-commit', commit],
      ['OTHER', 'slipway-go-platform', platform],
    ]),
  };
}

const relation = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string): object => ({
  spdxElementId,
  relationshipType,
  relatedSpdxElement,
});

/**
 * SPDX 2.3 as JSON: https://spdx.github.io/spdx-spec/v2.3/. The namespace is made of everything else, so the same program has
 * the same document, and another document another namespace. Slipway is named without its version, which would change
 * the bytes while the program is the same.
 */
export function writeSpdx(program: BomProgram): string {
  const parts = partsOf(program);
  const { name, version, platform, time } = program;
  const content = {
    name: `${name} ${version} ${platform}`,
    creationInfo: { created: timestamp(time), creators: ['Tool: Slipway'] },
    packages: [root(program), ...parts.map(library)],
    relationships: [
      relation(DOCUMENT, 'DESCRIBES', PROGRAM),
      ...parts.map((part) => relation(PROGRAM, 'CONTAINS', idOf(part))),
    ],
  };
  const documentNamespace = `urn:uuid:${uuidOf(`urn:slipway:spdx:${JSON.stringify(content)}`)}`;
  const head = { spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT, documentNamespace };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

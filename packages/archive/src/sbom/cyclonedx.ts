import { uuidOf } from '../uuid.ts';
import { type Part, partsOf, programPurl, timestamp } from './part.ts';
import type { BomProgram } from './program.ts';

/** Names and values, without those that are empty. */
function properties(table: Readonly<Record<string, string>>): object {
  const found = Object.entries(table).filter(([, value]) => value !== '');
  if (found.length === 0) return {};
  return { properties: found.map(([name, value]) => ({ name: `slipway:${name}`, value })) };
}

/** The licence as the authors state it in their files. */
function licenses(id: string): object {
  return id === '' ? {} : { licenses: [{ license: { id, acknowledgement: 'declared' } }] };
}

const refOf = ({ purl, replaces, directory }: Part): string => (purl === '' ? `${replaces}=>${directory}` : purl);

/** An `h1:` hash is one over a list of files, so it may not stand among the hashes, which are of one file. */
function component(part: Part): object {
  const { name, version, purl, cpe, license, sum, replaces, directory } = part;
  return {
    type: 'library',
    'bom-ref': refOf(part),
    name,
    ...(version === '' ? {} : { version }),
    ...licenses(license),
    ...(cpe === '' ? {} : { cpe }),
    ...(purl === '' ? {} : { purl }),
    ...properties({ 'go:h1': sum, 'go:replaces': replaces, 'go:directory': directory }),
  };
}

function root(program: BomProgram): object {
  const purl = programPurl(program);
  return {
    type: 'application',
    'bom-ref': purl,
    name: program.name,
    version: program.version,
    hashes: [{ alg: 'SHA-256', content: program.sha256 }],
    ...licenses(program.license),
    purl,
    ...properties({
      file: program.fileName,
      'git:commit': program.commit,
      'go:package': program.packagePath,
      'go:platform': program.platform,
      'go:toolchain': program.goVersion,
    }),
  };
}

/**
 * CycloneDX 1.6 as JSON: https://cyclonedx.org/docs/1.6/json/. The serial number is made of everything else, so the same
 * program has the same document, and another document another number. Slipway is named without its version, which would
 * change the bytes while the program is the same. A program does not say which module needs which, and the format takes
 * a component that is missing among `dependencies` for one of which that is not known: so the program alone stands there.
 */
export function writeCycloneDx(program: BomProgram): string {
  const parts = partsOf(program);
  const content = {
    version: 1,
    metadata: {
      timestamp: timestamp(program.time),
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name: 'Slipway' }] },
      component: root(program),
    },
    components: parts.map(component),
    dependencies: [{ ref: programPurl(program), dependsOn: parts.map(refOf) }],
  };
  const serialNumber = `urn:uuid:${uuidOf(`urn:slipway:cyclonedx:${JSON.stringify(content)}`)}`;
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber,
  };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

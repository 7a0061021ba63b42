import { invariant } from '@slipway/core';
import { compareBytes } from '../../bytes.ts';
import type { PackageDescription } from '../description.ts';
import { relationsOf } from '../relations.ts';
import { int32, strings, type Tags } from './header.ts';
import type { RpmMachine } from './machine.ts';

/** https://rpm-software-management.github.io/rpm/manual/tags.html#dependency-information; rpmds.h of rpm */
const LESS = 1 << 1;
const GREATER = 1 << 2;
const EQUAL = 1 << 3;
const INTERPRETER = 1 << 8;
const RPMLIB = 1 << 24;
const CONFIG = 1 << 28;

const COMPARISONS: ReadonlyMap<string, number> = new Map([
  ['<', LESS],
  ['<=', LESS | EQUAL],
  ['=', EQUAL],
  ['>=', GREATER | EQUAL],
  ['>', GREATER],
]);

interface Relation {
  readonly name: string;
  readonly flags: number;
  readonly version: string;
}

/** `glibc >= 2.34`, which was checked already, or a name alone. */
function parsed(text: string): Relation {
  const [name, comparison, version] = text.split(' ');
  return {
    name: invariant(name, 'a text has a first word'),
    flags: comparison === undefined ? 0 : invariant(COMPARISONS.get(comparison), 'the comparison was checked'),
    version: version ?? '',
  };
}

/** What of rpm the package needs to be read: since which version of rpm it is there. */
function rpmlib(name: string, version: string): Relation {
  return { name: `rpmlib(${name})`, flags: RPMLIB | LESS | EQUAL, version };
}

/** The scripts that there are, by the bit that says whose interpreter is needed. */
export interface InterpreterNeed {
  readonly interpreter: readonly [string, ...string[]];
  /** `RPMSENSE_SCRIPT_PRE` and its like. */
  readonly flag: number;
}

export interface RelationFacts {
  readonly description: PackageDescription;
  readonly machine: RpmMachine;
  /** Epoch, version and release: `1:1.2.3-1`. */
  readonly evr: string;
  readonly config: boolean;
  readonly interpreters: readonly InterpreterNeed[];
}

function requirements({ description, evr, config, interpreters }: RelationFacts): readonly Relation[] {
  const { name, relations } = description;
  return [
    ...relationsOf('rpm', relations.depends).map(parsed),
    ...interpreters.map(({ interpreter: [program], flag }) => ({
      name: program,
      flags: INTERPRETER | flag,
      version: '',
    })),
    ...(config ? [{ name: `config(${name})`, flags: CONFIG | EQUAL, version: evr }] : []),
    ...(interpreters.some(({ interpreter }) => interpreter.length > 1)
      ? [rpmlib('ScriptletInterpreterArgs', '4.0.3-1')]
      : []),
    ...(evr.includes('~') ? [rpmlib('TildeInVersions', '4.10.0-1')] : []),
    rpmlib('CompressedFileNames', '3.0.4-1'),
    rpmlib('FileDigests', '4.6.0-1'),
    rpmlib('PayloadFilesHavePrefix', '4.0-1'),
  ];
}

function provisions({ description, machine, evr, config }: RelationFacts): readonly Relation[] {
  const { name, relations } = description;
  return [
    ...relationsOf('rpm', relations.provides).map(parsed),
    { name, flags: EQUAL, version: evr },
    { name: `${name}(${machine.isa})`, flags: EQUAL, version: evr },
    ...(config ? [{ name: `config(${name})`, flags: CONFIG | EQUAL, version: evr }] : []),
  ];
}

interface RelationTags {
  readonly name: number;
  readonly version: number;
  readonly flags: number;
}

const PROVIDE: RelationTags = { name: 1047, version: 1113, flags: 1112 };
const REQUIRE: RelationTags = { name: 1049, version: 1050, flags: 1048 };
const CONFLICT: RelationTags = { name: 1054, version: 1055, flags: 1053 };
const OBSOLETE: RelationTags = { name: 1090, version: 1115, flags: 1114 };
const RECOMMEND: RelationTags = { name: 5046, version: 5047, flags: 5048 };
const SUGGEST: RelationTags = { name: 5049, version: 5050, flags: 5051 };

function tagsOf(tags: RelationTags, relations: readonly Relation[]): Tags {
  if (relations.length === 0) return [];
  const sorted = [...relations].sort(
    (a, b) => compareBytes(a.name, b.name) || compareBytes(a.version, b.version) || a.flags - b.flags,
  );
  return [
    [tags.name, strings(sorted.map(({ name }) => name))],
    [tags.version, strings(sorted.map(({ version }) => version))],
    [tags.flags, int32(sorted.map(({ flags }) => flags))],
  ];
}

/** Everything that the package has to do with others, with rpm itself and with its own name. Throws `RefusedError`. */
export function relationTags(facts: RelationFacts): Tags {
  const { conflicts, replaces, recommends, suggests } = facts.description.relations;
  const list = (relations: readonly string[]) => relationsOf('rpm', relations).map(parsed);
  return [
    ...tagsOf(PROVIDE, provisions(facts)),
    ...tagsOf(REQUIRE, requirements(facts)),
    ...tagsOf(CONFLICT, list(conflicts)),
    ...tagsOf(OBSOLETE, list(replaces)),
    ...tagsOf(RECOMMEND, list(recommends)),
    ...tagsOf(SUGGEST, list(suggests)),
  ];
}

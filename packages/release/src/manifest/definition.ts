import { ARCHIVE_FORMATS, PACKAGE_FORMATS } from '@slipway/archive';
import { LAST_SECOND } from '@slipway/core';
import { BUILD_MODES, VARIANT_VARIABLES } from '@slipway/go';
import * as v from 'valibot';

/**
 * What release.json and dependencies.json say, once: the types, the reader and the JSON Schemas beside this package's README
 * come from it. A field that changes its meaning or goes away makes another form (`schema`), and a new one does not come without it.
 */

/** Name of the schema that release.json follows. */
export const RELEASE_SCHEMA = 'urn:slipway:release:1';
/** The same for dependencies.json. */
export const DEPENDENCIES_SCHEMA = 'urn:slipway:dependencies:1';

const FORM =
  'Version of this form. A field that changes its meaning or goes away makes it another; a new one does not come without it.';
const VERSION = /^v(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

/** Formats of the files of a release, by the kind of the file. */
const FORMATS_OF = {
  archive: ARCHIVE_FORMATS,
  binary: ['binary'],
  header: ['header'],
  package: [...PACKAGE_FORMATS, 'msi'],
  sbom: ['spdx', 'cyclonedx'],
} as const;
const KINDS = ['archive', 'binary', 'header', 'package', 'sbom'] as const;
const isVariable = (text: string): boolean => VARIANT_VARIABLES.some((known) => known === text);
const TWICE = 'stands there twice';

const name = v.pipe(v.string(), v.nonEmpty());
/** What a file of a release may begin with, as `fileName` allows it. */
const fileStart = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_][A-Za-z0-9._+~-]{0,127}$/));
const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const targetText = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.,]+)?$/),
  v.examples(['linux/amd64', 'linux/arm/v7', 'darwin/universal']),
);
const port = v.pipe(v.string(), v.regex(/^[a-z0-9]+$/));
const different = v.checkItems<string[], string>((item, index, items) => items.indexOf(item) === index, TWICE);
const names = v.pipe(v.array(name), different, v.metadata({ uniqueItems: true }));

const program = v.strictObject({
  name: v.pipe(name, v.description('Name without extension.')),
  package: v.pipe(name, v.description('Import path of the main package.')),
  ldflags: v.pipe(v.string(), v.description('Flags of the linker (`-ldflags`); empty for none.')),
  tags: v.pipe(names, v.description('Build tags (`-tags`).')),
});

const target = v.pipe(
  v.strictObject({
    target: v.pipe(
      targetText,
      v.description('Canonical text of the target: GOOS/GOARCH, with the variant where it is not the default.'),
    ),
    os: v.pipe(port, v.description('GOOS.')),
    arch: v.pipe(port, v.description('GOARCH, or `universal` for a program put together from several.')),
    variant: v.pipe(
      v.optional(
        v.pipe(
          v.record(v.string(), name),
          v.minEntries(1),
          v.maxEntries(1),
          v.check((variant) => Object.keys(variant).every(isVariable), 'is no variable of a variant'),
          v.metadata({ propertyNames: { enum: VARIANT_VARIABLES } }),
        ),
      ),
      v.description(
        'The variable that chooses the variant of the architecture, with its value; missing for an architecture that has none.',
      ),
    ),
    parts: v.pipe(
      v.optional(v.pipe(v.array(targetText), v.minLength(2), different, v.metadata({ uniqueItems: true }))),
      v.description('Targets that the programs were put together from; missing for a target that was built itself.'),
    ),
    env: v.pipe(
      v.optional(v.pipe(v.record(v.string(), v.string()), v.minEntries(1))),
      v.description('Variables that the builds had besides those of the target; missing where there are none.'),
    ),
    programs: v.pipe(v.array(program), v.minLength(1), v.description('The programs of the target.')),
  }),
  v.description('A target with its programs.'),
);

const artifact = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), v.regex(/^(?!\.{1,2}$)[^/\\\0]+$/), v.description('File name, unique in the release.')),
    kind: v.pipe(
      v.picklist(KINDS),
      v.description(
        'What it is: programs with other files, a program by itself, the C header of a library, a system package, a bill of materials.',
      ),
    ),
    format: v.pipe(v.picklist(Object.values(FORMATS_OF).flat()), v.description('Format of the file.')),
    target: v.pipe(targetText, v.description('Text of the target that it is for.')),
    programs: v.pipe(names, v.description('Names of the programs that it holds or describes.')),
    sha256: v.pipe(hex(64), v.description('SHA-256 of the file in lower-case hex.')),
    sha512: v.pipe(
      v.optional(hex(128)),
      v.description('SHA-512 of the file in lower-case hex; missing unless it was asked for.'),
    ),
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.description('Size in bytes.')),
  }),
  v.check(
    ({ kind, format }) => FORMATS_OF[kind].some((known) => known === format),
    'is of a kind that has no such format',
  ),
  v.metadata({
    oneOf: KINDS.map((kind) => ({ properties: { kind: { const: kind }, format: { enum: FORMATS_OF[kind] } } })),
  }),
  v.description('A file for users.'),
);

export const RELEASE = v.pipe(
  v.strictObject({
    $schema: v.pipe(v.literal(RELEASE_SCHEMA), v.description('Name of this schema.')),
    schema: v.pipe(v.literal(1), v.description(FORM)),
    name: v.pipe(fileStart, v.description('What the files of the release begin with.'), v.examples(['hello'])),
    version: v.pipe(
      fileStart,
      v.description(
        'What the release is called: its version as Go has it, with its v, or a name that is no version of Go. What the programs say stands in `modules`.',
      ),
      v.examples(['v1.4.0', '2026.11.0']),
    ),
    commit: v.pipe(
      v.string(),
      v.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
      v.description('Full hash of the commit that was built.'),
    ),
    'source-date-epoch': v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(0),
      v.maxValue(LAST_SECOND),
      v.description(
        'Time of everything in the release, in Unix seconds (https://reproducible-builds.org/specs/source-date-epoch/).',
      ),
    ),
    toolchain: v.pipe(
      v.strictObject({
        go: v.pipe(
          v.string(),
          v.regex(/^(go[1-9]|devel )/),
          v.description('Version of the Go toolchain.'),
          v.examples(['go1.26.8']),
        ),
        compressor: v.pipe(
          name,
          v.description('What archives and packages are compressed with.'),
          v.examples(['slipway deflate 1']),
        ),
      }),
      v.description('What the bytes depend on besides the source.'),
    ),
    modules: v.pipe(
      v.array(
        v.strictObject({
          directory: v.pipe(name, v.description('Directory relative to the workspace; `.` for the workspace itself.')),
          path: v.pipe(name, v.description('Path of the module.'), v.examples(['example.com/hello'])),
          version: v.pipe(
            v.union([v.literal('(devel)'), v.pipe(v.string(), v.regex(VERSION))]),
            v.description('What Go stamps into the programs of the module; `(devel)` where it has no version.'),
          ),
        }),
      ),
      v.minLength(1),
      v.description('The modules that were built, in the order asked for.'),
    ),
    build: v.pipe(
      v.strictObject({
        mode: v.pipe(v.picklist(BUILD_MODES), v.description('Build mode (`-buildmode`).')),
        trimpath: v.pipe(v.boolean(), v.description('Paths of the machine were left out (`-trimpath`).')),
        vcs: v.pipe(v.boolean(), v.description('Version and commit were stamped (`-buildvcs`).')),
        flags: v.pipe(
          v.array(v.pipe(v.string(), v.regex(/^-/))),
          v.description('Other flags in the order given, as `-name` or `-name=value`.'),
        ),
      }),
      v.description('How the go command was called, for all targets.'),
    ),
    targets: v.pipe(v.array(target), v.minLength(1), v.description('What was built, in the order asked for.')),
    artifacts: v.pipe(
      v.array(artifact),
      v.checkItems(({ name: own }, index, all) => all.findIndex((other) => other.name === own) === index, TWICE),
      v.description('The files for users, sorted by name. The checksums and this file are not among them.'),
    ),
  }),
  v.title('Release of go-matrix-build'),
  v.description(
    'What a release holds and how it was built: release.json. The same on every machine, so it says nothing of when and how long.',
  ),
);

/** What is read is not changed: every field and list of it is read-only. */
type Fixed<T> = T extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

/** What release.json says. */
export type ReleaseManifest = Fixed<v.InferOutput<typeof RELEASE>>;
/** A file of a release, as it was written. */
export type MadeArtifact = ReleaseManifest['artifacts'][number];
export type ArtifactKind = MadeArtifact['kind'];

const dependency = v.pipe(
  v.strictObject({
    module: v.pipe(
      name,
      v.description('Path that the code imports the module under.'),
      v.examples(['golang.org/x/crypto']),
    ),
    version: v.pipe(v.string(), v.description('Version that go.mod requires; `(devel)` or empty where there is none.')),
    sum: v.pipe(
      v.string(),
      v.regex(/^(h1:[A-Za-z0-9+/]{43}=)?$/),
      v.description(
        'Hash of the files that were used, as go.sum has it (https://go.dev/ref/mod#go-sum-files); empty for what has none.',
      ),
    ),
    'replaced-by': v.pipe(
      v.optional(
        v.strictObject({
          module: v.pipe(name, v.description('Path of the module, or a directory.')),
          version: v.pipe(v.string(), v.description('Its version; `(devel)` or empty for a directory.')),
        }),
      ),
      v.description('What a replace line put in its place; missing where there is none.'),
    ),
    license: v.pipe(
      v.string(),
      v.regex(/^([A-Za-z0-9][A-Za-z0-9.+-]*)?$/),
      v.description('SPDX identifier of the licence; empty where it is not certain.'),
      v.examples(['BSD-3-Clause']),
    ),
    programs: v.pipe(names, v.minLength(1), v.description('The programs that hold it, sorted.')),
  }),
  v.description('A module and the programs that hold it.'),
);

export const DEPENDENCIES = v.pipe(
  v.strictObject({
    $schema: v.pipe(v.literal(DEPENDENCIES_SCHEMA), v.description('Name of this schema.')),
    schema: v.pipe(v.literal(1), v.description(FORM)),
    dependencies: v.pipe(
      v.array(dependency),
      v.metadata({ uniqueItems: true }),
      v.description('One row for each module, version and hash.'),
    ),
  }),
  v.title('Dependencies of go-matrix-build'),
  v.description(
    'The modules that are linked into the programs of a release: dependencies.json. Read from the programs themselves, not from go.mod.',
  ),
);

/** A module that is linked into programs: the same in shard.json and dependencies.json. */
export type Dependency = Fixed<v.InferOutput<typeof dependency>>;
/** What dependencies.json says. */
export type DependencyManifest = Fixed<v.InferOutput<typeof DEPENDENCIES>>;

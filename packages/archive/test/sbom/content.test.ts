import { describe, expect, test } from '@jest/globals';
import { writeCycloneDx } from '../../src/sbom/cyclonedx.ts';
import type { BomProgram } from '../../src/sbom/program.ts';
import { writeSpdx } from '../../src/sbom/spdx.ts';
import { PROGRAM } from './sample.ts';

const spdx = (more: Partial<BomProgram> = {}) => JSON.parse(writeSpdx({ ...PROGRAM, ...more }));
const cyclonedx = (more: Partial<BomProgram> = {}) => JSON.parse(writeCycloneDx({ ...PROGRAM, ...more }));
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('CycloneDX', () => {
  test('has the program as its subject', () => {
    expect(cyclonedx().metadata).toEqual({
      timestamp: '2023-11-14T22:13:20Z',
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name: 'Slipway' }] },
      component: {
        type: 'application',
        'bom-ref': 'pkg:golang/example.com/tools/v2@v1.4.0#cmd/hello',
        name: 'hello',
        version: 'v1.4.0',
        hashes: [{ alg: 'SHA-256', content: PROGRAM.sha256 }],
        licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
        purl: 'pkg:golang/example.com/tools/v2@v1.4.0#cmd/hello',
        properties: [
          { name: 'slipway:file', value: 'hello_1.4.0_linux_arm_v7/hello' },
          { name: 'slipway:git:commit', value: PROGRAM.commit },
          { name: 'slipway:go:package', value: 'example.com/tools/v2/cmd/hello' },
          { name: 'slipway:go:platform', value: 'linux/arm/v7' },
          { name: 'slipway:go:toolchain', value: 'go1.26.8' },
        ],
      },
    });
  });

  test('lists what is linked, in the order of the names', () => {
    expect(cyclonedx().components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:golang/example.com/fork/yaml@v1.0.1',
        name: 'example.com/fork/yaml',
        version: 'v1.0.1',
        licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
        purl: 'pkg:golang/example.com/fork/yaml@v1.0.1',
        properties: [{ name: 'slipway:go:replaces', value: 'gopkg.in/yaml.v3@v3.0.1' }],
      },
      {
        type: 'library',
        'bom-ref': 'pkg:golang/example.com/tools/shared',
        name: 'example.com/tools/shared',
        licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
        purl: 'pkg:golang/example.com/tools/shared',
      },
      {
        type: 'library',
        'bom-ref': 'pkg:golang/github.com/Masterminds/semver@v3.5.0%2Bincompatible',
        name: 'github.com/Masterminds/semver',
        version: 'v3.5.0+incompatible',
        purl: 'pkg:golang/github.com/Masterminds/semver@v3.5.0%2Bincompatible',
        properties: [{ name: 'slipway:go:h1', value: 'h1:Ch7DpJOmO8cVrSlT3w9rEmCFVXVPZ0yAdiJ6m+iXYWc=' }],
      },
      {
        type: 'library',
        'bom-ref': 'github.com/creack/pty@v1.1.24=>./third_party/pty',
        name: 'github.com/creack/pty',
        properties: [
          { name: 'slipway:go:replaces', value: 'github.com/creack/pty@v1.1.24' },
          { name: 'slipway:go:directory', value: './third_party/pty' },
        ],
      },
      {
        type: 'library',
        'bom-ref': 'pkg:golang/golang.org/x/crypto@v0.31.0',
        name: 'golang.org/x/crypto',
        version: 'v0.31.0',
        licenses: [{ license: { id: 'BSD-3-Clause', acknowledgement: 'declared' } }],
        purl: 'pkg:golang/golang.org/x/crypto@v0.31.0',
        properties: [{ name: 'slipway:go:h1', value: 'h1:ihbySMvVjLAeSH1IbfcRTkD/iNscyz8rGzjF/E5hV6U=' }],
      },
      {
        type: 'library',
        'bom-ref': 'pkg:golang/std@1.26.8',
        name: 'std',
        version: '1.26.8',
        licenses: [{ license: { id: 'BSD-3-Clause', acknowledgement: 'declared' } }],
        cpe: 'cpe:2.3:a:golang:go:1.26.8:*:*:*:*:*:*:*',
        purl: 'pkg:golang/std@1.26.8',
      },
    ]);
  });

  test('says that the program needs all of it, and nothing of what a module needs', () => {
    const { components, dependencies, metadata } = cyclonedx();
    expect(dependencies).toEqual([
      {
        ref: metadata.component['bom-ref'],
        dependsOn: components.map((each: { readonly 'bom-ref': string }) => each['bom-ref']),
      },
    ]);
  });
});

describe('SPDX', () => {
  test('describes the program', () => {
    const { name, creationInfo, packages, relationships } = spdx();
    expect(name).toBe('hello v1.4.0 linux/arm/v7');
    expect(creationInfo).toEqual({ created: '2023-11-14T22:13:20Z', creators: ['Tool: Slipway'] });
    expect(packages[0]).toEqual({
      SPDXID: 'SPDXRef-Program',
      name: 'hello',
      versionInfo: 'v1.4.0',
      packageFileName: 'hello_1.4.0_linux_arm_v7/hello',
      primaryPackagePurpose: 'APPLICATION',
      supplier: 'NOASSERTION',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'Apache-2.0',
      copyrightText: 'NOASSERTION',
      checksums: [{ algorithm: 'SHA256', checksumValue: PROGRAM.sha256 }],
      sourceInfo: `Package example.com/tools/v2/cmd/hello of commit ${PROGRAM.commit}, built by go1.26.8 for linux/arm/v7.`,
      externalRefs: [
        ['PACKAGE-MANAGER', 'purl', 'pkg:golang/example.com/tools/v2@v1.4.0#cmd/hello'],
        ['OTHER', 'slipway-git-commit', PROGRAM.commit],
        ['OTHER', 'slipway-go-platform', 'linux/arm/v7'],
      ].map(([referenceCategory, referenceType, referenceLocator]) => ({
        referenceCategory,
        referenceType,
        referenceLocator,
      })),
    });
    expect(relationships[0]).toEqual({
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: 'SPDXRef-Program',
    });
  });

  test('says that the program contains each module', () => {
    const { packages, relationships } = spdx();
    const [, ...modules] = packages.map((each: { readonly SPDXID: string }) => each.SPDXID);
    const [, ...contains] = relationships;
    expect(modules).toHaveLength(6);
    expect(contains).toEqual(
      modules.map((relatedSpdxElement: string) => ({
        spdxElementId: 'SPDXRef-Program',
        relationshipType: 'CONTAINS',
        relatedSpdxElement,
      })),
    );
  });

  test('gives a module its hash as a reference, for it is no checksum of a file', () => {
    const { packages } = spdx({ modules: PROGRAM.modules.slice(0, 1) });
    expect(packages[1]).toEqual({
      SPDXID: expect.stringMatching(/^SPDXRef-Module-golang\.org-x-crypto-v0\.31\.0-[0-9a-f]{8}$/),
      name: 'golang.org/x/crypto',
      versionInfo: 'v0.31.0',
      primaryPackagePurpose: 'LIBRARY',
      supplier: 'NOASSERTION',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'BSD-3-Clause',
      copyrightText: 'NOASSERTION',
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: 'pkg:golang/golang.org/x/crypto@v0.31.0',
        },
        {
          referenceCategory: 'OTHER',
          referenceType: 'slipway-go-h1',
          referenceLocator: 'h1:ihbySMvVjLAeSH1IbfcRTkD/iNscyz8rGzjF/E5hV6U=',
        },
      ],
    });
  });

  test('says in words what a replacement stands for', () => {
    const { packages } = spdx();
    const comments = packages.flatMap(({ name, comment }: { name: string; comment?: string }) =>
      comment === undefined ? [] : [[name, comment]],
    );
    expect(comments).toEqual([
      ['example.com/fork/yaml', 'Takes the place of gopkg.in/yaml.v3@v3.0.1 by a replace directive.'],
      [
        'github.com/creack/pty',
        'Takes the place of github.com/creack/pty@v1.1.24 by a replace directive. Its files are those of the directory ./third_party/pty.',
      ],
    ]);
  });
});

describe.each([
  ['SPDX', writeSpdx, 'documentNamespace'],
  ['CycloneDX', writeCycloneDx, 'serialNumber'],
] as const)('a document in %s', (_, write, identity) => {
  test('is the same for the same program, in whatever order its modules come', () => {
    expect(write({ ...PROGRAM, modules: PROGRAM.modules.toReversed() })).toBe(write(PROGRAM));
    expect(JSON.parse(write(PROGRAM))[identity]).toMatch(UUID);
  });

  test('has another identity when anything in it is another', () => {
    const others: readonly Partial<BomProgram>[] = [
      {},
      { sha256: '0'.repeat(64) },
      { platform: 'linux/arm64' },
      { license: '' },
      { time: 0 },
      { goVersion: 'go1.26.9' },
      { modules: [] },
    ];
    expect(new Set(others.map((more) => JSON.parse(write({ ...PROGRAM, ...more }))[identity])).size).toBe(
      others.length,
    );
  });

  test('encodes in a package URL what its parts may not hold', () => {
    const module = { path: "x.y/it's (a)~b!*", version: 'v1.0.0', sum: '', license: '' };
    expect(write({ ...PROGRAM, modules: [module] })).toContain('pkg:golang/x.y/it%27s%20%28a%29~b%21%2A@v1.0.0');
    expect(write({ ...PROGRAM, version: '(devel)', packagePath: 'x' })).toContain('"pkg:golang/example.com/tools/v2"');
  });

  test.each([
    ['go1.26.8', '1.26.8'],
    ['go1.27rc1', '1.27rc1'],
    ['go1.26.8 X:jsonv2', '1.26.8'],
    ['devel go1.27-0123abc Mon Jan 5', '1.27-0123abc'],
    ['unknown', 'unknown'],
  ])('takes %s for the standard library of version %s', (goVersion, version) => {
    const text = write({ ...PROGRAM, goVersion, modules: [] });
    expect(text).toContain(`"pkg:golang/std@${version}"`);
    expect(text.includes('cpe:2.3')).toBe(goVersion.startsWith('go1.26.8'));
  });
});

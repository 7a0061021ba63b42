import { describe, expect, test } from '@jest/globals';
import { refused } from '@slipway/testkit';
import { exactToolchain, parseGoModJson, toolchainName, toolchainOfGoMod } from '../src/go-mod-json.ts';
import { escapePath } from '../src/module-path.ts';

describe('go.mod', () => {
  test('names its Go, its toolchain and the directories that stand in for modules', () => {
    const text = JSON.stringify({
      Module: { Path: 'example.com/m' },
      Go: '1.24.0',
      Toolchain: 'go1.24.3',
      Require: [{ Path: 'example.com/a' }, { Path: 'example.com/b' }],
      Replace: [
        { Old: { Path: 'example.com/a' }, New: { Path: '../a' } },
        { Old: { Path: 'example.com/b', Version: 'v1.0.0' }, New: { Path: 'example.com/fork', Version: 'v1.0.1' } },
        { Old: { Path: 'example.com/c', Version: 'v1.0.0' }, New: { Path: '/abs' } },
        { Old: 1, New: 2 },
        null,
      ],
      Retract: [{ Low: 'v1.0.0', High: 'v1.0.2' }, 1],
    });
    expect(parseGoModJson(text)).toEqual({
      go: '1.24.0',
      toolchain: 'go1.24.3',
      localReplaces: [
        { path: 'example.com/a', directory: '../a' },
        { path: 'example.com/c', directory: '/abs' },
      ],
      retract: [{ low: 'v1.0.0', high: 'v1.0.2' }],
      requirements: 2,
    });
  });

  test.each(['{}', '[]', '1', '{"Go":1,"Replace":{}}'])('%s says nothing', (text) => {
    expect(parseGoModJson(text)).toEqual({ go: '', toolchain: '', localReplaces: [], retract: [], requirements: 0 });
  });
});

describe('a toolchain', () => {
  test.each([
    ['1.26.3', 'go1.26.3'],
    ['go1.26.3', 'go1.26.3'],
    ['1.26', 'go1.26.0'],
    ['1.21', 'go1.21.0'],
    ['1.20', 'go1.20'],
    ['1.27rc2', 'go1.27rc2'],
    ['1.27beta1', 'go1.27beta1'],
  ])('%s is called %s', (version, name) => {
    expect(toolchainName(version)).toBe(name);
  });

  test.each(['1.26.3', 'go1.26.0', '1.20', '1.27rc2'])('%s is one that a user can ask for', (version) => {
    expect(exactToolchain(version)).toBe(toolchainName(version));
  });

  test.each(['1.25', 'go1.21'])('%s is none, since it may mean the first or the newest of its line', (version) => {
    expect(refused(() => exactToolchain(version))).toMatchObject({
      code: 'go-version',
      message: expect.stringContaining(`${toolchainName(version)} is the first of that line`),
      hint: expect.stringMatching(/such as 1\.2[15]\.3/),
    });
  });

  test.each(['1', '1.x', 'latest', '1.26.3-custom', 'v1.26.3', '2.0', '1.26.3 ', ''])('%j is none', (version) => {
    expect(refused(() => toolchainName(version))).toMatchObject({
      code: 'go-version',
      hint: expect.stringContaining('exact version'),
    });
  });

  test.each([
    [{ go: '1.24.0', toolchain: 'go1.24.3' }, 'go1.24.3'],
    [{ go: '1.24.0', toolchain: 'default' }, 'go1.24.0'],
    [{ go: '1.24', toolchain: '' }, 'go1.24.0'],
  ])('of a go.mod with %j is %s', (lines, name) => {
    expect(toolchainOfGoMod({ ...lines, localReplaces: [], retract: [], requirements: 0 })).toBe(name);
  });

  test('of a go.mod without a line is not known', () => {
    const fault = refused(() =>
      toolchainOfGoMod({ go: '', toolchain: '', localReplaces: [], retract: [], requirements: 0 }),
    );
    expect(fault.hint).toContain('go mod edit -go=');
  });
});

test('a path in the module cache has marks for capital letters', () => {
  expect(escapePath('github.com/Azure/azure-SDK')).toBe('github.com/!azure/azure-!s!d!k');
});

import { describe, expect, test } from '@jest/globals';
import { optional } from '@slipway/core';
import { refused as fault } from '@slipway/testkit';
import { checkPathMajor, duplicateFault, identifyModule, touchesModule } from '../src/index.ts';
import { moduleOfFile } from '../src/module.ts';
import {
  checkModulePath,
  matchPathMajor,
  pathForMajor,
  pathMajorPrefix,
  splitPathVersion,
} from '../src/module-path.ts';

describe('the major version suffix of a module path', () => {
  test.each([
    ['example.com/m', 'example.com/m', ''],
    ['example.com/m/v2', 'example.com/m', '/v2'],
    ['example.com/m/v10', 'example.com/m', '/v10'],
    ['example.com/v5/osprom', 'example.com/v5/osprom', ''],
    ['example.com/v', 'example.com/v', ''],
    ['example.com/mv2', 'example.com/mv2', ''],
    ['gopkg.in/yaml.v0', 'gopkg.in/yaml', '.v0'],
    ['gopkg.in/yaml.v1', 'gopkg.in/yaml', '.v1'],
    ['gopkg.in/user/yaml.v2', 'gopkg.in/user/yaml', '.v2'],
    ['gopkg.in/yaml.v2-unstable', 'gopkg.in/yaml', '.v2-unstable'],
  ])('of %s is cut off', (path, prefix, pathMajor) => {
    expect(splitPathVersion(path)).toEqual({ prefix, pathMajor });
  });

  test.each([
    'example.com/m/v0',
    'example.com/m/v1',
    'example.com/m/v01',
    'example.com/m/v2.1',
    'example.com/m/v2.',
    'gopkg.in/yaml',
    'gopkg.in/yaml/v2',
    'gopkg.in/yaml.v02',
    'gopkg.in/yaml.v0-unstable',
    'gopkg.in/yaml.v2/x',
  ])('of %s is not allowed', (path) => {
    expect(splitPathVersion(path)).toBeUndefined();
  });

  test.each([
    ['', ''],
    ['/v2', 'v2'],
    ['.v1', 'v1'],
    ['.v2-unstable', 'v2'],
  ])('%j demands %j', (pathMajor, major) => {
    expect(pathMajorPrefix(pathMajor)).toBe(major);
  });

  test.each([
    ['v0.1.0', '', undefined],
    ['v1.9.0', '', undefined],
    ['v2.0.0', '', 'should be v0 or v1, not v2'],
    ['v2.0.0+incompatible', '', undefined],
    ['v2.0.0', '/v2', undefined],
    ['v10.0.0', '/v2', 'should be v2, not v10'],
    ['v1.0.0', '/v2', 'should be v2, not v1'],
    ['v2.1.0', '.v2-unstable', undefined],
    ['v0.0.0-20161208181325-20d25e280405', '.v1', undefined],
    ['v0.0.0', '.v1', 'should be v1, not v0'],
  ])('%s with %j', (version, pathMajor, expected) => {
    expect(checkPathMajor(version, pathMajor)).toBe(expected);
    expect(matchPathMajor(version, pathMajor)).toBe(expected === undefined);
  });

  test.each([
    ['example.com/m', 'v2', 'example.com/m/v2'],
    ['example.com/m/v2', 'v3', 'example.com/m/v3'],
    ['example.com/m/v2', 'v1', 'example.com/m'],
    ['example.com/m', 'v0', 'example.com/m'],
    ['gopkg.in/yaml.v2', 'v3', 'gopkg.in/yaml.v3'],
    ['gopkg.in/yaml.v1', 'v0', 'gopkg.in/yaml.v0'],
    ['gopkg.in/yaml', 'v3', 'gopkg.in/yaml.v3'],
  ])('%s becomes for %s %s', (path, major, expected) => {
    expect(pathForMajor(path, major)).toBe(expected);
  });
});

describe('a module path', () => {
  test.each(['example.com/m', 'example.com', 'example.com/A_b~c.d-e/v2', 'gopkg.in/yaml.v3', 'x.y/com10'])(
    '%s is valid',
    (path) => {
      expect(checkModulePath(path)).toBeUndefined();
    },
  );

  test.each([
    ['', 'empty'],
    ['-x.com/m', 'dash'],
    ['/m', 'starts with a slash'],
    ['x.com/m/', 'ends in a slash'],
    ['x.com//m', 'double slash'],
    ['x.com/.git', 'starts with a dot'],
    ['x.com/m.', 'ends in a dot'],
    ['x.com/a b', 'contains " "'],
    ['x.com/é', 'contains "é"'],
    ['x.com/NUL.txt', 'Windows'],
    ['x.com/progra~1', 'Windows'],
    ['m', 'no dot'],
    ['X.com/m', 'contains "X"'],
    ['x.com/m/v1', '"v1" is not a major version'],
    ['gopkg.in/yaml', '.vN'],
  ])('%j is not: %s', (path, why) => {
    expect(checkModulePath(path)).toContain(why);
  });
});

describe('the identity of a module', () => {
  test.each([
    ['', 'example.com/m', '', ''],
    ['.', 'example.com/m/v2', '', 'v2'],
    ['v2', 'example.com/m/v2', '', 'v2'],
    ['client/pkg', 'example.com/m/client/pkg', 'client/pkg/', ''],
    ['sub', 'example.com/m/sub/v2', 'sub/', 'v2'],
    ['nest/v2', 'example.com/m/nest/v2', 'nest/', 'v2'],
    ['v5/osprom', 'example.com/m/v5/osprom', 'v5/osprom/', ''],
    ['osprom', 'example.com/m/v5/osprom', 'osprom/', ''],
    ['', 'gopkg.in/yaml.v2', '', 'v2'],
  ])('in %j with path %s has the tag prefix %j', (directory, path, tagPrefix, major) => {
    expect(identifyModule({ directory, path })).toMatchObject({ path, tagPrefix, major });
  });

  test('names its go.mod and line', () => {
    expect(identifyModule({ directory: 'nest/v2', path: 'example.com/m/nest/v2', line: 3 })).toEqual({
      path: 'example.com/m/nest/v2',
      directory: 'nest/v2',
      pathPrefix: 'example.com/m/nest',
      pathMajor: '/v2',
      major: 'v2',
      fetchable: true,
      tagPrefix: 'nest/',
      goMod: 'nest/v2/go.mod',
      line: 3,
    });
  });

  test.each([
    ['', 'example.com/m/v1', 'module-path', 'go.mod'],
    ['sub', 'gopkg.in/sub.v2', 'module-gopkg', 'sub/go.mod'],
    ['sub', 'example.com/m/other', 'module-directory', 'sub/go.mod'],
    ['sub', 'example.com/m/xsub', 'module-directory', 'sub/go.mod'],
    ['nest/v3', 'example.com/m/nest/v2', 'module-directory', 'nest/v3/go.mod'],
    ['nest/v2', 'example.com/m/nest', 'module-directory', 'nest/v2/go.mod'],
  ])('in %j with path %s is refused (%s)', (directory, path, code, file) => {
    expect(fault(() => identifyModule({ directory, path, line: 1 }))).toMatchObject({ code, file, line: 1 });
  });
});

describe('a module that nobody can fetch', () => {
  test.each([
    ['', 'myapp', undefined, ''],
    ['', 'MyApp', undefined, ''],
    ['', 'foo/.bar', undefined, ''],
    ['', 'foo+bar', undefined, ''],
    ['', 'Example.com/m', undefined, ''],
    ['', 'myapp/v2', undefined, ''],
    ['v2', 'myapp/v2', 'myapp', ''],
    ['sub', 'myapp/sub', 'myapp', 'sub/'],
    ['sub', 'myapp/sub/v2', 'myapp/v3', 'sub/'],
  ])('has its version from go build all the same: in %j with path %s below %s', (directory, path, root, tagPrefix) => {
    expect(identifyModule({ directory, path, ...optional({ root }) })).toMatchObject({ fetchable: false, tagPrefix });
  });

  test.each([
    ['tools', 'tools', 'example.com/m'],
    ['tools', 'acme/tools', 'example.com/m'],
    ['sub', 'myapp/sub', undefined],
    ['sub', 'myapp/sub', 'myapp/v1'],
    ['', 'foo/v1', undefined],
    ['', 'con', undefined],
    ['', 'foo.', undefined],
    ['', 'caf\u00e9', undefined],
    ['', '-x', undefined],
    ['', 'foo//bar', undefined],
    ['', '', undefined],
  ])('has none where go build gives none: in %j with path %j below %s', (directory, path, root) => {
    expect(fault(() => identifyModule({ directory, path, ...optional({ root }) }))).toMatchObject({
      code: 'module-path',
    });
  });
});

describe('several modules in a repository', () => {
  const root = identifyModule({ directory: '', path: 'example.com/m' });
  const rootV2 = identifyModule({ directory: 'v2', path: 'example.com/m/v2' });
  const sub = identifyModule({ directory: 'sub', path: 'example.com/m/sub' });
  const subV2 = identifyModule({ directory: 'sub/v2', path: 'example.com/m/sub/v2' });
  const nested = identifyModule({ directory: 'sub/deep', path: 'example.com/m/sub/deep' });

  test('may share a prefix with different majors', () => {
    expect(duplicateFault(root, [rootV2, sub, subV2, nested])).toBeUndefined();
    expect(duplicateFault(subV2, [root, rootV2, sub, nested])).toBeUndefined();
  });

  test('may not both claim the tags of one major', () => {
    const other = identifyModule({ directory: 'sub', path: 'example.com/m/sub/v2', line: 1 });
    expect(duplicateFault(subV2, [root, other])).toMatchObject({
      code: 'module-duplicate',
      message: expect.stringContaining('sub/v2.x.y'),
      file: 'sub/v2/go.mod',
    });
    expect(duplicateFault(other, [subV2])).toMatchObject({ file: 'sub/go.mod', line: 1 });
    expect(duplicateFault(sub, [sub])?.message).toContain('sub/v1.x.y');
  });

  test('own the files below them that no deeper module owns', () => {
    const all = [root, sub, nested];
    expect(moduleOfFile('main.go', all)).toBe(root);
    expect(moduleOfFile('sub/a.go', all)).toBe(sub);
    expect(moduleOfFile('subway/a.go', all)).toBe(root);
    expect(moduleOfFile('sub/deep/a.go', [nested, sub, root])).toBe(nested);
    expect(moduleOfFile('main.go', [sub])).toBeUndefined();
    expect(touchesModule(['sub/deep/a.go'], sub, all)).toBe(false);
    expect(touchesModule(['sub/deep/a.go', 'sub/b.go'], sub, all)).toBe(true);
  });
});

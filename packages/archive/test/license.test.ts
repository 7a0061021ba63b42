import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { findLicense } from '../src/host/license.ts';
import { agreedLicense, isLicenseFile, licenseOf } from '../src/license.ts';

/** What people who looked would say of each; empty for what the files alone leave open. */
const MODULES: readonly (readonly [module: string, license: string, why: string])[] = [
  ['filippo.io/age@v1.2.1', 'BSD-3-Clause', 'another name in the clause about names'],
  ['golang.org/x/crypto@v0.45.0', 'BSD-3-Clause', 'a file PATENTS beside it'],
  ['github.com/spf13/cobra@v1.10.2', 'Apache-2.0', 'a file LICENSE.txt without the end of the text'],
  ['github.com/inconshreveable/mousetrap@v1.1.0', 'Apache-2.0', 'the whole text and a name'],
  ['github.com/inconshreveable/mousetrap@v1.0.0', 'Apache-2.0', 'the notice alone'],
  ['go.uber.org/zap@v1.27.1', 'MIT', 'a file LICENSE'],
  ['github.com/hashicorp/golang-lru@v1.0.2', 'MPL-2.0', 'a notice of copyright'],
  ['github.com/davecgh/go-spew@v1.1.1', 'ISC', 'a title'],
  ['github.com/pkg/errors@v0.9.1', 'BSD-2-Clause', 'names in capitals'],
  ['github.com/mewkiz/flac@v1.0.13', 'Unlicense', 'no notice of copyright'],
  ['github.com/zeebo/blake3@v0.2.4', 'CC0-1.0', 'a sentence above the text'],
  ['gopkg.in/yaml.v3@v3.0.1', '', 'two licences in one file'],
  ['gopkg.in/yaml.v2@v2.4.0', '', 'two licences in two files'],
  ['github.com/shopspring/decimal@v1.4.0', '', 'the licence of another work below its own'],
  ['github.com/pmezard/go-difflib@v1.0.0', '', 'words of its own'],
];

/** Texts as they are published, kept by a program that classifies them. */
const TEXTS = 'github.com/google/licenseclassifier/v2@v2.0.0';

/** Directories of modules in the module cache, by `PATH@VERSION`. */
function download(modules: readonly string[]): ReadonlyMap<string, string> {
  const text = execFileSync('go', ['mod', 'download', '-json', ...modules], {
    encoding: 'utf8',
    env: { ...process.env, GOFLAGS: '' },
    maxBuffer: 2 ** 26,
  });
  const found: readonly { readonly Path: string; readonly Version: string; readonly Dir: string }[] = JSON.parse(
    `[${text.trim().replaceAll('}\n{', '},{')}]`,
  );
  return new Map(found.map(({ Path, Version, Dir }) => [`${Path}@${Version}`, Dir]));
}

const MIT_0 = `MIT No Attribution

Copyright <YEAR> <COPYRIGHT HOLDER>

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
const ZERO_BSD = `Copyright (C) 2006 by Rob Landley <rob@landley.net>

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
`;

describe('the licence of a module', () => {
  let folders: ReadonlyMap<string, string> = new Map();
  const textOf = (name: string) =>
    readFileSync(join(folders.get(TEXTS) ?? '', 'assets/License', name), 'utf8').replaceAll('&apos;', "'");
  beforeAll(() => {
    folders = download([TEXTS, ...MODULES.map(([module]) => module)]);
  }, 180_000);

  test.each(MODULES)("of %s is '%s': %s", async (module, license) => {
    expect(folders.get(module)).toBeDefined();
    expect(await findLicense([folders.get(module) ?? ''])).toBe(license);
  });

  test.each([
    ['Apache-2.0/pristine.txt', 'Apache-2.0'],
    ['BSD-2-Clause/pristine.txt', 'BSD-2-Clause'],
    ['BSD-3-Clause/pristine.txt', 'BSD-3-Clause'],
    ['BSL-1.0/pristine.txt', 'BSL-1.0'],
    ['BSL-1.0/license.txt', 'BSL-1.0'],
    ['CC0-1.0/license.txt', 'CC0-1.0'],
    ['ISC/license.txt', 'ISC'],
    ['MIT/pristine.txt', 'MIT'],
    ['MPL-2.0/pristine.txt', 'MPL-2.0'],
    ['Unlicense/license.txt', 'Unlicense'],
    ['Zlib/pristine.txt', 'Zlib'],
    ['Zlib/roelofs.txt', ''],
    ['MIT/xfig.txt', ''],
    ['BSD-3-Clause/sun.txt', ''],
    ['GPL-2.0/license.txt', ''],
    ['LGPL-3.0/license.txt', ''],
  ])('by the text %s is %j', (name, license) => {
    expect(licenseOf(textOf(name))).toBe(license);
  });

  test.each([
    ['without the appendix', (terms: string, end: string) => `${terms}${end}`],
    ['without its last line', (terms: string) => terms],
    ['with the notice and no appendix', (terms: string, end: string, notice: string) => `${terms}${end}\n\n${notice}`],
    ['as the notice alone', (_terms: string, _end: string, notice: string) => notice],
    [
      'with a name in the notice',
      (...parts: string[]) => parts.join('\n').replace('[yyyy] [name of copyright owner]', '2024 Jane'),
    ],
  ])('is Apache-2.0 %s', (_, change) => {
    const whole = textOf('Apache-2.0/pristine.txt');
    const end = 'END OF TERMS AND CONDITIONS';
    const [terms = '', rest = ''] = whole.split(end);
    expect(licenseOf(change(terms, end, rest.slice(rest.indexOf('Licensed under'))))).toBe('Apache-2.0');
  });

  test.each([
    ['the text of MIT-0', () => MIT_0, 'MIT-0'],
    ['the text of 0BSD', () => ZERO_BSD, '0BSD'],
    ['another title', () => MIT_0.replace('MIT No Attribution', 'The MIT Zero License'), ''],
    ['a title that takes something back', () => `This license is not for sale.\n${MIT_0}`, ''],
    ['a condition behind a name', () => MIT_0.replace('HOLDER>', 'HOLDER>. Commercial use needs another licence.'), ''],
    ['a sentence more', () => `${MIT_0}\nThe Software shall be used for Good, not Evil.\n`, ''],
    [
      'a sentence less',
      () => ZERO_BSD.replace(' INCLUDING ALL\nIMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS', ''),
      '',
    ],
    ['a word for another', () => MIT_0.replace('without restriction', 'without\nlimits'), ''],
    ['signs of comments and Windows line ends', () => MIT_0.replaceAll(/^/gm, '// ').replaceAll('\n', '\r\n'), 'MIT-0'],
    [
      'Markdown and typographic quotes',
      () => `# ${MIT_0.replace('"Software"', '“Software”').replace('Copyright', '©')}`,
      'MIT-0',
    ],
    [
      'several notices of copyright',
      () => `(c) 2020 Jane\nAll rights reserved.\nPortions Copyright John\n${ZERO_BSD}`,
      '0BSD',
    ],
    ['nothing', () => '', ''],
    ['a few words', () => 'All rights reserved.', ''],
  ])('is found or not in a file with %s', (_, text, license) => {
    expect(licenseOf(text())).toBe(license);
  });

  test('is not certain when files differ or one of them is no text', () => {
    expect(agreedLicense([ZERO_BSD, `Zero-Clause BSD\n${ZERO_BSD}`])).toBe('0BSD');
    expect(agreedLicense([ZERO_BSD, MIT_0])).toBe('');
    expect(agreedLicense([ZERO_BSD, undefined])).toBe('');
    expect(agreedLicense([undefined])).toBe('');
    expect(agreedLicense([])).toBe('');
  });
});

test.each([
  ['LICENSE', true],
  ['license', true],
  ['LICENSE.txt', true],
  ['License.md', true],
  ['LICENCE', true],
  ['LICENSE-MIT', true],
  ['LICENSE.libyaml', true],
  ['COPYING', true],
  ['COPYING.LESSER', true],
  ['UNLICENSE', true],
  ['license.go', false],
  ['license_test.go', false],
  ['LICENSE.docs', false],
  ['licenses', false],
  ['PATENTS', false],
  ['NOTICE', false],
  ['README.md', false],
])('a file %s holds a licence of the code: %s', (name, holds) => {
  expect(isLicenseFile(name)).toBe(holds);
});

describe('among directories', () => {
  test('the first that has a licence decides, even when that one is not known', async () => {
    await using directory = temporaryDirectory();
    const place = (name: string) => join(directory.path, name);
    const [empty, own, other] = [place('empty'), place('own'), place('other')];
    for (const path of [empty, own, other]) mkdirSync(path);
    writeFileSync(join(own, 'LICENSE'), 'Ask Jane.');
    writeFileSync(join(other, 'COPYING'), ZERO_BSD);
    expect(await findLicense([join(directory.path, 'missing'), empty, other, own])).toBe('0BSD');
    expect(await findLicense([empty, own, other])).toBe('');
    expect(await findLicense([empty])).toBe('');
    expect(await findLicense([])).toBe('');
  });

  test('what is no file is passed over, and a link is followed', async () => {
    await using directory = temporaryDirectory();
    const inside = join(directory.path, 'module');
    mkdirSync(join(inside, 'LICENSE'), { recursive: true });
    symlinkSync('nowhere', join(inside, 'LICENSE.txt'));
    symlinkSync('/dev/zero', join(inside, 'LICENSE.md'));
    writeFileSync(join(directory.path, 'LICENSE'), ZERO_BSD);
    expect(await findLicense([inside, directory.path])).toBe('0BSD');
    symlinkSync('../LICENSE', join(inside, 'COPYING'));
    expect(await findLicense([inside])).toBe('0BSD');
  });

  test.each([
    ['is too large', Buffer.alloc(2 ** 20 + 1, '\n')],
    ['is no text', Buffer.from([0xff, 0xfe, 0x4d, 0x00])],
  ])('a file that %s makes it uncertain', async (_, content) => {
    await using directory = temporaryDirectory();
    writeFileSync(join(directory.path, 'LICENSE'), ZERO_BSD);
    writeFileSync(join(directory.path, 'LICENSE.old'), content);
    expect(await findLicense([directory.path])).toBe('');
  });
});

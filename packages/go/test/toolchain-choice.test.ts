import { describe, expect, test } from '@jest/globals';
import { couldNotCheck, createRepository, temporaryDirectory } from '@slipway/testkit';
import { FILES, open } from './checkout.ts';

const goMod = (lines: string) => ({ ...FILES, 'go.mod': `module example.com/hello\n\n${lines}\n` });

describe('the toolchain of the input go-version', () => {
  test('is exactly that one, fetched through the module proxy', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const toolchain = await open(repository.path, scratch.path, { goVersion: '1.25.3' });
    expect([toolchain.version, toolchain.minor]).toEqual(['go1.25.3', 25]);
    const said = (await toolchain.run(['version'])).stdout.toString('utf8');
    expect(said).toMatch(/^go version go1\.25\.3 /);
  });

  test('is the one that go.mod names', async () => {
    await using scratch = temporaryDirectory();
    await using plain = createRepository({ files: FILES });
    const { version } = await open(plain.path, scratch.path);
    await using repository = createRepository({ files: goMod(`go 1.24.0\n\ntoolchain ${version}`) });
    const offline = { ...process.env, GOPROXY: 'off' };
    expect((await open(repository.path, scratch.path, { goVersion: 'go.mod', env: offline })).version).toBe(version);
  });

  test.each([
    ['1.20.99', goMod('go 1.20'), 'could-not-check', 'no-toolchain'],
    ['go.mod', goMod('go 1.24\n\ntoolchain go1.24.99'), 'could-not-check', 'no-toolchain'],
    ['go.mod', goMod(''), 'invalid', 'go-version'],
    ['go.mod', goMod('nonsense'), 'refused', 'bad-go-mod'],
    ['latest', FILES, 'invalid', 'go-version'],
  ])('is refused when it cannot be had: %s', async (goVersion, files, outcome, code) => {
    await using repository = createRepository({ files });
    await using scratch = temporaryDirectory();
    const opening = open(repository.path, scratch.path, { goVersion, env: { ...process.env, GOPROXY: 'off' } });
    // An invalid value is refused in the name of its input, which the package does not know.
    await expect(opening).rejects.toMatchObject(
      outcome === 'invalid' ? { name: 'InvalidValue', code } : { outcome, fault: { code } },
    );
  });

  test('is one that was never released: the message says where toolchains come from', async () => {
    await using repository = createRepository({ files: FILES });
    await using scratch = temporaryDirectory();
    const fault = await couldNotCheck(open(repository.path, scratch.path, { goVersion: '1.25.999' }));
    expect(fault).toMatchObject({ code: 'no-toolchain', hint: expect.stringContaining('https://go.dev/dl') });
    expect(fault.message).toContain('go1.25.999');
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { readMachine } from '../src/host/machine.ts';
import { parseCgroup, parseMemInfo } from '../src/machine.ts';

describe('free memory', () => {
  test('is what the kernel calls available', () => {
    expect(parseMemInfo('MemTotal:  100 kB\nMemFree:  10 kB\nMemAvailable:     2048 kB\n')).toBe(2_097_152);
  });

  test.each(['', 'MemFree: 10 kB\n', 'MemAvailable: much\n'])('is not known from %j', (text) => {
    expect(parseMemInfo(text)).toBeUndefined();
  });
});

describe('the control group for memory', () => {
  test.each([
    ['0::/user.slice/a.scope\n', 2, '/user.slice/a.scope'],
    ['12:cpu:/x\n7:memory:/docker/abc\n0::/y\n', 1, '/docker/abc'],
    ['5:cpu,memory:/both\n', 1, '/both'],
    ['5:memory,cpu:/both\n', 1, '/both'],
    ['', 2, '/'],
    ['3:memory_pressure:/no\n0::/yes\n', 2, '/yes'],
  ])('of %j is %d %s', (text, version, path) => {
    expect(parseCgroup(text)).toEqual({ version, path });
  });
});

describe('this machine', () => {
  test('has cores, some of its memory, and some of its disk left', async () => {
    await using directory = temporaryDirectory();
    const before = freemem();
    const { cores, freeMemory, freeDisk = 0 } = await readMachine(directory.path);
    expect(cores).toBeGreaterThan(0);
    expect(freeMemory).toBeGreaterThan(before / 100);
    expect(freeMemory).toBeLessThanOrEqual(totalmem());
    mkdirSync(join(directory.path, 'd'));
    writeFileSync(join(directory.path, 'd/big'), Buffer.alloc(1 << 26));
    expect(freeDisk).toBeGreaterThan(1 << 26);
  });

  test('does not say how much disk a folder has that is not there', async () => {
    expect((await readMachine('/no/such/folder')).freeDisk).toBeUndefined();
  });
});

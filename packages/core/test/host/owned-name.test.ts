import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryDirectory } from '@slipway/testkit';
import { orphans, ownedName, removeOrphans } from '../../src/host/owned-name.ts';

/** The number of a process that has ended. */
const gone = spawnSync(process.execPath, ['-e', '0']).pid;
const machine = hostname()
  .replace(/[^A-Za-z0-9]/g, '_')
  .slice(0, 32);

test('what a run that was killed left is found and removed, and nothing else', async () => {
  await using directory = temporaryDirectory();
  const orphan = `slipway.${machine}-${gone}-0badcafe`;
  const others = [
    ownedName('slipway'), // of a process that lives: this one
    `slipway.${machine}-1-0badcafe`, // of somebody else's
    `slipway.elsewhere-${gone}-0badcafe`, // of another machine
    `slipway.${machine}-${gone}-0badcafe.txt`,
    `slipway.${machine}-0-0badcafe`,
    `other.${machine}-${gone}-0badcafe`,
    'slipway-docker-metadata-abc',
  ];
  for (const name of [orphan, ...others]) mkdirSync(join(directory.path, name));
  writeFileSync(join(directory.path, orphan, 'key'), 'secret');
  expect(orphans(directory.path, 'slipway')).toEqual([orphan]);
  removeOrphans(directory.path, 'slipway');
  expect(readdirSync(directory.path).sort()).toEqual([...others].sort());
});

test('a folder that is not there holds none', () => {
  expect(orphans('/nowhere/at/all', 'slipway')).toEqual([]);
});

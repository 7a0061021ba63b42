import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { startFakeRegistry } from '@slipway/testkit';
import { SHA } from './plan.ts';
import { step } from './run.ts';

const FAMILY = 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}';
const release = { ref: 'refs/tags/v1.2.3' };

/** A GitHub that takes every question and answers none. */
async function silentGitHub() {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('what does not answer in time is not known:', () => {
  test('a registry', async () => {
    await using registry = await startFakeRegistry({ onRequest: () => new Promise(() => undefined) });
    const images = `${registry.host}/acme/app`;
    const inputs = { images, tags: FAMILY, published: 'registry', timeout: '1s' };
    const { exitCode, answers, notes } = await step({ ...release, inputs });
    expect({ exitCode, names: answers['tagNames'] }).toEqual({ exitCode: 0, names: '1.2.3' });
    expect(notes).toContain(`the tags of ${images} could not be read from its registry`);
  });

  test('a registry that answers a byte at a time', async () => {
    await using registry = await startFakeRegistry({
      faults: [{ method: 'GET', target: '/tags/list', times: 99, does: { kind: 'trickle', milliseconds: 200 } }],
    });
    const inputs = { images: `${registry.host}/acme/app`, tags: FAMILY, published: 'registry', timeout: '1s' };
    expect((await step({ ...release, inputs })).answers['tagNames']).toBe('1.2.3');
  });

  test('GitHub, of whatever it is asked', async () => {
    await using server = await silentGitHub();
    const inputs = {
      tags: `${FAMILY}\ntype=raw,value={{commit_date 'YYYY'}}`,
      timeout: '1s',
      'github-token': 'a-token-of-the-test',
    };
    const { exitCode, answers, notes } = await step({ ...release, apiUrl: server.url, event: {}, inputs });
    expect({ exitCode, names: answers['tagNames']?.split('\n')[0] }).toEqual({ exitCode: 0, names: '1.2.3' });
    expect(notes).toContain('GitHub could not be asked for the published versions');
  });
});

test('an expression that tries every way through a hostile name is ended', async () => {
  const ref = `refs/tags/${'a'.repeat(60)}b`;
  const inputs = { tags: 'type=match,pattern=^(a+)+$,group=1' };
  const { exitCode, faults } = await step({ ref, sha: SHA, inputs });
  expect({ exitCode, code: faults[0]?.code }).toEqual({ exitCode: 2, code: 'time-limit' });
});

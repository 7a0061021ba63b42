import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { type FakeRegistry, startDockerRegistry, startFakeRegistry } from '@slipway/testkit';
import { tool } from './programs.ts';
import { type Workspace, workspace } from './workspace.ts';

const command = fileURLToPath(new URL('../../../dist/slipway/index.js', import.meta.url));

/** The bundled command in a process of its own, which a test can end at any moment. */
function start(place: Workspace, inputs: readonly string[]): ChildProcess {
  return spawn(process.execPath, [command, 'push-image', '--mode', 'push', ...inputs], {
    cwd: place.path,
    stdio: 'ignore',
  });
}

const family = (version: string): readonly string[] =>
  [version, version.split('.').slice(0, 2).join('.'), `${version.split('.')[0]}`, 'latest'].flatMap((tag) => [
    '--tags',
    tag,
  ]);

const ended = async (child: ChildProcess): Promise<unknown> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode ?? child.signalCode;
};

/** More requests than a push of two platforms has. */
const MOST_REQUESTS = 60;

function tagsOf(registry: FakeRegistry): ReadonlyMap<string, string> {
  return registry.state().repositories.get('acme/hello')?.tags ?? new Map();
}

test('killed at any request and run again, a push ends where it would have, and no wide tag is ever ahead of its version', async () => {
  await using place = workspace();
  let killAt = Number.POSITIVE_INFINITY;
  let seen = 0;
  let child: ChildProcess | undefined;
  const onRequest = async (): Promise<void> => {
    seen += 1;
    if (seen !== killAt) return;
    child?.kill('SIGKILL');
    // What had come when the process died is never answered.
    await new Promise(() => undefined);
  };
  const results: unknown[] = [];
  for (let at = 1; at <= MOST_REQUESTS; at += 1) {
    await using registry = await startFakeRegistry({ onRequest });
    const image = `${registry.host}/acme/hello`;
    killAt = Number.POSITIVE_INFINITY;
    await place.build({ version: '1.2.8' });
    await place.run({ mode: 'push', images: image, tags: '1.2.8\n1.2\n1\nlatest' });
    const old = tagsOf(registry).get('latest');
    const { outputs } = await place.build({ version: '1.2.9' });
    const fresh = outputs['digest'];
    [seen, killAt] = [0, at];
    child = start(place, ['--images', image, ...family('1.2.9')]);
    const how = await ended(child);
    const between = tagsOf(registry);
    killAt = Number.POSITIVE_INFINITY;
    const wide = ['1.2', '1', 'latest'].map((tag) => between.get(tag));
    const ahead = wide.some((digest) => digest === fresh) && between.get('1.2.9') !== fresh;
    const again = await place.run({ mode: 'push', images: image, tags: '1.2.9\n1.2\n1\nlatest' });
    results.push({
      ahead,
      oldOrNew: wide.every((digest) => digest === old || digest === fresh),
      codes: again.codes,
      after: [...new Set(['1.2.9', '1.2', '1', 'latest'].map((tag) => tagsOf(registry).get(tag) === fresh))],
    });
    if (how === 0) break;
  }
  expect(results.length).toBeGreaterThan(10);
  expect(results.length).toBeLessThan(MOST_REQUESTS);
  expect(new Set(results.map((result) => JSON.stringify(result)))).toEqual(
    new Set([JSON.stringify({ ahead: false, oldOrNew: true, codes: [], after: [true] })]),
  );
}, 240_000);

/** Rounds of the race; each is two processes against the real registry. */
const ROUNDS = 50;
/** EXIT_CODES of packages/core/src/error.ts. */
const COULD_NOT_CHECK = 2;
/** Rounds in which a run may be told to come again. */
const MOST_UNANSWERED = 3;

test('two versions pushed at once leave every tag at the highest, in whatever order their requests come', async () => {
  await using registry = await startDockerRegistry();
  await using lower = workspace();
  await using higher = workspace();
  await lower.build({ version: '1.2.9' });
  const { outputs } = await higher.build({ version: '1.3.0' });
  const wrong: string[] = [];
  let unanswered = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const image = `${registry.host}/acme/hello-${round}`;
    const race = [
      start(lower, ['--images', image, ...family('1.2.9')]),
      start(higher, ['--images', image, ...family('1.3.0')]),
    ];
    const codes = await Promise.all(race.map(ended));
    // Who meets a file of the registry while the other run writes it may be told "could not check": run it again.
    for (const [index, code] of codes.entries()) {
      if (code !== COULD_NOT_CHECK) continue;
      unanswered += 1;
      const again =
        index === 0
          ? start(lower, ['--images', image, ...family('1.2.9')])
          : start(higher, ['--images', image, ...family('1.3.0')]);
      codes[index] = await ended(again);
    }
    const [one, latest] = ['1', 'latest'].map((tag) => tool('crane', ['digest', `${image}:${tag}`]).trim());
    if (one !== outputs['digest'] || latest !== outputs['digest'] || codes.some((code) => code !== 0))
      wrong.push(`round ${round}: 1 is ${one}, latest is ${latest}, exit codes ${codes.join(' and ')}`);
  }
  expect(wrong).toEqual([]);
  expect(unanswered).toBeLessThanOrEqual(MOST_UNANSWERED);
}, 300_000);

// An action for the tests of the runtime, started as a process of its own: as a step, or as the local command.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/host/command.ts';
import { runStep } from '../../src/host/index.ts';
import {
  action,
  CouldNotCheckError,
  code,
  defineAction,
  oneOf,
  RefusedError,
  secret,
  string,
  verbatim,
} from '../../src/index.ts';

const contract = defineAction({
  name: 'probe',
  description: 'Ends as it is told.',
  branding: { icon: 'tag', color: 'blue' },
  inputs: {
    how: oneOf(['pass', 'refuse', 'open', 'break', 'hang', 'dry', 'many', 'leak', 'disk'], {
      default: 'pass',
      docs: 'The ending.',
    }),
    key: secret({ docs: 'A secret.' }),
    text: string({ default: '', docs: 'What to say.' }),
    between: verbatim({ default: '', docs: 'What stands between words.' }),
  },
  outputs: { 'said-it': { docs: 'What was said.', example: 'x' }, list: { docs: 'JSON.', example: '[]' } },
});

const definition = action(contract, async ({ how, key, text, between }, host) => {
  const folder = await host.temporaryDirectory();
  writeFileSync(join(folder, 'left'), '');
  host.onExit(() => {
    throw new Error('a clean-up that fails');
  });
  host.onExit(() => host.log.info('cleaned'));
  if (how === 'hang') {
    host.log.info('hanging');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  }
  if (how === 'dry') await new Promise(() => undefined);
  await host.log.group('phase', async () => host.log.info(`${text} ${key ?? ''}`));
  if (how === 'refuse')
    throw new RefusedError(
      {
        code: 'untagged',
        message: 'No.',
        hint: 'Do this.',
        file: 'go.mod',
        line: 3,
        column: 2,
        docs: 'https://example.com',
      },
      [{ code: 'network', message: 'Nor this.', hint: 'That.' }],
    );
  if (how === 'open')
    throw new CouldNotCheckError({ code: 'shallow-clone', message: 'Who knows.', hint: 'Try again.' });
  if (how === 'break') throw new TypeError('oops');
  if (how === 'many') {
    const more = Array.from({ length: 100_000 }, () => ({ code: 'usage', message: 'Bad.', hint: 'Mend it.' }) as const);
    throw new RefusedError({ code: 'usage', message: 'Bad.', hint: 'Mend it.' }, more);
  }
  if (how === 'leak') {
    host.report([{ heading: 'Key' }, { text: code(`${key}`) }]);
    throw new RefusedError({ code: 'usage', message: `Not ${key}.`, hint: `Change ${key}.`, file: `${key}` });
  }
  if (how === 'disk') writeFileSync(join(host.workspace, 'no/such/folder'), '');
  host.log.debug('quietly');
  host.log.notice('noted');
  host.report([{ heading: 'Said' }, { text }]);
  host.artifact(join(host.workspace, 'out/file'));
  host.exportVariable?.('PROBE_SAID', ['a', 'b'].join(between));
  return { saidIt: text, list: [1, { a: true }] };
});

const repository = 'https://example.com';
if (process.argv[2] === 'step') await runStep(definition, process.env, { repository });
else
  process.exitCode = await runCommand({ probe: async () => definition }, process.argv.slice(2), process.env, {
    repository,
  });

import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Host, printable, RefusedError } from '@slipway/core';
import { execOk } from '@slipway/core/host';

function refuseMissing(input: string, name: string): RefusedError {
  return new RefusedError({
    code: 'no-such-file',
    message: `Input '${input}': there is no '${printable(name)}'.`,
    hint: 'Give the path of a file or directory that exists, relative to the workspace or absolute.',
  });
}

/** The absolute path of what an input names. Throws `RefusedError` when it is not there. */
export async function existing(input: string, name: string, host: Host): Promise<string> {
  const path = resolve(host.workspace, name);
  return await access(path).then(
    () => path,
    () => {
      throw refuseMissing(input, name);
    },
  );
}

/** A local repository of the input `source`; one with an address is cloned. Undefined when none is given. */
export async function openSource(source: string, scratch: string, host: Host): Promise<string | undefined> {
  if (source === '') return undefined;
  if (!/^(?:https?|ssh|git|file):\/\//.test(source)) return await existing('source', source, host);
  const folder = join(scratch, 'repository');
  const { env, signal } = host;
  await execOk('git', ['clone', '--quiet', '--mirror', '--', source, folder], {
    env: { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    signal,
  });
  return folder;
}

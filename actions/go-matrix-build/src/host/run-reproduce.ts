import { access } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Host, printable, RefusedError } from '@slipway/core';
import { execOk, slashed } from '@slipway/core/host';
import { reproduce } from '@slipway/go/host';
import type { ReproduceInputs } from '../inputs.ts';
import { couldNotRebuild, differsFault, renderDifferent, renderIdentical } from '../reproduction.ts';
import type { Answer } from './run-all.ts';

/** The default of the input `ldflags`, which says nothing about a program of others. */
const USUAL_LDFLAGS = '-s -w';

function refuseMissing(input: string, name: string): RefusedError {
  return new RefusedError({
    code: 'no-such-file',
    message: `Input '${input}': there is no '${printable(name)}'.`,
    hint: 'Give the path of a file or directory that exists, relative to the workspace or absolute.',
  });
}

async function existing(input: string, name: string, host: Host): Promise<string> {
  const path = resolve(host.workspace, name);
  return await access(path).then(
    () => path,
    () => {
      throw refuseMissing(input, name);
    },
  );
}

/** A local repository of the input `source`; one with an address is cloned. Undefined when none is given. */
async function openSource(source: string, scratch: string, host: Host): Promise<string | undefined> {
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

/** Builds any Go program again from what it says of itself, and compares. Differing is a refusal, not knowing is not. */
export async function runReproduce(inputs: ReproduceInputs, host: Host): Promise<Answer> {
  const started = performance.now();
  const file = await existing('file', inputs.file, host);
  const shown = slashed(relative(host.workspace, file)).startsWith('..')
    ? file
    : slashed(relative(host.workspace, file));
  const scratch = await host.temporaryDirectory();
  const repository = await openSource(inputs.source, scratch, host);
  const verdict = await host.log.group('Rebuild', () =>
    reproduce(file, {
      env: host.env,
      scratch: join(scratch, 'room'),
      signal: host.signal,
      trusted: host.github !== undefined,
      ...(repository === undefined ? {} : { repository }),
      ...(inputs.ldflags === USUAL_LDFLAGS ? {} : { ldflags: inputs.ldflags }),
    }),
  );
  if (verdict.verdict === 'could-not-rebuild') throw couldNotRebuild(shown, verdict.reasons);
  const { plan, ldflags, buildMode } = verdict;
  const report = { file: shown, plan, ldflags, buildMode };
  if (verdict.verdict === 'differs') {
    host.report(renderDifferent(report, verdict.explanation));
    throw differsFault(shown, verdict.explanation);
  }
  host.report(renderIdentical(report));
  host.log.info(`${shown}: identical`);
  const { source } = plan;
  return {
    ...{ artifacts: [], checksumsFile: '', manifestFile: '', matrix: '', planFile: '', planHash: '', output: '' },
    ...{ version: source.version, commit: source.kind === 'commit' ? source.revision : '', sourceDateEpoch: '' },
    goVersion: plan.toolchain,
    verdict: 'identical',
    timings: { seconds: Math.round(performance.now() - started) / 1000, 'go-seconds': 0, targets: {} },
  };
}

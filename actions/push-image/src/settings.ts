import { printable, RefusedError } from '@slipway/core';
import type { RunSettings } from '@slipway/oci';
import type { BuildInputs } from './inputs.ts';
import { CONTROL } from './lines.ts';

/** Inputs that are read here; the code of their fault is `image-` and this. */
type Setting = 'user' | 'working-directory';

function refused(input: Setting, line: string, why: string, hint: string): RefusedError {
  return new RefusedError({
    code: `image-${input}`,
    message: `Input '${input}': '${printable(line, 120)}' ${why}.`,
    hint,
  });
}

const USER = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/;

function userOf({ user }: BuildInputs): string | undefined {
  if (user === 'base') return undefined;
  if (USER.test(user)) return user;
  throw refused('user', user, 'is no user', 'Write UID:GID, such as 65532:65532, or base.');
}

/** https://github.com/opencontainers/image-spec/blob/main/config.md#properties has no rule for it; runtimes take absolute paths only. */
function directoryOf({ workingDirectory }: BuildInputs): string | undefined {
  if (workingDirectory === '') return undefined;
  if (workingDirectory.startsWith('/') && !CONTROL.test(workingDirectory)) return workingDirectory;
  throw refused(
    'working-directory',
    workingDirectory,
    'is no absolute path',
    'Write where the program starts, such as /var/lib/app.',
  );
}

/** Annotations by where they stand. */
export interface LeveledAnnotations {
  readonly index: Readonly<Record<string, string>>;
  readonly manifest: Readonly<Record<string, string>>;
}

/** The annotations of each level; a key that stands twice has its last value. */
export function annotationsOf(annotations: BuildInputs['annotations']): LeveledAnnotations {
  // `fromEntries` makes own properties, since `constructor` and `__proto__` are keys like any other in what people write.
  const on = (level: keyof LeveledAnnotations): Readonly<Record<string, string>> =>
    Object.fromEntries(
      annotations.filter(({ levels }) => levels.includes(level)).map(({ key, value }) => [key, value]),
    );
  return { index: on('index'), manifest: on('manifest') };
}

/** How the container is started. Throws `RefusedError`. */
export function runSettings(
  inputs: BuildInputs,
  program: string,
  labels: Readonly<Record<string, string>>,
): RunSettings {
  const user = userOf(inputs);
  const workingDirectory = directoryOf(inputs);
  return {
    entrypoint: inputs.entrypoint.length > 0 ? inputs.entrypoint : [program],
    ...(inputs.cmd.length > 0 ? { cmd: inputs.cmd } : {}),
    ...(user === undefined ? {} : { user }),
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
    ports: inputs.ports,
    env: new Map(inputs.env),
    labels,
  };
}

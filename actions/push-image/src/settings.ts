import { didYouMean, printable, RefusedError } from '@slipway/core';
import type { RunSettings } from '@slipway/oci';
import type { BuildInputs } from './inputs.ts';

/** Inputs that are read here; the code of their fault is `image-` and this. */
type Setting = 'ports' | 'env' | 'labels' | 'annotations' | 'user' | 'working-directory';

function refused(input: Setting, line: string, why: string, hint: string): RefusedError {
  return new RefusedError({
    code: `image-${input}`,
    message: `Input '${input}': '${printable(line, 120)}' ${why}.`,
    hint,
  });
}

const CONTROL = /[\u0000-\u001f\u007f]/u;

/** `8080/tcp` of `8080`. https://github.com/opencontainers/image-spec/blob/main/config.md#properties */
function portOf(line: string): string {
  const { 1: port, 2: protocol } = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/.exec(line) ?? [];
  const number = Number(port ?? 0);
  if (number >= 1 && number <= 65_535) return `${number}/${protocol ?? 'tcp'}`;
  throw refused('ports', line, 'is no port', 'Write a number from 1 to 65535, with /udp or /sctp where it is not TCP.');
}

/** Key and value of `KEY=VALUE`. */
function pair(input: Setting, line: string): readonly [string, string] {
  const at = line.indexOf('=');
  if (at < 1) throw refused(input, line, 'has no KEY=VALUE', 'Write one KEY=VALUE a line.');
  const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1)];
  if (CONTROL.test(key) || CONTROL.test(value))
    throw refused(input, key, 'holds a control character', 'Write one line of text for each key.');
  return [key, value];
}

function envOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const [name, value] = pair('env', line);
      if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return [name, value] as const;
      throw refused('env', name, 'is no name of a variable', 'Write letters, digits and _, such as LOG_LEVEL=info.');
    }),
  );
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

/** Keys and values of lines; a key that stands twice has its last value, as in Docker. */
export function pairsOf(input: Setting, lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.map((line) => pair(input, line)));
}

/** Annotations by where they stand. */
export interface LeveledAnnotations {
  readonly index: Readonly<Record<string, string>>;
  readonly manifest: Readonly<Record<string, string>>;
}

const LEVELS = ['index', 'manifest'] as const;

/** Levels of `index,manifest:KEY=VALUE`, and the rest. Keys have dots and slashes, so a colon before the `=` ends the levels. */
function leveled(line: string): { readonly levels: readonly string[]; readonly rest: string } {
  const { 1: levels, 2: rest } = /^([a-z-]+(?:,[a-z-]+)*):([^=]*=.*)$/s.exec(line) ?? [];
  return levels === undefined || rest === undefined
    ? { levels: LEVELS, rest: line }
    : { levels: levels.split(','), rest };
}

/** Reads annotations as `KEY=VALUE`, which stands on index and manifests, or `LEVELS:KEY=VALUE`. Throws `RefusedError`. */
export function annotationsOf(lines: readonly string[]): LeveledAnnotations {
  // Maps, since `constructor` and `__proto__` are keys like any other in what people write.
  const index = new Map<string, string>();
  const manifest = new Map<string, string>();
  const places: ReadonlyMap<string, Map<string, string>> = new Map(Object.entries({ index, manifest }));
  for (const line of lines) {
    const { levels, rest } = leveled(line);
    const [key, value] = pair('annotations', rest);
    for (const level of levels) {
      const place = places.get(level);
      if (place === undefined)
        throw refused(
          'annotations',
          line,
          `names the level '${printable(level, 40)}'`,
          `The levels are index and manifest.${didYouMean(level, LEVELS)}`,
        );
      place.set(key, value);
    }
  }
  return { index: Object.fromEntries(index), manifest: Object.fromEntries(manifest) };
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
    ports: inputs.ports.map(portOf),
    env: envOf(inputs.env),
    labels,
  };
}

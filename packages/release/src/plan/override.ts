import { didYouMean, fromInput, listed, printable, RefusedError } from '@slipway/core';
import { type LinkedValue, linkedValues, orderedTags } from '@slipway/go';

/** What lines say for all programs, and for some instead. */
export interface Override<T> {
  readonly usual: T;
  readonly own: ReadonlyMap<string, T>;
}

const PROGRAM_LINE = /^([A-Za-z0-9_][\w.+-]*)=(.*)$/s;

/** Linker flags: lines that begin with `PROGRAM=` are for that program, the others together for all. */
export function flagsByProgram(text: string): Override<string> {
  const usual: string[] = [];
  const own = new Map<string, string>();
  for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
    const [, program, flags = ''] = PROGRAM_LINE.exec(line) ?? [];
    if (program === undefined) usual.push(line);
    else own.set(program, [own.get(program) ?? '', flags].join(' ').trim());
  }
  return { usual: usual.join(' ').trim(), own };
}

/** Build tags: `TAG`, or `PROGRAM=TAG` (several lines, or `PROGRAM=` for none). Throws `RefusedError`. */
export function tagsByProgram(lines: readonly string[]): Override<readonly string[]> {
  const usual: string[] = [];
  const own = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [, program, tag = ''] = PROGRAM_LINE.exec(line) ?? [];
    if (program === undefined) usual.push(line);
    else
      own.set(
        program,
        [...(own.get(program) ?? []), tag.trim()].filter((text) => text !== ''),
      );
  }
  // Looked at here, before the go command is asked anything with them.
  fromInput('tags', () => orderedTags([...usual, ...[...own.values()].flat()]));
  return { usual, own };
}

/** Throws `RefusedError` when a line is for a program that is not built. */
export function refuseUnknownPrograms(input: string, { own }: Override<unknown>, programs: readonly string[]): void {
  const unknown = [...own.keys()].find((name) => !programs.includes(name));
  if (unknown === undefined) return;
  throw new RefusedError({
    code: 'unknown-program',
    message: `Input '${input}': there is no program '${printable(unknown)}'.${didYouMean(unknown, programs)}`,
    hint: `The programs are ${listed(programs)}.`,
  });
}

/** The variables that the input `ldflags` sets. Throws `RefusedError`. */
export function linkedOf(flags: string): readonly LinkedValue[] {
  return fromInput('ldflags', () => linkedValues(flags));
}

/** Whether `-X` names another package than `main`: which variables that has stands in sources that may have to be downloaded. */
export function linkedPackagesNamed({ usual, own }: Override<string>): boolean {
  return [usual, ...own.values()].some((flags) => linkedOf(flags).some((value) => value.package !== 'main'));
}

import { didYouMean, InvalidValue, invariant, listed, printable } from '@slipway/core';
import { type LinkedValue, linkedValues, orderedTags } from '@slipway/go';
import { inSetting } from './setting.ts';
import { fillTemplate } from './template.ts';

/** What lines say for all programs, and for some instead. */
export interface Override<T> {
  readonly usual: T;
  readonly own: ReadonlyMap<string, T>;
}

const PROGRAM_LINE = /^([A-Za-z0-9_][\w.+-]*)=(.*)$/s;

/** What a line says for one program; undefined for one that is for all. */
function programLine(line: string): { readonly program: string; readonly text: string } | undefined {
  const match = PROGRAM_LINE.exec(line);
  if (match === null) return undefined;
  const [, program, text] = match;
  return { program: invariant(program, 'a line of a program has its name'), text: invariant(text, 'what it says') };
}

/** Linker flags: lines that begin with `PROGRAM=` are for that program, the others together for all. */
export function flagsByProgram(text: string): Override<string> {
  const usual: string[] = [];
  const own = new Map<string, string>();
  for (const line of text.split(/\r?\n/).map((part) => part.trim())) {
    const override = programLine(line);
    if (override === undefined) usual.push(line);
    else own.set(override.program, [own.get(override.program) ?? '', override.text].join(' ').trim());
  }
  return { usual: usual.join(' ').trim(), own };
}

/** Build tags: `TAG`, or `PROGRAM=TAG` (several lines, or `PROGRAM=` for none). Throws `InvalidValue`. */
export function tagsByProgram(lines: readonly string[]): Override<readonly string[]> {
  const usual: string[] = [];
  const own = new Map<string, readonly string[]>();
  for (const line of lines) {
    const override = programLine(line);
    if (override === undefined) usual.push(line);
    else {
      const { program, text } = override;
      own.set(
        program,
        [...(own.get(program) ?? []), text.trim()].filter((tag) => tag !== ''),
      );
    }
  }
  // Looked at here, before the go command is asked anything with them.
  orderedTags([...usual, ...[...own.values()].flat()]);
  return { usual, own };
}

/** Throws `InvalidValue` when a line is for a program that is not built. */
export function refuseUnknownPrograms({ own }: Override<unknown>, programs: readonly string[]): void {
  const unknown = [...own.keys()].find((name) => !programs.includes(name));
  if (unknown === undefined) return;
  throw new InvalidValue(
    `there is no program '${printable(unknown)}'.${didYouMean(unknown, programs)}`,
    `The programs are ${listed(programs)}.`,
    { code: 'unknown-program' },
  );
}

/** The variables that linker flags set. Throws `InvalidSetting`. */
export function linkedOf(flags: string): readonly LinkedValue[] {
  return inSetting('ldflags', () => linkedValues(flags));
}

/** Linker flags with their placeholders replaced. Throws `InvalidSetting`. */
export function filledFlags(ldflags: Override<string>, values: ReadonlyMap<string, string>): Override<string> {
  const filled = (text: string): string => inSetting('ldflags', () => fillTemplate(text, values)).trim();
  return {
    usual: filled(ldflags.usual),
    own: new Map([...ldflags.own].map(([program, text]) => [program, filled(text)])),
  };
}

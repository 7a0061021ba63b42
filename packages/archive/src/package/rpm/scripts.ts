import type { PackageDescription, PackageScripts } from '../description.ts';
import { type Script, scriptOf } from '../scripts.ts';
import { string, strings, type Tags } from './header.ts';
import type { InterpreterNeed } from './relations.ts';

interface ScriptSlot {
  readonly of: keyof PackageScripts;
  readonly text: number;
  readonly interpreter: number;
  /** `RPMSENSE_SCRIPT_…`. */
  readonly flag: number;
}

const SLOTS: readonly ScriptSlot[] = [
  { of: 'preInstall', text: 1023, interpreter: 1085, flag: 1 << 9 },
  { of: 'postInstall', text: 1024, interpreter: 1086, flag: 1 << 10 },
  { of: 'preRemove', text: 1025, interpreter: 1087, flag: 1 << 11 },
  { of: 'postRemove', text: 1026, interpreter: 1088, flag: 1 << 12 },
];

export type SlottedScript = Script & { readonly slot: ScriptSlot };

/** The scripts that there are. */
export function rpmScripts({ scripts }: PackageDescription): readonly SlottedScript[] {
  return SLOTS.flatMap((slot) => {
    const script = scriptOf(scripts[slot.of]);
    return script === undefined ? [] : [{ ...script, slot }];
  });
}

export function scriptTags(scripts: readonly SlottedScript[]): Tags {
  return scripts.flatMap(({ slot, text, interpreter }) => [
    [slot.text, string(text)] as const,
    [slot.interpreter, interpreter.length > 1 ? strings(interpreter) : string(interpreter.join())] as const,
  ]);
}

/** What the scripts are run by, which has to be there first. */
export function interpreterNeeds(scripts: readonly SlottedScript[]): readonly InterpreterNeed[] {
  return scripts.map(({ interpreter, slot }) => ({ interpreter, flag: slot.flag }));
}

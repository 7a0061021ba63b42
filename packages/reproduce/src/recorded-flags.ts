import { splitFlags } from '@slipway/go';

/**
 * Flags of the compiler, the assembler and the linker that are taken from a file that nobody trusts yet. Others are not:
 * -extld, -extldflags and -toolexec name programs to be run, -cpuprofile and -o files to be written.
 */
const HARMLESS = {
  '-asmflags': /^-(?:spectre=[a-z,]+|trimpath=.*|D=?.*|debug)$/s,
  '-gcflags':
    /^-(?:[NlBCem]|[lm]=\d|dwarf(?:=\w+)?|dwarflocationlists(?:=\w+)?|spectre=[a-z,]+|trimpath=.*|lang=go1\.\d+)$/s,
  '-ldflags':
    /^-(?:[swd]|[sw]=\w+|X=?.*|B=?[\w.]*|H=?\w*|buildid=?.*|(?:compressdwarf|checklinkname)(?:=\w+)?|linkmode=internal)$/s,
} as const;

/** Settings of a program that hold such flags. */
export type FlagSetting = keyof typeof HARMLESS;

/** Flags of the linker whose value may be the next field. */
const WITH_VALUE: ReadonlySet<string> = new Set(['-X', '-B', '-H', '-buildid']);

/** `all=`, `std=` and others in front of the flags: which packages they are for. */
const PATTERN = /^[\w./~-]*=(?=-|$)/;

/** Undefined for what the go command would refuse too. */
function fieldsOf(text: string): readonly string[] | undefined {
  try {
    return splitFlags(text);
  } catch {
    return undefined;
  }
}

/** The first recorded flag that is not to be taken over; undefined when all can be. */
export function riskyFlag(name: FlagSetting, text: string): string | undefined {
  const { [name]: harmless } = HARMLESS;
  // A pattern begins with a letter or a dot, never with a hyphen, which is a flag.
  const flags = text.startsWith('-') ? text : text.replace(PATTERN, '');
  const fields = fieldsOf(flags);
  if (fields === undefined) return text;
  let isValue = false;
  for (const field of fields) {
    const plain = field.replace(/^--/, '-');
    if (!isValue && !harmless.test(plain)) return field;
    isValue = !isValue && name === '-ldflags' && WITH_VALUE.has(plain);
  }
  return undefined;
}

import { InvalidValue, invariant, listed, nearest, printable } from '@slipway/core';
import { splitFlags } from './ldflags.ts';

/** What a build wants differently from the defaults, as flags of `go build`. */
export interface BuildFlags {
  /** Leave the paths of this machine out of the programs (`-trimpath`). */
  readonly trimpath: boolean;
  /** Stamp version and commit (`-buildvcs`). */
  readonly vcs: boolean;
  /** How go.mod is used; undefined for `vendor` where there is a vendor folder, else `readonly`. */
  readonly mod: 'readonly' | 'vendor' | undefined;
  /** Other flags in the order given, as `-name` or `-name=value`. */
  readonly others: readonly string[];
}

export const DEFAULT_FLAGS: BuildFlags = { trimpath: true, vcs: true, mod: undefined, others: [] };

/** Flags without value that change what is built. */
const SWITCHES = new Set(['a', 'asan', 'cover', 'linkshared', 'modcacherw', 'msan', 'race']);
/** Flags with a value that change what is built. */
const SETTINGS = new Set(['asmflags', 'covermode', 'coverpkg', 'gcflags', 'installsuffix', 'pgo']);
const OWN = ['trimpath', 'buildvcs', 'mod'];

/** Flags that are not taken, each with what to do instead. https://pkg.go.dev/cmd/go#hdr-Compile_packages_and_dependencies */
const REFUSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ldflags: 'Use the input ldflags.',
    tags: 'Use the input tags.',
    buildmode: 'Use the input build-mode.',
    o: 'The input output names the folder, and name-template the files.',
    p: 'Use the input parallelism.',
    C: 'Use the input module.',
    n: 'Use the input dry-run.',
    x: 'Leave it out: it prints commands and changes nothing.',
    v: 'Leave it out: it prints names of packages and changes nothing.',
    work: 'Leave it out: it keeps temporary files and changes nothing.',
    json: 'Leave it out: it changes how messages are printed.',
    compiler: 'Programs are built by gc, the Go project\u2019s own compiler.',
    gccgoflags: 'Programs are built by gc, the Go project\u2019s own compiler.',
    modfile: 'It would build something else than the commit says. Commit the change to go.mod.',
    overlay: 'It would build something else than the commit says. Commit the change.',
    pkgdir: 'It would take packages that nobody checked.',
    toolexec:
      'It would put another program between the go command and its tools, which no reader of the result can see.',
  }),
);

function invalid(message: string, hint: string): InvalidValue {
  return new InvalidValue(message, hint, { code: 'build-flag' });
}

interface Flag {
  readonly name: string;
  readonly value: string | undefined;
}

/** `-name`, `--name`, `-name=value`, and `-name value` for a flag that takes one. */
function readFlags(text: string): readonly Flag[] {
  const found: Flag[] = [];
  const fields = [...splitFlags(text, 'flags')];
  for (let field = fields.shift(); field !== undefined; field = fields.shift()) {
    const match = /^--?([A-Za-z]\w*)(?:=(.*))?$/s.exec(field);
    if (match === null)
      throw invalid(`'${printable(field, 60)}' is not a flag`, 'Begin with a flag, such as -trimpath=false.');
    const name = invariant(match[1], 'a flag has a name');
    const given = match[2];
    const instead = REFUSED.get(name);
    if (instead !== undefined) throw invalid(`-${name} cannot be given`, instead);
    const takesNext = given === undefined && (SETTINGS.has(name) || name === 'mod');
    found.push({ name, value: takesNext ? fields.shift() : given });
  }
  return found;
}

function truth({ name, value: given }: Flag): boolean {
  const value = given ?? 'true';
  if (/^(?:1|t|T|true|TRUE|True)$/.test(value)) return true;
  if (/^(?:0|f|F|false|FALSE|False)$/.test(value)) return false;
  throw invalid(`-${name} is '${printable(value, 40)}'`, `Write -${name}=true or -${name}=false.`);
}

function modeOf({ value }: Flag): 'readonly' | 'vendor' {
  if (value === 'readonly' || value === 'vendor') return value;
  throw invalid(
    `-mod is '${printable(value ?? '', 40)}'`,
    'Write -mod=readonly or -mod=vendor: a release is built from what go.mod and go.sum say, and changes neither.',
  );
}

function other(flag: Flag): readonly string[] {
  const { name, value } = flag;
  if (SWITCHES.has(name)) return truth(flag) ? [`-${name}`] : [];
  if (SETTINGS.has(name)) {
    if (value !== undefined) return [`-${name}=${value}`];
    throw invalid(`-${name} has no value`, `Write -${name}=VALUE.`);
  }
  const known = [...OWN, ...SWITCHES, ...SETTINGS];
  const near = nearest(name, known);
  throw invalid(
    `there is no flag -${printable(name, 40)}${near === undefined ? '' : `; did you mean '${near}'`}`,
    `The flags are ${listed(known.sort().map((flagName) => `-${flagName}`))}.`,
  );
}

/** Reads flags of `go build`. The last of several wins, as for the go command. Throws `InvalidValue` for what is not taken. */
export function parseBuildFlags(text: string): BuildFlags {
  let flags = DEFAULT_FLAGS;
  for (const flag of readFlags(text)) {
    if (flag.name === 'trimpath') flags = { ...flags, trimpath: truth(flag) };
    else if (flag.name === 'buildvcs') flags = { ...flags, vcs: flag.value === 'auto' || truth(flag) };
    else if (flag.name === 'mod') flags = { ...flags, mod: modeOf(flag) };
    else flags = { ...flags, others: [...flags.others, ...other(flag)] };
  }
  return flags;
}

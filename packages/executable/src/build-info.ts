/** A module of a program's build information. */
export interface LinkedModule {
  readonly path: string;
  readonly version: string;
  /** `h1:` hash of the module's files, or empty. */
  readonly sum: string;
  /** What go.mod requires, where a replace directive put this module into its place. */
  readonly replaced?: { readonly path: string; readonly version: string };
}

/** What the go command writes into every program: https://pkg.go.dev/runtime/debug#BuildInfo */
export interface BuildInfo {
  readonly goVersion: string;
  /** Import path of the main package. */
  readonly path: string;
  readonly main: LinkedModule;
  readonly dependencies: readonly LinkedModule[];
  readonly settings: ReadonlyMap<string, string>;
}

/** A module that a replace directive put into the place of another. */
export function replacedBy(real: LinkedModule, { path, version }: LinkedModule): LinkedModule {
  return { ...real, replaced: { path, version } };
}

/** A value of the text form is quoted as a Go string when it holds a blank or a quote. */
function unquoted(text: string): string {
  if (!text.startsWith('"')) return text.startsWith('`') ? text.slice(1, -1) : text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Lines `KIND\tFIELDS` without the tab in front, as they stand in the program itself. */
export function parseModuleInfo(goVersion: string, lines: readonly string[]): BuildInfo {
  const found = new Map<string, string>();
  const modules: LinkedModule[] = [];
  let main: LinkedModule = { path: '', version: '', sum: '' };
  let path = '';
  for (const line of lines) {
    const [kind, ...fields] = line.split('\t');
    const first = fields[0] ?? '';
    const module = { path: first, version: fields[1] ?? '', sum: fields[2] ?? '' };
    if (kind === 'path') path = first;
    else if (kind === 'mod') main = module;
    else if (kind === 'dep') modules.push(module);
    else if (kind === '=>') {
      const required = modules.pop();
      if (required === undefined) main = replacedBy(module, main);
      else modules.push(replacedBy(module, required));
    } else if (kind === 'build') {
      const equals = first.indexOf('=', 1);
      found.set(unquoted(first.slice(0, equals)), unquoted(first.slice(equals + 1)));
    }
  }
  return { goVersion, path, main, dependencies: modules, settings: found };
}

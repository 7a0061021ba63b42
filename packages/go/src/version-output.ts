import { type BuildInfo, type LinkedModule, parseModuleInfo, replacedBy } from '@slipway/executable';
import { isRecord, parseStream, textOf } from './json.ts';

function linkedModule(value: unknown): LinkedModule {
  const module = isRecord(value) ? value : {};
  const found = { path: textOf(module['Path']), version: textOf(module['Version']), sum: textOf(module['Sum']) };
  return isRecord(module['Replace']) ? replacedBy(linkedModule(module['Replace']), found) : found;
}

function settings(value: unknown): ReadonlyMap<string, string> {
  const pairs = Array.isArray(value) ? value.filter(isRecord) : [];
  return new Map(pairs.map((pair) => [textOf(pair['Key']), textOf(pair['Value'])]));
}

/** Reads `go version -m -json` (Go 1.25 and newer), one program after another. */
export function parseBuildInfo(text: string): readonly BuildInfo[] {
  return parseStream(text).map((item) => ({
    goVersion: textOf(item['GoVersion']),
    path: textOf(item['Path']),
    main: linkedModule(item['Main']),
    dependencies: (Array.isArray(item['Deps']) ? item['Deps'] : []).map(linkedModule),
    settings: settings(item['Settings']),
  }));
}

/** Reads `go version -m` as toolchains before Go 1.25 print it. */
export function parseBuildInfoText(text: string): readonly BuildInfo[] {
  const programs: { goVersion: string; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('\t')) programs.at(-1)?.lines.push(line.slice(1));
    else if (line !== '') programs.push({ goVersion: line.slice(line.lastIndexOf(': ') + 2), lines: [] });
  }
  return programs.map(({ goVersion, lines }) => parseModuleInfo(goVersion, lines));
}

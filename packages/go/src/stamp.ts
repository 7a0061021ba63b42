import { type BuildInfo, parseModuleInfo } from '@slipway/executable';

/** Version of a program that Go cannot name: https://go.dev/doc/go1.24#go-command */
export const NO_VERSION = '(devel)';

/** The number behind `go1.`: 26 for go1.26.8; undefined for a toolchain that does not say. */
export function minorOf(goVersion: string): number | undefined {
  const match = /\bgo1\.(\d+)/.exec(goVersion);
  return match === null ? undefined : Number(match[1]);
}

const SENTINEL = 16;

/** The bytes of a Go string literal, as far as `%q` writes it (strconv.Quote). */
function readQuoted(literal: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
  return literal.replace(/\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)/g, (_, digits: string) =>
    digits.length > 1 ? String.fromCodePoint(Number.parseInt(digits.slice(1), 16)) : (escapes[digits] ?? digits),
  );
}

/**
 * The build information that `go build -n` would link into a program: what Go stamps, without building anything.
 * Undefined when the output does not hold it.
 */
export function parsePlannedBuild(output: string, goVersion: string): BuildInfo | undefined {
  const match = /^modinfo "((?:[^"\\]|\\.)*)"$/m.exec(output);
  if (match?.[1] === undefined) return undefined;
  // Sixteen marker bytes stand before and after the text (cmd/go/internal/modload, `ModInfoData`).
  const text = readQuoted(match[1]).slice(SENTINEL, -SENTINEL);
  return parseModuleInfo(goVersion, text.split('\n'));
}

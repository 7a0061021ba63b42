import { didYouMean, listed, printable, RefusedError } from '@slipway/core';
import { isRecord } from './json.ts';
import type { Target } from './target.ts';

/** A pair that a toolchain can build for. */
export interface Port {
  readonly os: string;
  readonly arch: string;
  /** The Go project holds back a release when it is broken (https://go.dev/wiki/PortingPolicy#first-class-ports). */
  readonly firstClass: boolean;
}

/** Reads what `go tool dist list -json` says; undefined when it is something else. */
export function parsePorts(text: string): readonly Port[] | undefined {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item: unknown) =>
    isRecord(item) && typeof item['GOOS'] === 'string' && typeof item['GOARCH'] === 'string'
      ? [{ os: item['GOOS'], arch: item['GOARCH'], firstClass: item['FirstClass'] === true }]
      : [],
  );
}

/** Throws `RefusedError` when the toolchain has no such port, with the nearest and with what there is. */
export function checkPort(target: Target, ports: readonly Port[], goVersion: string): void {
  const { os, arch } = target;
  if (ports.some((port) => port.os === os && port.arch === arch)) return;
  const names = ports.map((port) => `${port.os}/${port.arch}`);
  const ofSystem = ports.filter((port) => port.os === os).map((port) => port.arch);
  throw new RefusedError({
    code: 'unknown-target',
    message: `${printable(goVersion)} has no port '${os}/${arch}'.${didYouMean(`${os}/${arch}`, names)}`,
    hint:
      ofSystem.length > 0
        ? `For ${os} it has ${listed(ofSystem)}.`
        : `The systems it knows are ${listed([...new Set(ports.map((port) => port.os))])}.`,
  });
}

/**
 * A port that only a C toolchain can link for, even a program without cgo (internal/platform, `MustLinkExternal`).
 */
export function needsExternalLinker({ os, arch }: Pick<Port, 'os' | 'arch'>): boolean {
  return (os === 'android' && arch !== 'arm64') || os === 'ios';
}

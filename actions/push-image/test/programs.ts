import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Machine numbers of ELF, with class and byte order, by the names of Go. */
const MACHINES = {
  amd64: [62, 2, 1],
  arm64: [183, 2, 1],
  arm: [40, 1, 1],
  '386': [3, 1, 1],
  s390x: [22, 2, 2],
} as const;

export type Machine = keyof typeof MACHINES;

/** The head of a program for Linux and a text: enough for what looks at heads, and different for every text. */
export function fakeProgram(machine: Machine, text: string, interpreter = ''): Buffer {
  const [number, width, order] = MACHINES[machine];
  const little = order === 1;
  const head = Buffer.alloc(256);
  head.set([0x7f, 0x45, 0x4c, 0x46, width, order, 1]);
  const u16 = (value: number, at: number) => (little ? head.writeUInt16LE(value, at) : head.writeUInt16BE(value, at));
  const u32 = (value: number, at: number) => (little ? head.writeUInt32LE(value, at) : head.writeUInt32BE(value, at));
  u16(2, 16);
  u16(number, 18);
  if (interpreter !== '') {
    // Only for 64 bits: one row of the program header table, right behind the head.
    head.writeBigUInt64LE(64n, 32);
    u16(56, 54);
    u16(1, 56);
    u32(3, 64);
    head.writeBigUInt64LE(128n, 64 + 8);
    head.writeBigUInt64LE(BigInt(interpreter.length + 1), 64 + 32);
    head.write(`${interpreter}\0`, 128);
  }
  return Buffer.concat([head, Buffer.from(text)]);
}

const hello = fileURLToPath(new URL('../../../examples/hello', import.meta.url));

/** The example module, built by the real toolchain without cgo for `linux/ARCH`. */
export function buildHello(path: string, machine: Machine): string {
  mkdirSync(dirname(path), { recursive: true });
  const env = { ...process.env, CGO_ENABLED: '0', GOOS: 'linux', GOARCH: machine, GOFLAGS: '', GOWORK: 'off' };
  execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-buildvcs=false', '-o', path, './cmd/hello'], {
    cwd: hello,
    env,
  });
  return path;
}

/** A program of the tests' machine that is started with arguments; its output. */
export function tool(name: string, args: readonly string[]): string {
  const tools = join(dirname(hello), '../build/tools/bin');
  const env = { ...process.env, PATH: `${tools}:${process.env['PATH'] ?? ''}` };
  return execFileSync(name, args, { encoding: 'utf8', env, maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'pipe'] });
}

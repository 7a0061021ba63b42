// Writing archives of a Go program on one core: input bytes a second, beside the compressors of Node and of the system.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { archivePieces } from '@slipway/archive';
import { median } from '../measure.mjs';

/** The go command itself: a program of Go of some 15 MB that every machine with Go has. */
function program() {
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  return readFileSync(join(root, 'bin', process.platform === 'win32' ? 'go.exe' : 'go'));
}

function ours(format, content) {
  let size = 0;
  for (const piece of archivePieces(format, [{ path: 'go', mode: 0o755, content }], { epoch: 0 })) size += piece.length;
  return size;
}

/** @param {import('../run.mjs').Settings} settings */
export async function archive({ rounds }) {
  const content = program();
  const entries = [
    ['ours', 'tar.gz', () => ours('tar.gz', content)],
    ['ours', 'zip', () => ours('zip', content)],
    ['ours', 'tar', () => ours('tar', content)],
    ...[1, 6].map((level) => [
      'peer',
      `node:zlib, level ${level} (other bytes on other versions)`,
      () => gzipSync(content, { level }).length,
    ]),
    ['peer', '`gzip -1`', () => execFileSync('gzip', ['-1', '-n'], { input: content, maxBuffer: 1e9 }).length],
    ['peer', '`gzip -6`', () => execFileSync('gzip', ['-6', '-n'], { input: content, maxBuffer: 1e9 }).length],
  ];
  const found = new Map(entries.map(([, name]) => [name, { speeds: [], size: 0 }]));
  for (let round = 0; round <= Math.min(rounds, 5); round += 1) {
    for (const [, name, run] of entries) {
      const begun = performance.now();
      const size = run();
      const speed = content.length / 1e6 / ((performance.now() - begun) / 1000);
      const kept = found.get(name);
      kept.size = size;
      if (round > 0) kept.speeds.push(speed);
    }
  }
  const rows = entries.map(([role, name]) => {
    const { speeds, size } = found.get(name);
    return `| ${role} | ${name} | ${Math.max(...speeds).toFixed(0)} | ${median(speeds).toFixed(0)} | ${(size / 1e6).toFixed(2)} |`;
  });
  return `${(content.length / 1e6).toFixed(1)} MB of input.\n\n| | | best, MB/s | median, MB/s | output, MB |\n| --- | --- | ---: | ---: | ---: |\n${rows.join('\n')}`;
}

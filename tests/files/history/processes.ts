import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { HistoryHome } from '../../../src/files/history/home.ts';

/** @returns path of a module that a process of its own can load */
export async function bundleWriter(folder: string): Promise<string> {
  const outfile = join(folder, 'writer-bundle.mjs');
  await build({
    stdin: {
      contents: `export { openHistory } from './src/files/history/open-history.ts';
        export { readDevice } from './src/files/history/device.ts';
        export { draftReview } from './tests/files/history/samples.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  return outfile;
}

export interface Writer {
  readonly child: ChildProcess;
  /** What it told until it ended: the ids of saved reviews, one on a line. */
  readonly told: Promise<string[]>;
}

/** Starts a process that saves so many reviews. */
export function startWriter(
  bundle: string,
  home: HistoryHome,
  [first, count]: readonly [number, number],
  options: SpawnOptions = {},
): Writer {
  const script = resolve('tests/files/history/writer.js');
  const args = [script, bundle, JSON.stringify(home), String(first), String(count)];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (data: string) => (output += data));
  const told = new Promise<string[]>((settle, reject) => {
    child.on('error', reject);
    child.on('close', () => settle(output.split('\n').slice(0, -1)));
  });
  return { child, told };
}

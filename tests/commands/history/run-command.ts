import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runCli } from '../../../src/cli.ts';
import { reportError } from '../../../src/commands/report-error.ts';
import type { HistoryHome } from '../../../src/files/history/home.ts';
import { locateHistory } from '../../../src/files/history/locate.ts';
import type { World } from '../../../src/world.ts';

/** Where a test's history lives: everything below its folder. */
export function historyEnv(folder: string, name = 'data'): Record<string, string> {
  return {
    VIVA_HOME: join(folder, name),
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
}

export function homeOf(folder: string, name = 'data'): HistoryHome {
  return locateHistory({ env: historyEnv(folder, name), cwd: folder });
}

/** Runs a command of viva in this process, with everything it could touch below the folder. */
export async function runCommand(
  args: readonly string[],
  folder: string,
  options: { env?: Record<string, string>; input?: string; now?: number; cwd?: string } = {},
): Promise<{ code: number; output: string; errors: string }> {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end(options.input ?? '');
  const world = {
    args,
    env: { ...historyEnv(folder), HOME: folder, COLUMNS: '80', ...options.env },
    cwd: options.cwd ?? folder,
    input,
    output,
    errors,
    now: () => options.now ?? Date.UTC(2026, 5, 1),
    offsetAt: () => 0,
    seed: () => 1,
  } as unknown as World;
  const code = await runCli(world, () => '0.0.0').catch((error: unknown) =>
    reportError(error, world),
  );
  const read = (stream: PassThrough): string => String(stream.read() ?? '');
  return { code, output: read(output), errors: read(errors) };
}

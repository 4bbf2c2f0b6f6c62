import { readFileSync } from 'node:fs';
import type { World } from './world.ts';

/** Exit codes of viva, documented in the README. */
const EXIT = { done: 0, wrongUse: 2 } as const;

/** Runs viva on this process's arguments and streams, and sets its exit code. */
export async function start(): Promise<void> {
  endWhenUnwritable(process.stdout);
  process.exitCode = await run(createWorld());
  // an unread standard input must not keep the program alive
  process.stdin.unref?.();
}

/**
 * Runs viva in a given world.
 * @returns the exit code: 0 done, 1 a check failed, 2 wrong use, 130 ended by Ctrl-C
 */
export async function run(world: World): Promise<number> {
  const [first] = world.args;
  if (first === '--version' || first === '-V') {
    world.output.write(`${readVersion()}\n`);
    return EXIT.done;
  }
  try {
    const { runCli } = await import('./cli.ts');
    return await runCli(world, readVersion);
  } catch (error) {
    const { reportError } = await import('./commands/report-error.ts');
    return reportError(error, world);
  }
}

/** The version stands in package.json only; src/ and dist/ lie equally deep below it. */
function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

function createWorld(): World {
  return {
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    now: () => Date.now(),
    offsetAt: (at) => -new Date(at).getTimezoneOffset(),
    seed: () => Math.trunc(Math.random() * 2 ** 31),
  };
}

/**
 * `viva list | head` closes the pipe early: an end, not a fault. An output that cannot be written otherwise
 * (a full disk) is told in a line on the error stream.
 */
function endWhenUnwritable(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    process.stderr.write(`viva: ${error.message}\n`);
    process.exit(EXIT.wrongUse);
  });
}

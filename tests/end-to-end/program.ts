import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The program under test: the one built here, or the installed one that VIVA_BIN names. */
export const BIN = resolve(process.env['VIVA_BIN'] ?? 'bin/viva.js');

/** What a run of the program came to. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * The environment without what would change colours or language; English unless a test says otherwise.
 * @param cwd folder of the test: its history lives in it, never in the user's home; without one in a folder of its own
 */
export function cleanEnvironment(cwd?: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !UNWANTED.has(entry[0]),
  );
  return { ...Object.fromEntries(kept), LANG: 'en_US.UTF-8', ...homeBelow(cwd ?? ownFolder()) };
}

/** Where a history of a test lives below its folder: hidden, so that it is never taken for sheets. */
export function homeBelow(folder: string): Record<string, string> {
  const base = join(folder, '.viva-test');
  return {
    VIVA_HOME: join(base, 'home'),
    XDG_DATA_HOME: join(base, 'data'),
    XDG_STATE_HOME: join(base, 'state'),
    XDG_CACHE_HOME: join(base, 'cache'),
  };
}

let own: string | null = null;

function ownFolder(): string {
  if (own !== null) return own;
  const folder = mkdtempSync(join(tmpdir(), 'viva-home-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  own = folder;
  return folder;
}

const UNWANTED: ReadonlySet<string> = new Set(
  'NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE VIVA_PLAIN LC_ALL LC_MESSAGES VIVA_UI COLUMNS CI NODE_OPTIONS'.split(
    ' ',
  ),
);

/**
 * Runs `viva` with pipes, as a script would.
 * @param args its arguments
 * @param options text for its standard input (none: closed at once), environment, folder
 */
export async function runViva(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string>; cwd?: string } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...cleanEnvironment(options.cwd), ...options.env },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => (output += data));
  child.stderr.setEncoding('utf8').on('data', (data: string) => (errors += data));
  child.stdin.on('error', () => undefined); // the program may end without reading
  child.stdin.end(options.input ?? '');
  return new Promise((settle, reject) => {
    child.on('error', reject);
    child.on('close', (code) => settle({ code, output, errors }));
  });
}

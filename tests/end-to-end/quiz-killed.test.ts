import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import type { HistoryEvent, ReviewEvent } from '../../src/scheduling/event.ts';
import { withFolder } from '../temporary-folder.ts';
import { BIN, cleanEnvironment, homeBelow, runViva } from './program.ts';

/** VIVA_KILLS=300 is what docs/history.md tells of; a test run is content with fewer. */
const KILLS = Number(process.env['VIVA_KILLS'] ?? 12);
const QUESTIONS = 60;
/** Milliseconds after the first verdict within which the program is killed. */
const WITHIN = 60;

jest.setTimeout(30_000 + KILLS * 2000);

const SHEET = Array.from(
  { length: QUESTIONS },
  (_, index) => `## Question ${index}?\n\nAnswer ${index}.\n\n`,
).join('');

/** Numbers from 0 to 1 that are the same every time. */
function createRandom(): () => number {
  let state = 20_270_104;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * Pipes answers into a quiz and kills it some time after the first verdict.
 * @returns how many verdicts were shown
 */
function killOnce(round: number, cwd: string, after: number): Promise<number> {
  const child = spawn(process.execPath, [BIN, 'a.md', '--all'], {
    cwd,
    env: cleanEnvironment(cwd),
  });
  child.stdin.on('error', () => undefined); // it is killed while it reads
  const lines = Array.from({ length: QUESTIONS }, (_, index) => `round ${round} answer ${index}\n`);
  child.stdin.write(lines.join(''));
  let output = '';
  let isDoomed = false;
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    output += data;
    if (isDoomed || !output.includes('Reference answer')) return;
    isDoomed = true;
    setTimeout(() => child.kill('SIGKILL'), after);
  });
  return new Promise((settle) => {
    child.on('close', () => settle(output.match(/^Reference answer$/gm)?.length ?? 0));
  });
}

async function readReviews(folder: string): Promise<readonly ReviewEvent[]> {
  const reviews = join(homeBelow(folder)['VIVA_HOME'] ?? '', 'reviews');
  const names = await readdir(reviews);
  const texts = await Promise.all(names.map((name) => readFile(join(reviews, name), 'utf8')));
  const events: HistoryEvent[] = [];
  for (const line of texts.join('').split('\n')) {
    try {
      events.push(JSON.parse(line));
    } catch {
      // a line that the kill tore
    }
  }
  return events.filter((event): event is ReviewEvent => event.type === 'review');
}

test(`killed ${KILLS} times at random moments, every answer whose verdict was shown is kept, once`, () =>
  withFolder({ 'a.md': SHEET }, async (cwd) => {
    const random = createRandom();
    const shown: number[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      shown.push(await killOnce(round, cwd, random() * WITHIN));
    }
    const reviews = await readReviews(cwd);
    for (const [round, verdicts] of shown.entries()) {
      const kept = reviews.filter(({ typed }) => typed?.startsWith(`round ${round} answer `));
      expect(kept.length).toBeGreaterThanOrEqual(verdicts);
      // in order, without a gap, none twice
      expect(kept.map(({ typed }) => typed)).toEqual(
        kept.map((_, index) => `round ${round} answer ${index}`),
      );
    }
    // some were killed in the middle, not all before or after
    expect(shown.some((verdicts) => verdicts > 1 && verdicts < QUESTIONS)).toBe(true);
    expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
    const { code, errors } = await runViva(['due', 'a.md', '--json'], { cwd });
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
  }));

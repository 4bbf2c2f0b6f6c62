import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { runCommand } from './history/run-command.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 4, 1, 12);
const sheet = (prompt: string): string => `## ${prompt}\n\nLast in, first out.\n`;

/** Answers the question of the sheet, which is reworded then. */
const reword = (former: string, now: string, work: (folder: string) => Promise<void>) =>
  withFolder({ 'notes.md': sheet(former) }, async (folder) => {
    await runCommand(['notes.md'], folder, { input: 'last in, first out\n', now: NOON });
    writeFileSync(join(folder, 'notes.md'), sheet(now));
    await work(folder);
  });

test('a reworded question is due under its new wording, before any quiz has linked it', () =>
  reword('What is a stack?', 'What is the stack?', async (folder) => {
    const run = (at: number) => runCommand(['due', 'notes.md', '--json'], folder, { now: at });
    expect(JSON.parse((await run(NOON)).output)).toMatchObject({ due: 0, new: 0, unseen: 0 });
    const later = await run(NOON + 90 * DAY);
    expect(JSON.parse(later.output)).toMatchObject({ due: 1, unseen: 0 });
    expect(later.code).toBe(0);
  }));

test('the figures know it too', () =>
  reword('What is a stack?', 'What is the stack?', async (folder) => {
    const { output } = await runCommand(['stats', 'notes.md', '--json'], folder, { now: NOON });
    expect(JSON.parse(output)).toMatchObject({ questions: { all: 1, begun: 1 } });
  }));

test('another question in its place is new', () =>
  reword('What is a stack?', 'What is the queue?', async (folder) => {
    const { output } = await runCommand(['due', 'notes.md', '--json'], folder, { now: NOON });
    expect(JSON.parse(output)).toMatchObject({ due: 0, new: 1, unseen: 1 });
  }));

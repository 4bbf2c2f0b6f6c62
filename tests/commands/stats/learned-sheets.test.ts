import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withFolder } from '../../temporary-folder.ts';
import { runCommand } from '../history/run-command.ts';

const NOON = Date.UTC(2026, 4, 1, 12);
const sheet = (prompt: string, exam: string): string =>
  `---\nexam: ${exam}\n---\n\n## What is ${prompt}?\n\nA first thing.\n\n## Why is ${prompt}?\n\nA second thing.\n`;
const FILES = {
  'notes.md': sheet('a stack', '2026-06-01'),
  'week/one.md': sheet('a heap', '2026-06-02'),
  'week/two.md': sheet('a tree', '2026-06-02'),
  'other.md': sheet('a queue', '2026-06-03'),
};

const stats = async (folder: string, cwd = folder) => {
  const { output } = await runCommand(['stats', '--json'], folder, { now: NOON, cwd });
  const { questions, exams } = JSON.parse(output) as {
    questions: { all: number };
    exams: { day: string }[];
  };
  return { all: questions.all, exams: exams.map(({ day }) => day) };
};

test('sheets of former sessions are found from where viva is started, with their exams', () =>
  withFolder(FILES, async (folder) => {
    const ask = (...args: string[]) =>
      runCommand(args, folder, { input: 'a first thing\n', now: NOON });
    await ask('notes.md', '-n', '1');
    await ask('./notes.md', '-n', '1', '--all');
    // a folder is learned as a whole, a sheet that was never begun is not
    await ask('week', '-n', '1');
    expect(await stats(folder)).toEqual({ all: 6, exams: ['2026-06-01', '2026-06-02'] });
    // from elsewhere only what the history holds is known
    mkdirSync(join(folder, 'empty'));
    expect(await stats(folder, join(folder, 'empty'))).toEqual({ all: 2, exams: [] });
  }));

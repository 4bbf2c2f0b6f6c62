import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ReviewEvent } from '../scheduling/histories.ts';
import { review } from '../scheduling/histories.ts';
import { withFolder } from '../temporary-folder.ts';
import { homeBelow, runViva } from './program.ts';
import { SORTING } from './sheets.ts';

const DAY = 86_400_000;
const QUICKSORT = { id: 'quicksort', sheet: 'sorting.md', prompt: 'What does quicksort do?' };

/** Answers of the last ten days to a question of the sheet and to one of a sheet that lies elsewhere. */
function answers(): readonly ReviewEvent[] {
  // noon of the learner's day, which begins at four
  const noon = new Date(Date.now() - DAY / 6).setHours(12, 0, 0, 0);
  return Array.from({ length: 10 }, (_, day) => day).flatMap((day) => {
    const at = noon - (10 - day) * DAY;
    const missed = day % 3 === 0 ? ['pivot'] : [];
    const verdict = missed.length > 0 ? 'wrong' : 'correct';
    const rating = missed.length > 0 ? 'again' : 'good';
    return [
      review({
        at,
        question: QUICKSORT,
        verdict,
        rating,
        missed,
        hit: missed.length > 0 ? ['recursion'] : ['recursion', 'pivot'],
      }),
      review({
        at: at + 60_000,
        question: { id: 'lens', sheet: 'optics.md', prompt: 'What is a lens?' },
      }),
    ];
  });
}

async function withHistory(use: (cwd: string) => Promise<void>): Promise<void> {
  await withFolder({ 'sorting.md': SORTING }, async (cwd) => {
    const reviews = join(homeBelow(cwd)['VIVA_HOME'] ?? '', 'reviews');
    await mkdir(reviews, { recursive: true });
    const lines = answers().map((event) => `${JSON.stringify(event)}\n`);
    await writeFile(join(reviews, 'one.jsonl'), lines.join(''));
    await use(cwd);
  });
}

async function readJson(args: readonly string[], cwd: string) {
  const { code, output, errors } = await runViva(['stats', '--json', ...args], { cwd });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return JSON.parse(output);
}

describe('viva stats', () => {
  test('what was answered in a quiz is there right behind it', () =>
    withFolder({ 'sorting.md': SORTING }, async (cwd) => {
      await runViva(['sorting.md', '--all'], { cwd, input: 'it picks a pivot\n1\n2\n' });
      const { code, output } = await runViva(['stats'], { cwd });
      expect(code).toBe(0);
      expect(output).toContain('3 answers on 1 day');
      expect(output).toContain('Answers by week');
      expect(output).not.toContain('\u001b');
    }));

  test('without a history it says what to do, in both languages', () =>
    withFolder({}, async (cwd) => {
      const english = await runViva(['stats'], { cwd });
      expect(english).toEqual({
        code: 0,
        errors: '',
        output:
          'Nothing was answered yet, so there is nothing to draw.\nBegin with “viva” or “viva notes.md”; a few answers are enough for the first picture.\n',
      });
      const russian = await runViva(['stats', '--ui', 'ru'], { cwd });
      expect(russian.output).toContain('Ответов пока нет');
    }));

  test('--json has all that was answered; sheets and --deck limit it', () =>
    withHistory(async (cwd) => {
      const all = await readJson([], cwd);
      expect(all).toMatchObject({ format: 'viva-stats', version: 1, sheets: null });
      expect(all.total).toMatchObject({ days: 10, reviews: 20, correct: 16, wrong: 4 });
      expect(all.questions).toMatchObject({ all: 2, begun: 2 });
      expect(all.days).toHaveLength(10);
      expect(all.forecast).toHaveLength(28);

      const sheet = await readJson(['sorting.md'], cwd);
      expect(sheet.sheets).toEqual(['sorting.md']);
      expect(sheet.total.reviews).toBe(10);
      expect(sheet.questions).toMatchObject({ all: 3, begun: 1 });
      expect(sheet.weakest).toMatchObject([
        { question: QUICKSORT, point: 'pivot', missed: 4, said: 6 },
      ]);

      for (const name of ['optics', 'Optics.md']) {
        const deck = await readJson(['--deck', name], cwd);
        expect(deck.total).toMatchObject({ reviews: 10, correct: 10 });
        expect(deck.questions).toMatchObject({ all: 1, begun: 1 });
      }
      expect((await readJson(['sorting.md', '--deck', 'Sorting'], cwd)).total.reviews).toBe(10);
    }));

  test('--since leaves out what is older', () =>
    withHistory(async (cwd) => {
      expect((await readJson(['--since', '5d'], cwd)).total.reviews).toBe(8);
      expect((await readJson(['--since', '2w'], cwd)).total.reviews).toBe(20);
      const today = new Date(Date.now() + DAY).toISOString().slice(0, 10);
      expect((await readJson(['--since', today], cwd)).total.reviews).toBe(0);
    }));

  test.each([
    [
      ['--since', 'yesterday'],
      '--since: “yesterday” cannot be used here; expected: YYYY-MM-DD, 30d, 4w',
    ],
    [['--since', '2026-02-30'], '“2026-02-30” cannot be used here'],
    [['--deck', 'botany'], '--deck: “botany” cannot be used here; expected: sorting.md, optics.md'],
    [['--exam', 'soon'], 'such as'],
    [['--json', '--html', 'a.html'], 'do not go together'],
  ])('%j is refused', (args, told) =>
    withHistory(async (cwd) => {
      const { code, output, errors } = await runViva(['stats', ...args], { cwd });
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain(told);
    }),
  );

  test('--exam tells how far it is and whether the pace will do', () =>
    withHistory(async (cwd) => {
      const exam = new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10);
      const { output } = await runViva(['stats', 'sorting.md', '--exam', exam], { cwd });
      expect(output).toMatch(/^Exam on .*, in (19|20|21) days$/m);
      expect(output).toContain('begun: 1 of 3');
      expect(output).toMatch(/Your pace will (not )?do/);
      const [told] = (await readJson(['sorting.md', '--exam', exam], cwd)).exams;
      expect(told).toMatchObject({ day: exam, questions: 3, begun: 1 });
    }));

  test('--html writes a page, again over itself, and to the screen for -', () =>
    withHistory(async (cwd) => {
      const args = ['stats', '--html', 'page.html'];
      const quiet = { code: 0, output: '', errors: '' };
      expect(await runViva(args, { cwd })).toEqual(quiet);
      expect(await runViva(args, { cwd })).toEqual(quiet);
      const page = await readFile(join(cwd, 'page.html'), 'utf8');
      expect(page.startsWith('<!DOCTYPE html>\n<html lang="en">')).toBe(true);
      const { output } = await runViva(['stats', '--html', '-'], { cwd });
      expect(output).toBe(page);
    }));

  test('--html never writes over a sheet, a history, or what else is no page', () =>
    withHistory(async (cwd) => {
      const history = join('.viva-test', 'home', 'reviews', 'one.jsonl');
      for (const path of ['sorting.md', 'new.txt', history]) {
        const { code, errors } = await runViva(['stats', '--html', path], { cwd });
        expect(code).toBe(2);
        expect(errors).toContain('cannot be written');
      }
      expect(await readFile(join(cwd, 'sorting.md'), 'utf8')).toBe(SORTING);
      expect((await readFile(join(cwd, history), 'utf8')).split('\n')).toHaveLength(21);
    }));
});

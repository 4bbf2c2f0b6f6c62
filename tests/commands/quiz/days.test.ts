import { describe, expect, jest, test } from '@jest/globals';
import { withFolder } from '../../temporary-folder.ts';
import { asked, Desk } from '../desk.ts';

jest.setTimeout(60_000);

const SHEET = `## What is a stack?

The last one in is the first one out.

Keywords:
- ! last in first out | LIFO

## What is a queue?

The first one in is the first one out.

Keywords:
- ! first in first out | FIFO

## What is a heap?

A tree whose parents are never smaller than their children.

Keywords:
- ! parents not smaller than children
- tree
`;

const atDesk = (use: (desk: Desk) => Promise<void>, files: Record<string, string> = {}) =>
  withFolder({ 'a.md': SHEET, ...files }, (folder) => use(new Desk(folder)));

describe('the first session', () => {
  test('asks every question in the order of the sheet, as without a history', () =>
    atDesk(async (desk) => {
      const without = await desk.pipe('a.md --no-history');
      expect(await desk.events()).toEqual([]);
      expect(asked(await desk.pipe('a.md', ['LIFO', 'FIFO', 'a tree']))).toEqual([
        '1/3 What is a stack?',
        '2/3 What is a queue?',
        '3/3 What is a heap?',
      ]);
      expect(without.output).toMatch(/^3 questions\n\nQuestion 1 of 3\n/);
    }));
});

describe('the days after', () => {
  test('what is due comes first, the likeliest forgotten before others, then new ones', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['LIFO', 'no idea']);
      const soon = await desk.pipe('a.md', ['a tree']);
      expect(asked(soon)).toEqual(['1/1 What is a heap?']);
      desk.sleep(1);
      expect(asked(await desk.pipe('a.md --due', ['FIFO']))[0]).toBe('1/2 What is a queue?');
      desk.sleep(9);
      const later = await desk.pipe('a.md', []);
      expect(later.output).toMatch(/^3 questions: 3 due\n/);
    }));

  test('when nothing is due or new, that is said, with the way on, and the exit code is 0', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', [
        'LIFO',
        'FIFO',
        'a tree whose parents are not smaller than children',
      ]);
      const { code, output } = await desk.pipe('a.md', ['LIFO']);
      expect(code).toBe(0);
      expect(output).toMatch(
        /^Nothing is due and nothing is new\. Next due: (tomorrow|in \d+ days)\. To\s+practise\s+anyway:\s+--all asks everything\.\n/,
      );
      expect(asked(await desk.pipe('a.md --all'))).toEqual(['1/3 What is a stack?']);
      const json = JSON.parse((await desk.pipe('a.md --json')).output);
      expect(json).toMatchObject({
        format: 'viva-results',
        total: 0,
        results: [],
        end: 'finished',
      });
      desk.env = { LANG: 'ru_RU.UTF-8' };
      expect((await desk.pipe('a.md')).output).toMatch(/^Повторять нечего, и новых вопросов нет\./);
    }));

  test('--new limits new ones, --count all of them', () =>
    atDesk(async (desk) => {
      expect((await desk.pipe('a.md --new 0')).output).toMatch(
        /^Nothing is due\. 3 new questions wait for a session without --due or --new 0\./,
      );
      expect(asked(await desk.pipe('a.md --new 1', ['no idea']))).toEqual(['1/1 What is a stack?']);
      desk.sleep(1);
      const both = await desk.pipe('a.md --new 1');
      expect(both.output).toMatch(/^2 questions: 1 due, 1 new\n/);
      expect((await desk.pipe('a.md --new 0')).output).toMatch(/^1 question: 1 due\n/);
      expect((await desk.pipe('a.md --count 2')).output).toMatch(/^2 questions: 1 due, 1 new\n/);
      expect((await desk.pipe('a.md --due --count 9')).output).toMatch(/^1 question: 1 due\n/);
    }));

  test('--weak asks what was missed again and again, the weakest first', () =>
    atDesk(async (desk) => {
      expect((await desk.pipe('a.md --weak')).output).toMatch(/^No key point is missed again/);
      await desk.pipe('a.md', ['LIFO', 'no idea', 'a tree']);
      desk.sleep(1);
      await desk.pipe('a.md --all', ['LIFO', 'no idea', 'a tree whose parents are not smaller']);
      expect(asked(await desk.pipe('a.md --weak', ['', '']))[0]).toBe('1/2 What is a queue?');
    }));

  test('an exam spreads new questions over the days, and says so', () =>
    atDesk(async (desk) => {
      const { output } = await desk.pipe('a.md --exam 2027-01-07', ['LIFO']);
      expect(output).toMatch(/^\d new questions? (is|are) kept for the days until the exam/);
      expect(asked({ output, code: 0, errors: '' })[0]).toMatch(/^1\/[12] What is a stack/);
      const all = await desk.pipe('a.md --exam 2027-01-07 --new 9');
      expect(all.output).toMatch(/^2 questions\n/);
    }));

  test('an exam that is over is wrong use: the day is told from which on it may be', () =>
    atDesk(async (desk) => {
      const { code, errors } = await desk.pipe('a.md --exam 2019-01-07');
      expect(code).toBe(2);
      expect(errors).toMatch(
        /--exam: “2019-01-07” is over; today is \d{4}-\d\d-\d\d\. Name today or a later day\./,
      );
    }));

  test('after the verdict it is told what was missed the last time', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md --all', ['x', 'x', 'x']);
      desk.sleep(2);
      const { output } = await desk.pipe('a.md --all', ['LIFO', 'FIFO', 'a tree']);
      expect(output).toContain('Last time you missed: last in first out (said now).');
      expect(output).toMatch(
        /Last time you missed: parents not smaller than children \(missed again\), tree\s+\(said\s+now\)\./,
      );
    }));
});

describe('in a pipe', () => {
  test('the same is kept as at a terminal, and nothing comes back or is asked besides', () =>
    atDesk(async (desk) => {
      const { output } = await desk.pipe('a.md', ['no idea', 'FIFO', 'a tree', 'LIFO']);
      expect(output).toContain('3 of 3 questions answered');
      expect(output).not.toContain('again');
      expect((await desk.events()).map(({ type }) => type)).toEqual([
        'session-begun',
        'review',
        'review',
        'review',
        'session-ended',
      ]);
    }));
});

describe('typed at a terminal', () => {
  test('a wrong one comes back, twice at most, and the card counts it apart', () =>
    atDesk(async (desk) => {
      const lines = ['no idea', '', 'FIFO', '', 'a tree', '', 'no idea', '', 'LIFO'];
      const sitting = await desk.type('a.md', lines);
      expect(asked(sitting)).toEqual([
        '1/3 What is a stack?',
        '2/3 What is a queue?',
        '3/3 What is a heap?',
        '1/3 · again What is a stack?',
      ]);
      expect(sitting.output).toContain('Asked again: 1, right then: 0.');
      expect(sitting.output).toContain('3 of 3 questions answered');
    }));
});

describe('viva due', () => {
  test('counts, and its exit code tells a script', () =>
    atDesk(async (desk) => {
      expect(await desk.pipe('due a.md')).toEqual({
        code: 1,
        output: '0 due, 3 new\n',
        errors: '',
      });
      expect(await desk.pipe('due a.md --short')).toMatchObject({ code: 1, output: '' });
      expect(await desk.events()).toEqual([]);
      await desk.pipe('a.md', ['no idea', 'FIFO']);
      expect((await desk.pipe('due a.md')).output).toBe('0 due, 1 new, next tomorrow\n');
      desk.sleep(1);
      expect(await desk.pipe('due a.md --short')).toMatchObject({ code: 0, output: '1 due\n' });
      expect(JSON.parse((await desk.pipe('due a.md --json')).output)).toEqual({
        format: 'viva-due',
        version: 1,
        due: 1,
        new: 1,
        unseen: 1,
        questions: 3,
        next: expect.stringMatching(/^2027-01-\d\d$/),
      });
      desk.env = { LANG: 'ru_RU.UTF-8' };
      expect((await desk.pipe('due a.md')).output).toMatch(
        /^повторить: 1, новых: 1, следующее повторение —/,
      );
    }));
});

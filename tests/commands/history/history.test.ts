import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openHistory } from '../../../src/files/history/open-history.ts';
import type { ReviewEvent } from '../../../src/scheduling/event.ts';
import { splitMoment } from '../../../src/terminal/messages/moment.ts';
import { withFolder } from '../../temporary-folder.ts';
import { homeOf, runCommand } from './run-command.ts';

const WIDE = { env: { COLUMNS: '120' } };
const NOON = Date.UTC(2026, 4, 1, 12);
const SHEET = {
  'notes.md':
    '## 1. What does quicksort do? {#quicksort}\n\nIt picks a pivot.\n\n## 2. What is a stack?\n\nLast in, first out.\n',
};
const QUICKSORT = { id: 'quicksort', sheet: 'notes.md', prompt: 'What does quicksort do?' };
const FORMER = { id: '0123456789ab', sheet: 'notes.md', prompt: 'What is a stack good for?' };

function draft(number: number, changes: Partial<ReviewEvent> = {}): Omit<ReviewEvent, 'v' | 'id'> {
  return {
    type: 'review',
    at: NOON + number * 86_400_000,
    session: null,
    question: QUICKSORT,
    verdict: 'partial',
    sure: true,
    score: 0.5,
    rating: 'hard',
    hit: ['picks a pivot'],
    missed: ['sorts both parts'],
    typed: `answer ${number}`,
    picked: null,
    milliseconds: 14_000,
    ...changes,
  };
}

/** Three answers to one question, the second overridden, and one to a question that was reworded since. */
async function fill(folder: string): Promise<string[]> {
  const history = openHistory(homeOf(folder));
  const first = await history.append(
    draft(0, { typed: 'evil \u001b[31mred\u202e', verdict: 'wrong' }),
  );
  const second = await history.append(draft(1, { sure: false }));
  await history.append({
    type: 'override',
    at: second.at + 1,
    review: second.id,
    verdict: 'correct',
    rating: 'good',
  });
  const third = await history.append(draft(2, { typed: '', verdict: 'correct', score: 1 }));
  const last = await history.append(draft(3, { question: FORMER, typed: null, picked: [0, 2] }));
  history.close();
  return [first, second, third, last].map(({ id }) => id);
}

function tell(number: number): string {
  const { year, month, day, hour, minute } = splitMoment(NOON + number * 86_400_000);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

describe('viva history show', () => {
  test('every attempt at a question is there, the newest last, with what was typed and what became of it', () =>
    withFolder(SHEET, async (folder) => {
      const [first, second, third] = await fill(folder);
      const { code, output, errors } = await runCommand(
        ['history', 'show', '1', 'notes.md'],
        folder,
        WIDE,
      );
      expect(output).toBe(
        [
          'What does quicksort do?',
          'notes.md, 3 attempts',
          '',
          `${tell(0)} Wrong 50 percent, 14 seconds, ${first}`,
          '    Typed: evil ␛[31mred',
          '    Said: picks a pivot',
          '    Missed: sorts both parts',
          '',
          `${tell(1)} Partly correct (not sure) 50 percent, you: Correct, 14 seconds, ${second}`,
          '    Typed: answer 1',
          '    Said: picks a pivot',
          '    Missed: sorts both parts',
          '',
          `${tell(2)} Correct 100 percent, 14 seconds, ${third}`,
          '    (nothing)',
          '    Said: picks a pivot',
          '    Missed: sorts both parts',
          '',
        ].join('\n'),
      );
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
    }));

  test.each([
    ['its id', ['quicksort'], '3 attempts'],
    ['its prompt, however written', ['what does QUICKSORT do?'], '3 attempts'],
    ['a part of its prompt', ['quickso'], '3 attempts'],
    ['a former prompt', ['good for'], '1 attempt'],
    ['nothing: all questions', [], '4 attempts'],
  ])('a question is named by %s', (_name, args, text) =>
    withFolder(SHEET, async (folder) => {
      await fill(folder);
      const { code, output } = await runCommand(['history', 'show', ...args], folder);
      expect(output).toContain(text);
      expect(code).toBe(0);
    }),
  );

  test('with a count, only the newest are shown, and how many there are before', () =>
    withFolder({}, async (folder) => {
      await fill(folder);
      const args = ['--ui', 'ru', 'history', 'show', 'quicksort', '-n', '1'];
      const { output } = await runCommand(args, folder);
      expect(output).toContain('… до них ещё 2 ответа; больше покажет -n');
      expect(output).not.toContain('answer 1');
      expect(output).toMatch(/Верно 100 процентов/);
    }));

  test('as JSON, all facts are there under names that stay', () =>
    withFolder({}, async (folder) => {
      const [, second] = await fill(folder);
      const { output } = await runCommand(['history', 'show', 'quicksort', '--json'], folder);
      const document = JSON.parse(output) as { attempts: Record<string, unknown>[] };
      expect(document).toMatchObject({ format: 'viva-history-show', version: 1 });
      expect(document.attempts[1]).toEqual({
        at: new Date(NOON + 86_400_000).toISOString(),
        id: second,
        session: null,
        question: QUICKSORT,
        verdict: 'partial',
        sure: false,
        score: 0.5,
        rating: 'hard',
        hit: ['picks a pivot'],
        missed: ['sorts both parts'],
        typed: 'answer 1',
        picked: null,
        milliseconds: 14_000,
        hints: 0,
        override: { verdict: 'correct', rating: 'good' },
        secondTries: [],
        accepted: [],
        undone: false,
      });
    }));

  test('hints, a second try, an accepted wording and “I don’t know” are there; what was taken back is not', () =>
    withFolder({}, async (folder) => {
      const history = openHistory(homeOf(folder));
      const first = await history.append(draft(0, { hints: 2 }));
      const second = await history.append({
        type: 'second-try',
        at: first.at + 1,
        review: first.id,
        verdict: 'correct',
        sure: true,
        score: 1,
        hit: ['picks a pivot', 'sorts both parts'],
        missed: [],
        typed: 'and sorts both',
        milliseconds: 5000,
      });
      const accept = (at: number, wording: string) =>
        history.append({ type: 'accept', at, question: QUICKSORT, point: 'p', wording });
      const accepted = await accept(first.at + 2, 'divides');
      const slip = await accept(first.at + 3, 'slip');
      await history.append({ type: 'retract', at: first.at + 4, event: slip.id });
      const gaveUp = await history.append(
        draft(1, { typed: null, verdict: 'wrong', score: 0, hit: [], missed: [] }),
      );
      history.close();
      const { output } = await runCommand(['history', 'show', 'quicksort'], folder, WIDE);
      expect(output.split('\n').slice(3)).toEqual([
        `${tell(0)} Partly correct 50 percent, 2 hints, 14 seconds, ${first.id}`,
        '    Typed: answer 0',
        '    Said: picks a pivot',
        '    Missed: sorts both parts',
        '    second try: Correct 100 percent, 5 seconds',
        '    Typed: and sorts both',
        '    Said: picks a pivot',
        '    Said: sorts both parts',
        `    accepted: “divides” for “p”, ${accepted.id}`,
        '',
        `${tell(1)} Wrong 0 percent, 14 seconds, ${gaveUp.id}`,
        '    (“I don’t know”)',
        '',
      ]);
      const json = await runCommand(['history', 'show', 'quicksort', '--json'], folder);
      expect(JSON.parse(json.output)).toMatchObject({
        attempts: [
          {
            hints: 2,
            secondTries: [{ id: second.id, typed: 'and sorts both', verdict: 'correct' }],
            accepted: [{ id: accepted.id, point: 'p', wording: 'divides' }],
          },
          { typed: null, picked: null },
        ],
      });
    }));

  test('an unknown question is a mistake; an empty history is none', () =>
    withFolder({}, async (folder) => {
      expect(await runCommand(['history', 'show'], folder)).toEqual({
        code: 1,
        output: 'Nothing was answered yet.\n',
        errors: '',
      });
      const { code, errors } = await runCommand(['history', 'show', 'nonsense'], folder);
      expect(errors).toContain('the history knows no question “nonsense”');
      expect(code).toBe(2);
      expect(readdirSync(folder)).toEqual([]);
    }));

  test('damaged lines are told with their places on the error stream, once', () =>
    withFolder({}, async (folder) => {
      await fill(folder);
      const { reviews } = homeOf(folder);
      const path = join(reviews, 'other.jsonl');
      writeFileSync(path, 'half of a li');
      const first = await runCommand(['history', 'show'], folder);
      expect(first.errors).toContain(`${path}:1 warning history-torn-tail the last line is torn`);
      expect(first.code).toBe(0);
      expect((await runCommand(['history', 'show'], folder)).errors).toBe('');
      const long = await runCommand(['history', 'path', '--long'], folder);
      expect(long.errors).toContain('history-torn-tail');
    }));
});

describe('viva history undo', () => {
  test('goes back one answer each time, and forward again', () =>
    withFolder({}, async (folder) => {
      await fill(folder);
      const undo = async (...more: string[]) => {
        const { output, code } = await runCommand(['history', 'undo', ...more], folder);
        return [code, output.split('\n')[0]];
      };
      expect(await undo()).toEqual([
        0,
        `Undone: Partly correct — What is a stack good for? (${tell(3)})`,
      ]);
      expect(await undo()).toEqual([0, `Undone: Correct — What does quicksort do? (${tell(2)})`]);
      const { output } = await runCommand(['history', 'show', 'quicksort'], folder);
      expect(output).toMatch(/Correct 100 percent, undone/);
      expect((await undo('--redo'))[1]).toContain('Counts again: Correct');
      expect((await undo('--redo'))[1]).toContain('Counts again: Partly correct');
      expect(await undo('--redo')).toEqual([1, 'Nothing was undone that could be brought back.']);
    }));

  test('a named answer is undone once, however often it is asked for', () =>
    withFolder({}, async (folder) => {
      const [first = ''] = await fill(folder);
      for (let time = 0; time < 2; time += 1) {
        const { code, output } = await runCommand(['history', 'undo', first], folder);
        expect({ code, output }).toMatchObject({ code: 0 });
        expect(output).toContain('Undone: Wrong');
      }
      expect(openHistory(homeOf(folder)).state.events).toBe(6);
      const { output } = await runCommand(['history', 'undo', '--redo', first], folder);
      expect(output).toContain('Counts again: Wrong');
    }));

  test('a clock that was set back undoes all the same', () =>
    withFolder({}, async (folder) => {
      await fill(folder);
      await runCommand(['history', 'undo'], folder, { now: 1000 });
      const { output } = await runCommand(['history', 'undo'], folder, { now: 1000 });
      expect(output).toContain('Correct');
    }));

  test('with nothing answered, and with an unknown id, it says so', () =>
    withFolder({}, async (folder) => {
      const nothing = await runCommand(['history', 'undo'], folder);
      expect(nothing).toMatchObject({ code: 1, output: 'There is no answer to undo.\n' });
      const unknown = await runCommand(['history', 'undo', 'x'], folder);
      expect(unknown.errors).toContain('the history has no event “x”');
      expect(unknown.code).toBe(2);
    }));
});

describe('viva history export, import and path', () => {
  test.each(['notes.md', 'data/reviews/all.jsonl'])('%s is never written over', (target) =>
    withFolder(SHEET, async (folder) => {
      await fill(folder);
      const before = readFileSync(join(folder, 'notes.md'), 'utf8');
      const { code, errors } = await runCommand(['history', 'export', '-o', target], folder);
      expect(code).toBe(2);
      expect(errors).toContain(`“${target}” cannot be written`);
      expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe(before);
      expect(readdirSync(homeOf(folder).reviews)).not.toContain('all.jsonl');
    }),
  );

  test('what is exported on one machine and imported on another is the same there', () =>
    withFolder({}, async (folder) => {
      await fill(folder);
      const env = { VIVA_HOME: join(folder, 'other') };
      const exported = await runCommand(['history', 'export', '-o', 'all.jsonl'], folder);
      expect(exported.errors).toBe('5 events written to all.jsonl\n');
      // as private as the history
      expect(statSync(join(folder, 'all.jsonl')).mode & 0o077).toBe(0);
      const added = await runCommand(['history', 'import', 'all.jsonl'], folder, { env });
      expect(added).toMatchObject({ code: 0, output: '5 events added, 0 known already\n' });
      const text = readFileSync(join(folder, 'all.jsonl'), 'utf8');
      const again = await runCommand(['history', 'import', '-'], folder, {
        env,
        input: `${text}{}\n`,
      });
      expect(again).toMatchObject({
        code: 1,
        output: '0 events added, 5 known already, 1 line left out\n',
      });
      expect(again.errors).toContain('-:6 warning history-bad-event');
      expect((await runCommand(['history', 'export'], folder, { env })).output).toBe(text);
    }));

  test.each([
    ['gone.jsonl', '“gone.jsonl” does not exist'],
    ['.', '“.” cannot be read'],
  ])('importing %s adds nothing and says why', (name, text) =>
    withFolder({}, async (folder) => {
      const { code, errors } = await runCommand(['history', 'import', name], folder);
      expect(errors).toContain(text);
      expect(code).toBe(2);
    }),
  );

  test('the path is told alone, or with all there is', () =>
    withFolder({}, async (folder) => {
      const plain = await runCommand(['history', 'path'], folder);
      expect(plain).toEqual({ code: 0, output: `${join(folder, 'data')}\n`, errors: '' });
      expect(readdirSync(folder)).toEqual([]);
      await fill(folder);
      const long = await runCommand(['history', 'path', '--long'], folder);
      expect(long.output).toMatch(/This machine: \S+\.jsonl \(Events: 5\)/);
      const { files } = JSON.parse(
        (await runCommand(['history', 'path', '--json'], folder)).output,
      ) as { files: unknown[] };
      expect(files).toMatchObject([{ events: 5, isOwn: true }]);
    }));

  test('a history of a newer viva is refused by all of them in one sentence', () =>
    withFolder({}, async (folder) => {
      const { reviews } = homeOf(folder);
      mkdirSync(reviews, { recursive: true });
      writeFileSync(join(reviews, 'a.jsonl'), '{"v":9}\n');
      for (const args of [['show'], ['undo'], ['export'], ['import', '-'], ['path', '--long']]) {
        const { code, output, errors } = await runCommand(['history', ...args], folder);
        expect(errors).toContain('was written by a newer viva');
        expect({ code, output }).toEqual({ code: 2, output: '' });
      }
      expect(readFileSync(join(reviews, 'a.jsonl'), 'utf8')).toBe('{"v":9}\n');
    }));
});

describe('viva history orphans and relink', () => {
  test('what lost its place is found, linked, and parted again', () =>
    withFolder(SHEET, async (folder) => {
      await fill(folder);
      const orphans = await runCommand(['history', 'orphans', 'notes.md'], folder);
      expect(orphans.output).toContain(
        'What is a stack good for?\n  notes.md, 1 attempt, 0123456789ab',
      );
      expect(orphans.code).toBe(1);
      const linked = await runCommand(['history', 'relink', FORMER.id, '2', 'notes.md'], folder);
      expect(linked.output).toContain(
        '“What is a stack?” goes on with the history of “What is a stack good for?”.',
      );
      const shown = await runCommand(['history', 'show', '2', 'notes.md'], folder);
      expect(shown.output).toContain('asked as: What is a stack good for?\n    picked 1, 3');
      expect((await runCommand(['history', 'orphans', 'notes.md'], folder)).code).toBe(0);
      const id = /undo (\w+)/.exec(linked.output)?.[1] ?? '';
      const parted = await runCommand(['history', 'undo', id], folder);
      expect(parted.output).toContain('a link between two wordings of a question');
      expect((await runCommand(['history', 'orphans', 'notes.md'], folder)).code).toBe(1);
    }));

  test('relinking tells which of the two it does not know', () =>
    withFolder(SHEET, async (folder) => {
      await fill(folder);
      const relink = (...args: string[]) => runCommand(['history', 'relink', ...args], folder);
      expect((await relink('nobody', '2', 'notes.md')).errors).toContain('no question “nobody”');
      expect((await relink(FORMER.id, '7', 'notes.md')).errors).toContain('has no question “7”');
    }));
});

import { describe, expect, test } from '@jest/globals';
import type { ReviewEvent } from '../../src/scheduling/event.ts';
import { countDue } from '../../src/scheduling/due.ts';
import { parseDay } from '../../src/scheduling/calendar.ts';
import { collectCandidates } from '../../src/scheduling/candidates.ts';
import type { QueueWishes } from '../../src/scheduling/queue.ts';
import { buildQueue } from '../../src/scheduling/queue.ts';
import { refOf, review } from './histories.ts';
import { ask, candidatesOf, deckOf, noon, progressOf, timeAt } from './study.ts';

const candidates = candidatesOf(['fresh-1', 'weak', 'steady', 'fresh-2', 'late', 'fresh-3']);

function answered(id: string, day: string, changes: Partial<ReviewEvent> = {}): ReviewEvent {
  return review({ question: refOf(id), at: noon(day), ...changes });
}

/** On the 10th: `late` is long overdue, `weak` due since the 3rd, `steady` not due yet. */
const history = [
  answered('late', '2026-03-01', { rating: 'again', verdict: 'wrong' }),
  answered('weak', '2026-03-01', { rating: 'good', missed: ['unit'], hit: ['mass'] }),
  answered('steady', '2026-03-05', { rating: 'easy', missed: ['sign', 'unit'] }),
];
const progress = progressOf(history);
const today = timeAt('2026-03-10');

function queue(wishes: QueueWishes, time = today): string[] {
  return buildQueue(candidates, progress, wishes, time).map(
    ({ candidate, why }) => `${why} ${candidate.question.id}`,
  );
}

describe('what is asked', () => {
  const DUE = ['due late', 'due weak'];
  const NEW = ['new fresh-1', 'new fresh-2', 'new fresh-3'];

  test.each<[string, QueueWishes, readonly string[]]>([
    ['nothing said', { show: 'due-and-new', fresh: null }, [...DUE, ...NEW]],
    ['--new 2', { show: 'due-and-new', fresh: 2 }, [...DUE, ...NEW.slice(0, 2)]],
    ['--new 0', { show: 'due-and-new', fresh: 0 }, DUE],
    ['--due', { show: 'due', fresh: null }, DUE],
    ['--all', { show: 'all', fresh: null }, [...DUE, ...NEW, 'ahead steady']],
    ['--weak', { show: 'weak', fresh: null }, ['weak steady', 'weak weak']],
  ])('%s', (_, wishes, expected) => {
    expect(queue(wishes)).toEqual(expected);
  });

  test('when retention is to be higher, more is due', () => {
    expect(queue({ show: 'due', fresh: null }, { ...today, retention: 0.97 })).toEqual([
      ...DUE,
      'due steady',
    ]);
  });

  test('when it falls due later in the day, it is due from its morning', () => {
    const time = { ...timeAt('2026-03-03'), now: noon('2026-03-03') - 6 * 3_600_000 };
    expect(queue({ show: 'due', fresh: null }, time)).toEqual(DUE);
    expect(queue({ show: 'due', fresh: null }, timeAt('2026-03-02'))).toEqual(['due late']);
  });

  test('when a question is asked, its memory and history come along; a new one has neither', () => {
    const [late, , fresh] = buildQueue(
      candidates,
      progress,
      { show: 'due-and-new', fresh: null },
      today,
    );
    expect(late).toMatchObject({ memory: { reps: 1 }, progress: { last: { verdict: 'wrong' } } });
    expect(fresh).toMatchObject({ memory: null, progress: null });
  });

  test('when nothing is there, nothing is asked', () => {
    expect(buildQueue([], progress, { show: 'all', fresh: null }, today)).toEqual([]);
  });
});

describe('new questions before an exam', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `q${index}`);
  const exam = candidatesOf(ids, '2026-03-30');

  test.each<[string, QueueWishes, number]>([
    ['nothing said: as many as the days left need', { show: 'due-and-new', fresh: null }, 2],
    ['--new 5', { show: 'due-and-new', fresh: 5 }, 5],
    ['--all', { show: 'all', fresh: null }, 30],
  ])('%s', (_, wishes, length) => {
    const asked = buildQueue(exam, progressOf([]), wishes, today);
    expect(asked.map(({ candidate }) => candidate.question.id)).toEqual(ids.slice(0, length));
  });
});

describe('what is due, in numbers', () => {
  test('when some are due, they are counted, and the next day is named', () => {
    expect(countDue(candidates, progress, today)).toEqual({
      due: 2,
      fresh: 3,
      unseen: 3,
      questions: 6,
      next: parseDay('2026-03-13'),
    });
  });

  test('when all is new, there is no next day', () => {
    expect(countDue(candidates, progressOf([]), today)).toMatchObject({
      due: 0,
      unseen: 6,
      next: null,
    });
  });
});

describe('questions of several sheets', () => {
  const one = deckOf([ask('0123456789ab'), ask('own')], '2026-06-01');
  const two = deckOf([ask('0123456789ab'), ask('own')], 'in June');
  const decks = [
    { deck: one, sheet: 'one.md' },
    { deck: two, sheet: 'two.md' },
  ];

  test('when two folders hold sheets of one name with one id, neither question is lost', () => {
    const twins = ['What is a group?', 'What is a proof?', 'What is a group?'].map((prompt) => ({
      deck: deckOf([ask('q1', prompt)]),
      sheet: 'README.md',
    }));
    expect(collectCandidates(twins, null).map(({ question }) => question.prompt)).toEqual([
      'What is a group?',
      'What is a proof?',
    ]);
  });

  test('when a hashed id is in both, it is asked once; an own id is another question in each', () => {
    expect(collectCandidates(decks, null).map(({ key, exam }) => [key, exam])).toEqual([
      ['0123456789ab', parseDay('2026-06-01')],
      ['one.md#own', parseDay('2026-06-01')],
      ['two.md#own', null],
    ]);
  });

  test('when the learner names an exam, it goes before the sheets', () => {
    const days = collectCandidates(decks, '2026-05-01').map(({ exam }) => exam);
    expect(new Set(days)).toEqual(new Set([parseDay('2026-05-01')]));
  });
});

import { describe, expect, test } from '@jest/globals';
import { findStreak } from '../../src/scheduling/activity.ts';
import { createDayOf, formatDay, parseDay } from '../../src/scheduling/calendar.ts';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import type { FigureWishes, Figures } from '../../src/scheduling/figures.ts';
import { collectFigures } from '../../src/scheduling/figures.ts';
import { refOf, review } from './histories.ts';
import { candidatesOf, noon, progressOf, timeAt } from './study.ts';

const ALL: FigureWishes = { sheets: null, since: null, ahead: 5, most: 2 };
const candidates = candidatesOf(['speed', 'mass', 'force', 'work']);

function answered(
  id: string,
  day: string,
  correct: boolean,
  missed: readonly string[] = [],
): HistoryEvent {
  return review({
    question: refOf(id),
    at: noon(day),
    verdict: correct ? 'correct' : 'wrong',
    rating: correct ? 'good' : 'again',
    missed,
    milliseconds: 30_000,
  });
}

/** The 2nd of March 2026 is a Monday. */
const history = [
  answered('speed', '2026-03-01', true),
  answered('mass', '2026-03-02', false, ['unit', 'sign']),
  answered('mass', '2026-03-03', false, ['unit']),
  answered('speed', '2026-03-04', true),
  answered('force', '2026-03-04', false, ['formula']),
  answered('mass', '2026-03-09', true),
  review({ question: refOf('lens', 'optics.md'), at: noon('2026-03-10') }),
];

function figures(wishes: Partial<FigureWishes> = {}, day = '2026-03-10'): Figures {
  return collectFigures(candidates, progressOf(history), { ...ALL, ...wishes }, timeAt(day));
}

describe('what was done', () => {
  test('when looked at day by day, only days with answers are there', () => {
    expect(
      figures().days.map(({ day, reviews, wrong, begun }) => [
        formatDay(day),
        reviews,
        wrong,
        begun,
      ]),
    ).toEqual([
      ['2026-03-01', 1, 0, 1],
      ['2026-03-02', 1, 1, 1],
      ['2026-03-03', 1, 1, 0],
      ['2026-03-04', 2, 1, 1],
      ['2026-03-09', 1, 0, 0],
      ['2026-03-10', 1, 0, 1],
    ]);
  });

  test('when looked at week by week, retention is what was remembered of what was tried', () => {
    const weeks = figures().weeks.map(({ day, reviews, tried, recalled }) => [
      formatDay(day),
      reviews,
      tried,
      recalled,
    ]);
    expect(weeks).toEqual([
      ['2026-02-23', 1, 0, 0],
      ['2026-03-02', 4, 2, 1],
      ['2026-03-09', 2, 1, 1],
    ]);
    expect(figures().retention).toBeCloseTo(2 / 3, 10);
  });

  test('when narrowed to a sheet and a day, the rest is left out', () => {
    const { total, days } = figures({
      sheets: new Set(['physics.md']),
      since: parseDay('2026-03-04'),
    });
    expect(days).toHaveLength(2);
    expect(total).toMatchObject({ reviews: 3, correct: 2, wrong: 1, milliseconds: 90_000 });
  });

  test('when a verdict was overridden, the rate tells', () => {
    const first = history[1]?.id ?? '';
    const override = {
      v: 1,
      id: 'o',
      at: noon('2026-03-11'),
      type: 'override',
      review: first,
    } as const;
    const events = [...history, { ...override, verdict: 'correct', rating: 'good' } as const];
    const { overrideRate, total } = collectFigures(
      candidates,
      progressOf(events),
      ALL,
      timeAt('2026-03-12'),
    );
    expect(overrideRate).toBeCloseTo(1 / 7, 10);
    expect(total).toMatchObject({ correct: 5, wrong: 2 });
  });

  test('when nothing was ever answered, rates are unknown and nothing fails', () => {
    expect(collectFigures([], progressOf([]), ALL, timeAt('2026-03-12'))).toMatchObject({
      days: [],
      weeks: [],
      overrideRate: null,
      retention: null,
      streak: { current: 0, longest: 0 },
      hardest: [],
      weakest: [],
      exams: [],
    });
  });

  test.each([
    ['2026-03-10T20:30:00Z', 0, '2026-03-10'],
    ['2026-03-10T20:30:00Z', 330, '2026-03-10'],
    ['2026-03-10T20:30:00Z', 600, '2026-03-11'],
    ['2026-03-10T22:40:00Z', 345, '2026-03-11'],
    ['2026-03-10T10:30:00Z', -480, '2026-03-09'],
  ])('when answered at %s and looked at %d minutes ahead, it was on %s', (at, offset, day) => {
    const progress = progressOf([review({ at: Date.parse(at) })]);
    const time = { ...timeAt('2026-03-12'), dayOf: createDayOf(() => offset) };
    const { days } = collectFigures([], progress, ALL, time);
    expect(days.map((one) => formatDay(one.day))).toEqual([day]);
  });
});

describe('a streak', () => {
  test.each<[readonly number[], number, number, number]>([
    [[], 9, 0, 0],
    [[7, 8, 9], 9, 3, 3],
    [[7, 8], 9, 2, 2],
    [[6, 7], 9, 0, 2],
    [[1, 2, 3, 4, 8, 9], 9, 2, 4],
    [[9], 9, 1, 1],
  ])(
    'with answers on days %j, on day %d it is %d, the longest %d',
    (days, today, current, longest) => {
      expect(
        findStreak(
          days.map((day) => ({ day })),
          today,
        ),
      ).toEqual({ current, longest });
    },
  );
});

describe('what is to come', () => {
  test('when some are late, they are today’s; the others wait on their days', () => {
    const { forecast, due } = figures({ ahead: 20 });
    expect(forecast[0]).toEqual({ day: parseDay('2026-03-10'), due: 2, fresh: 0 });
    expect(due).toBe(2);
    expect(forecast).toHaveLength(20);
    expect(forecast.reduce((sum, day) => sum + day.due, 0)).toBe(3);
  });

  test('when an exam spreads new ones, they are in the forecast', () => {
    const spread = candidatesOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], '2026-03-14');
    const { forecast } = collectFigures(spread, progressOf([]), ALL, timeAt('2026-03-10'));
    expect(forecast.map(({ fresh }) => fresh)).toEqual([3, 3, 1, 0, 0]);
  });
});

describe('what is hard', () => {
  test('when forgotten more often, it is harder; what was always known is not listed', () => {
    expect(
      figures().hardest.map(({ candidate, lapses }) => [candidate.question.id, lapses]),
    ).toEqual([
      ['mass', 1],
      ['force', 0],
    ]);
  });

  test('when points were missed, the weakest come first', () => {
    expect(
      figures({ most: 10 }).weakest.map(({ candidate, point }) => [
        candidate.question.id,
        point.text,
      ]),
    ).toEqual([
      ['mass', 'unit'],
      ['force', 'formula'],
    ]);
  });
});

describe('an exam', () => {
  const exam = '2026-03-20';
  const many = candidatesOf(
    Array.from({ length: 40 }, (_, index) => `q${index}`),
    exam,
  );
  const study = (perDay: number, looks: number): readonly HistoryEvent[] =>
    Array.from({ length: perDay * 7 * looks }, (_, index) => {
      const question = Math.floor(index / looks);
      const day = 3 + Math.floor(question / perDay) + (index % looks);
      return answered(`q${question}`, `2026-03-${String(day).padStart(2, '0')}`, true);
    });

  test.each([
    [4, 1, 2, false],
    [3, 2, 4, false],
    [5, 1, 1, false],
    [5, 2, 1, true],
    [2, 2, 5, false],
  ])(
    'when %d new ones a day were looked at %d times and it takes %d, the pace will do: %s',
    (perDay, looks, needed, will) => {
      const days = progressOf(study(perDay, looks));
      const [one] = collectFigures(many, days, ALL, timeAt('2026-03-10')).exams;
      expect(one).toMatchObject({
        exam: parseDay(exam),
        daysLeft: 10,
        questions: 40,
        begun: perDay * 7,
      });
      expect(one?.pace).toMatchObject({ newMade: perDay, newNeeded: needed });
      expect(one?.pace.willDo).toBe(will);
    },
  );

  test('when nothing is known, nothing is expected; when it is over, it is not told', () => {
    const fresh = collectFigures(many, progressOf([]), ALL, timeAt('2026-03-10')).exams;
    expect(fresh).toMatchObject([{ begun: 0, fresh: 0, expected: 0 }]);
    expect(collectFigures(many, progressOf([]), ALL, timeAt('2026-03-21')).exams).toEqual([]);
  });

  test('when begun today only, today is the pace', () => {
    const today = Array.from({ length: 8 }, (_, index) =>
      answered(`q${index}`, '2026-03-10', true),
    );
    const [one] = collectFigures(many, progressOf(today), ALL, timeAt('2026-03-10')).exams;
    expect(one?.pace).toMatchObject({ newMade: 8, answersMade: 8 });
  });
});

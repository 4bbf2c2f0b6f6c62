import { describe, expect, test } from '@jest/globals';
import { formatDay, parseDay } from '../../src/scheduling/calendar.ts';
import type { ExamTime } from '../../src/scheduling/exam.ts';
import { planExam } from '../../src/scheduling/exam.ts';
import type { Memory } from '../../src/scheduling/memory.ts';
import { DAY } from '../../src/scheduling/memory.ts';
import { noon } from './study.ts';

const EXAM = parseDay('2026-06-20') ?? 0;

function on(day: string): ExamTime {
  return {
    today: parseDay(day) ?? 0,
    exam: EXAM,
    retention: 0.9,
    dayOf: (at) => Math.floor(at / DAY),
  };
}

function memory(day: string, stability: number): Memory {
  return { difficulty: 5, stability, last: noon(day), reps: 3, lapses: 0 };
}

function looks(day: string, memories: readonly Memory[]): readonly (string | null)[] {
  const learned = memories.map((one, item) => ({ item, memory: one }));
  const plan = planExam(
    learned,
    { unseen: 0, begunToday: 0, start: EXAM - 40, questions: memories.length },
    on(day),
  );
  return memories.map((_, item) => {
    const look = plan.looks.get(item);
    return typeof look === 'number' ? formatDay(look) : null;
  });
}

describe('looks before the exam', () => {
  test.each<[string, string, Memory, string | null]>([
    ['due before the exam: stays', '2026-06-01', memory('2026-05-30', 10), '2026-06-09'],
    ['overdue: stays', '2026-06-01', memory('2026-05-01', 5), '2026-05-06'],
    [
      'due after the exam: a last look in the last week',
      '2026-06-01',
      memory('2026-05-30', 40),
      '2026-06-13',
    ],
    [
      'due on the exam’s day: a last look before',
      '2026-06-01',
      memory('2026-05-30', 21),
      '2026-06-13',
    ],
    ['remembered for years: none', '2026-06-01', memory('2026-05-30', 4000), null],
    ['looked at in the last week: none', '2026-06-16', memory('2026-06-14', 12), null],
    [
      'looked at in the last week, but soon forgotten: again',
      '2026-06-16',
      memory('2026-06-14', 3),
      '2026-06-17',
    ],
    [
      'looked at in the last week, not quite to be kept: the day before',
      '2026-06-18',
      memory('2026-06-17', 2.6),
      '2026-06-19',
    ],
    ['looked at today, the day before: none', '2026-06-19', memory('2026-06-19', 0.5), null],
    ['the day before: today', '2026-06-19', memory('2026-06-01', 40), '2026-06-19'],
    ['on the day, due: today', '2026-06-20', memory('2026-06-10', 10), '2026-06-20'],
    [
      'on the day, due after a look in the last week: today',
      '2026-06-20',
      memory('2026-06-15', 5.4),
      '2026-06-20',
    ],
    ['on the day, looked at yesterday: none', '2026-06-20', memory('2026-06-19', 10), null],
  ])('%s', (_, day, one, look) => {
    expect(looks(day, [one])).toEqual([look]);
  });

  test('when many need a last look, each of the seven days gets as many, the least stable the last', () => {
    const memories = Array.from({ length: 35 }, (_, index) => memory('2026-05-30', 40 - index / 2));
    const today = Array.from({ length: 10 }, () => memory('2026-06-01', 60));
    const days = looks('2026-06-01', [...memories, ...today]).slice(0, 35);
    expect(days).toEqual(days.toSorted((one, other) => ((one ?? '') < (other ?? '') ? -1 : 1)));
    const counts = new Map<string | null, number>();
    for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
    expect([...counts]).toEqual(
      ['13', '14', '15', '16', '17', '18', '19'].map((day) => [`2026-06-${day}`, 5]),
    );
  });

  test("when today's part is done, nothing more is due today", () => {
    const waiting = Array.from({ length: 30 }, (_, index) => memory('2026-05-30', 40 - index / 2));
    const done = Array.from({ length: 5 }, () => memory('2026-06-13', 60));
    const days = looks('2026-06-13', [...waiting, ...done]);
    expect(days.filter((day) => day === '2026-06-13')).toEqual([]);
    expect(days.filter((day) => day === '2026-06-14')).toHaveLength(5);
  });
});

describe('new questions before the exam', () => {
  test.each([
    // day, first day of study, of how many, unseen, begun today, begin today, per day, days
    ['2026-05-23', '2026-05-23', 210, 210, 0, 10, 10, 21],
    ['2026-05-23', '2026-05-23', 210, 204, 6, 4, 10, 21],
    ['2026-05-23', '2026-05-23', 210, 200, 10, 0, 10, 21],
    ['2026-05-23', '2026-05-23', 210, 199, 11, 0, 10, 21],
    // the last week is kept free while the even part is held
    ['2026-06-12', '2026-05-23', 210, 12, 0, 12, 12, 1],
    ['2026-06-13', '2026-05-23', 210, 4, 0, 4, 4, 1],
    // too late for that
    ['2026-06-12', '2026-05-23', 210, 60, 0, 10, 10, 6],
    ['2026-06-12', '2025-06-12', 210, 60, 0, 10, 10, 6],
    ['2026-06-12', '2026-06-12', 12, 12, 0, 2, 2, 6],
    ['2026-06-19', '2026-06-19', 40, 40, 0, 40, 40, 1],
    ['2026-06-20', '2026-06-20', 40, 40, 0, 40, 40, 1],
    ['2026-06-01', '2026-06-01', 0, 0, 0, 0, 0, 15],
  ])(
    'on %s, studied since %s, of %d with %d unseen and %d begun: %d today of %d a day for %d days',
    (day, first, questions, unseen, begunToday, begin, beginPerDay, daysToBegin) => {
      const start = parseDay(first) ?? 0;
      expect(planExam([], { unseen, begunToday, start, questions }, on(day))).toMatchObject({
        begin,
        beginPerDay,
        daysToBegin,
      });
    },
  );
});

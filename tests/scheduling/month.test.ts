import { beforeAll, describe, expect, test } from '@jest/globals';
import { formatDay, parseDay } from '../../src/scheduling/calendar.ts';
import type { Candidate } from '../../src/scheduling/candidates.ts';
import { countDue } from '../../src/scheduling/due.ts';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import type { Figures } from '../../src/scheduling/figures.ts';
import { collectFigures } from '../../src/scheduling/figures.ts';
import type { Memory } from '../../src/scheduling/memory.ts';
import { DAY, dueAt, remember, retrievability } from '../../src/scheduling/memory.ts';
import { findProgress } from '../../src/scheduling/progress.ts';
import type { QueueEntry } from '../../src/scheduling/queue.ts';
import { buildQueue } from '../../src/scheduling/queue.ts';
import type { HistoryState } from '../../src/scheduling/replay.ts';
import { EMPTY_STATE, extend, replay, viewState } from '../../src/scheduling/replay.ts';
import { createDie, refOf, review } from './histories.ts';
import { candidatesOf, dayAfter, noon, timeAt } from './study.ts';

const QUESTIONS = 200;
const FIRST = '2026-05-21';
const EXAM = '2026-06-20';
const DAYS = 30;

/** One day as it was found in the morning and left in the evening. */
interface StudyDay {
  readonly day: string;
  readonly queue: readonly QueueEntry[];
  readonly dueAfter: number;
  readonly newAfter: number;
}

/**
 * Somebody whose memory is as FSRS says: a known question is recalled with its chance of recall, a new one half of the
 * time; of a question not recalled the second of two points is missed. What was wrong comes back until it is right.
 */
class Learner {
  readonly events: HistoryEvent[] = [];
  state: HistoryState = EMPTY_STATE;
  declined = 0;
  private readonly roll = createDie(2026);
  private readonly candidates: readonly Candidate[];

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates;
  }

  study(day: string): StudyDay {
    const time = timeAt(day);
    const wishes = { show: 'due-and-new', fresh: null } as const;
    const queue = buildQueue(this.candidates, viewState(this.state), wishes, time);
    for (const [place, entry] of queue.entries()) this.answer(entry, time.now + place * 60_000);
    const { due, fresh } = countDue(this.candidates, viewState(this.state), time);
    return { day, queue, dueAfter: due, newAfter: fresh };
  }

  private answer({ candidate, memory }: QueueEntry, at: number): void {
    const chance = memory === null ? 0.5 : retrievability(memory, at);
    const recalled = this.roll() < chance;
    this.record(candidate, at, recalled);
    if (!recalled) this.record(candidate, at + 30_000, true);
  }

  private record({ question }: Candidate, at: number, recalled: boolean): void {
    const event = review({
      at,
      question: refOf(question.id),
      verdict: recalled ? 'correct' : 'wrong',
      rating: recalled ? 'good' : 'again',
      hit: recalled ? ['law', 'unit'] : ['law'],
      missed: recalled ? [] : ['unit'],
      milliseconds: 20_000,
    });
    this.events.push(event);
    const next = extend(this.state, [event]);
    if (next === null) this.declined += 1;
    this.state = next ?? replay(this.events);
  }
}

describe('a month before an exam', () => {
  const ids = Array.from({ length: QUESTIONS }, (_, index) => `q${index}`);
  const candidates = candidatesOf(ids, EXAM);
  const learner = new Learner(candidates);
  const days: StudyDay[] = [];
  let figures: Figures;

  beforeAll(() => {
    for (let day = 0; day < DAYS; day += 1) days.push(learner.study(dayAfter(FIRST, day)));
    figures = collectFigures(
      candidates,
      viewState(learner.state),
      { sheets: null, since: null, ahead: 14, most: 10 },
      timeAt(EXAM),
    );
  });

  function memories(): readonly Memory[] {
    const progress = viewState(learner.state);
    return candidates.flatMap(({ key }) => findProgress(progress, key)?.memory ?? []);
  }

  test('when the exam comes, every question was asked and nearly all are fresh', () => {
    const recalls = memories().map((memory) => retrievability(memory, noon(EXAM)));
    expect(recalls).toHaveLength(QUESTIONS);
    expect(recalls.filter((recall) => recall >= 0.9).length).toBeGreaterThanOrEqual(
      QUESTIONS * 0.98,
    );
    // what was forgotten the day before cannot be helped
    for (const memory of memories()) {
      if (retrievability(memory, noon(EXAM)) < 0.9)
        expect(memory.last).toBeGreaterThan(noon(EXAM) - 1.5 * DAY);
    }
    expect(figures.exams[0]?.expected).toBeGreaterThan(0.93);
  });

  test('when a day is done, nothing more is due on it', () => {
    expect(days.filter(({ dueAfter, newAfter }) => dueAfter > 0 || newAfter > 0)).toEqual([]);
  });

  test('when days are compared, none is overloaded', () => {
    const loads = days.map(({ queue }) => queue.length);
    const mean = loads.reduce((sum, load) => sum + load, 0) / DAYS;
    expect(Math.max(...loads)).toBeLessThan(mean * 1.9);
    const fresh = days.map(({ queue }) => queue.filter(({ why }) => why === 'new').length);
    expect(Math.max(...fresh)).toBe(Math.ceil(QUESTIONS / 23));
    expect(fresh.slice(23)).toEqual(Array(7).fill(0));
  });

  test('when a queue is asked, what is due comes before what is new, the least likely recalled first', () => {
    for (const { day, queue } of days) {
      const kinds = queue.map(({ why }) => why);
      expect(kinds.lastIndexOf('due')).toBeLessThan(
        kinds.includes('new') ? kinds.indexOf('new') : Infinity,
      );
      const recalls = queue.flatMap(({ memory }) =>
        memory ? [retrievability(memory, noon(day))] : [],
      );
      expect(recalls).toEqual(recalls.toSorted((one, other) => one - other));
    }
  });

  test('when looked at any day, no look is put off past the exam', () => {
    for (const { day } of days) {
      const until = learner.events.filter(({ at }) => at < noon(day) + DAY / 2);
      const { forecast, exams } = collectFigures(
        candidates,
        viewState(replay(until)),
        { sheets: null, since: null, ahead: 400, most: 1 },
        timeAt(day),
      );
      const past = forecast.filter(
        ({ due, fresh, day: on }) => due + fresh > 0 && on >= (parseDay(EXAM) ?? 0),
      );
      expect([day, past]).toEqual([day, []]);
      expect(exams[0]?.daysLeft).toBe((parseDay(EXAM) ?? 0) - (parseDay(day) ?? 0));
    }
  });

  test('when the last week comes, what was not looked at in it is remembered well anyway', () => {
    const longAgo = memories().filter(({ last }) => last < noon(EXAM) - 8 * DAY);
    for (const memory of longAgo) expect(retrievability(memory, noon(EXAM))).toBeGreaterThan(0.95);
  });

  test('when looked back, the figures tell the month', () => {
    expect(figures.days.map(({ day }) => formatDay(day))).toEqual(days.map(({ day }) => day));
    expect(figures.streak).toEqual({ current: DAYS, longest: DAYS });
    expect(figures.total.reviews).toBe(learner.events.length);
    expect(figures.total.begun).toBe(QUESTIONS);
    expect(figures.total.milliseconds).toBe(learner.events.length * 20_000);
    expect(figures.weeks.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(
      figures.total.reviews,
    );
    expect(figures.retention).toBeGreaterThan(0.85);
    expect(figures.retention).toBeLessThan(0.97);
    expect(figures.weakest[0]?.point.text).toBe('unit');
    expect(figures.hardest).toHaveLength(10);
  });

  test('when the pace is asked for in the middle, it will do', () => {
    const middle = dayAfter(FIRST, 15);
    const until = learner.events.filter(({ at }) => at < noon(middle) - DAY / 2);
    const wishes = { sheets: null, since: null, ahead: 1, most: 1 };
    const [exam] = collectFigures(
      candidates,
      viewState(replay(until)),
      wishes,
      timeAt(middle),
    ).exams;
    expect(exam?.pace.willDo).toBe(true);
    const idle = collectFigures(
      candidates,
      viewState(replay(until)),
      wishes,
      timeAt(dayAfter(middle, 8)),
    );
    expect(idle.exams[0]?.pace.willDo).toBe(false);
  });

  test('when the history went on answer by answer, it never had to be replayed, and is the same', () => {
    expect(learner.declined).toBe(0);
    expect(learner.state).toEqual(replay(learner.events));
  });
});

describe('a month without an exam', () => {
  test('when questions are known better and better, they come back more seldom, each on the day it is due', () => {
    const candidates = candidatesOf(Array.from({ length: 40 }, (_, index) => `q${index}`));
    const learner = new Learner(candidates);
    const loads: number[] = [];
    for (let day = 0; day < DAYS; day += 1) {
      const { queue, dueAfter } = learner.study(dayAfter(FIRST, day));
      loads.push(queue.length);
      expect(dueAfter).toBe(0);
    }
    const sum = (list: readonly number[]): number => list.reduce((all, load) => all + load, 0);
    expect(loads[0]).toBe(40);
    expect(sum(loads.slice(20))).toBeLessThan(sum(loads.slice(0, 10)) / 2);
    const evening = noon(dayAfter(FIRST, DAYS - 1)) + DAY / 2;
    for (const { memory } of viewState(learner.state).questions.values()) {
      expect(dueAt(memory ?? remember(null, 'again', 0), 0.9)).toBeGreaterThan(evening - DAY);
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import { DAY } from '../../src/scheduling/memory.ts';
import { buildQueue } from '../../src/scheduling/queue.ts';
import { extend, replay, viewState } from '../../src/scheduling/replay.ts';
import { START, refOf, review } from './histories.ts';
import { candidatesOf } from './study.ts';

const QUESTIONS = 1000;

function createHistory(reviews: number): readonly HistoryEvent[] {
  return Array.from({ length: reviews }, (_, index) =>
    review({
      at: START + Math.floor((index / reviews) * 365 * DAY),
      question: refOf(`q${(index * 7919) % QUESTIONS}`),
      missed: index % 4 === 0 ? ['unit'] : [],
      rating: index % 4 === 0 ? 'hard' : 'good',
    }),
  );
}

/** Milliseconds. Bounds are generous: they tell a slip from linear time, not one machine from another. */
function measure(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

describe('a long history', () => {
  const events = createHistory(50_000);
  const state = replay(events);

  test('when replayed, ten times the events take about ten times as long', () => {
    const few = events.slice(0, 5000);
    measure(() => replay(few));
    const short = Math.max(
      10,
      measure(() => replay(few)),
    );
    expect(measure(() => replay(events))).toBeLessThan(short * 40);
  });

  test('when kept, a question takes few hundred bytes', () => {
    expect(JSON.stringify(state.questions).length / QUESTIONS).toBeLessThan(400);
  });

  test('when it goes on by a hundred answers, that takes a moment', () => {
    const more = createHistory(100).map((event) => ({ ...event, at: START + 366 * DAY }));
    expect(measure(() => extend(state, more))).toBeLessThan(200);
    expect(extend(state, more)?.events).toBe(events.length + 100);
  });

  test('when the next questions are chosen, that takes a moment', () => {
    const candidates = candidatesOf(Array.from({ length: QUESTIONS }, (_, index) => `q${index}`));
    const time = {
      now: START + 500 * DAY,
      dayOf: (at: number) => Math.floor(at / DAY),
      retention: 0.9,
    };
    const wishes = { show: 'all', fresh: null } as const;
    let asked = 0;
    expect(
      measure(() => {
        asked = buildQueue(candidates, viewState(state), wishes, time).length;
      }),
    ).toBeLessThan(500);
    expect(asked).toBe(QUESTIONS);
  });
});

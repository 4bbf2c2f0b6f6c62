import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import type { HistoryState } from '../../src/scheduling/replay.ts';
import {
  EMPTY_STATE,
  RECENT_EVENTS,
  extend,
  replay,
  viewState,
} from '../../src/scheduling/replay.ts';
import { createHistory, historySeeds } from './histories.ts';

const short = historySeeds(1, 120);
const long = historySeeds(RECENT_EVENTS + 20, RECENT_EVENTS + 260);

/** Two parts that may overlap, as two machines would bring them, and each part in an order of its own. */
function scatter(events: readonly HistoryEvent[], seeds: readonly number[]): HistoryEvent[] {
  const keyed = events.flatMap((event, index) => {
    const seed = seeds[index % seeds.length] ?? 0;
    const copies = seed % 5 === 0 ? 2 : 1;
    return Array.from({ length: copies }, (_, copy) => ({
      event: copy === 0 ? event : structuredClone(event),
      rank: (seed * 7919 + index * 104_729 + copy * 31) % 10_007,
    }));
  });
  return keyed.toSorted((first, second) => first.rank - second.rank).map(({ event }) => event);
}

const isSecondTry = ({ type }: HistoryEvent): boolean => type === 'second-try';

const seeds = fc.array(fc.nat({ max: 10_000 }), { minLength: 3, maxLength: 17 });

describe('a history of several machines', () => {
  test('when its events come in any order and twice, the state is the same', () => {
    fc.assert(
      fc.property(fc.oneof(short, long), seeds, (history, order) => {
        const events = createHistory(history);
        expect(replay(scatter(events, order))).toEqual(replay(events));
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('when it is imported in parts of any kind, extending gives the same state as replaying, or declines', () => {
    let declined = 0;
    let extended = 0;
    fc.assert(
      fc.property(long, seeds, fc.nat({ max: 3 }), (history, order, overlap) => {
        const events = createHistory(history);
        const mixed = scatter(events, order);
        const cut = Math.floor(mixed.length / 2);
        const head = replay(mixed.slice(0, cut));
        const tail = mixed.slice(Math.max(0, cut - overlap));
        const state = extend(head, tail);
        if (state === null) declined += 1;
        else {
          extended += 1;
          expect(state).toEqual(replay(events));
        }
      }),
      { seed: 2, numRuns: 40 },
    );
    expect(declined + extended).toBe(40);
  });
});

describe('a history that goes on', () => {
  test('when it grows in steps, extending gives the same state as replaying, and seldom declines', () => {
    let declined = 0;
    let extended = 0;
    fc.assert(
      fc.property(long, fc.nat({ max: 40 }), (history, step) => {
        const events = createHistory(history);
        let state: HistoryState = EMPTY_STATE;
        for (let from = 0; from < events.length; from += step + 1) {
          const next: HistoryState | null = extend(state, events.slice(from, from + step + 1));
          if (next === null) declined += 1;
          else extended += 1;
          state = next ?? replay(events.slice(0, from + step + 1));
        }
        expect(state).toEqual(replay(events));
      }),
      { seed: 3, numRuns: 40 },
    );
    expect(extended).toBeGreaterThan(declined * 4);
  });

  test('when late events arrive among the newest, extending takes them in', () => {
    let extended = 0;
    fc.assert(
      fc.property(long, fc.nat({ max: 30 }), (history, gap) => {
        const events = createHistory(history);
        const late = events.slice(-gap - 2, -1).filter((_, index) => index % 2 === 0);
        const known = events.filter((event) => !late.includes(event));
        const state = extend(replay(known), late);
        if (state === null) return;
        extended += 1;
        expect(state).toEqual(replay(events));
      }),
      { seed: 4, numRuns: 40 },
    );
    expect(extended).toBeGreaterThan(20);
  });

  test('when what was undone is left out altogether, memory and figures are the same', () => {
    fc.assert(
      fc.property(short, (history) => {
        const events = createHistory(history);
        const last = events.at(-1);
        const target = events.findLast(({ type }) => type === 'review');
        if (last === undefined || target === undefined) return;
        const undo = {
          v: 1,
          type: 'retract',
          id: 'undo',
          at: last.at + 1,
          event: target.id,
        } as const;
        const without = events.filter(({ id }) => id !== target.id);
        expect(viewState(replay([...events, undo]))).toEqual(viewState(replay(without)));
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  test('second tries change neither memory nor figures', () => {
    fc.assert(
      fc.property(fc.oneof(short, long), (history) => {
        const events = createHistory(history);
        const named = new Set(events.filter(isSecondTry).map(({ id }) => id));
        // what retracts a second try retracts nothing then
        const without = events.filter(({ id }) => !named.has(id));
        expect(viewState(replay(events))).toEqual(viewState(replay(without)));
      }),
      { seed: 10, numRuns: 40 },
    );
  });

  test('when an undo is undone, everything is as before', () => {
    fc.assert(
      fc.property(short, fc.nat({ max: 119 }), (history, place) => {
        const events = createHistory(history);
        const at = (events.at(-1)?.at ?? 0) + 1;
        const event = events[place % events.length]?.id ?? '';
        const undo = { v: 1, type: 'retract', id: 'undo', at, event } as const;
        const redo = { v: 1, type: 'retract', id: 'redo', at: at + 1, event: 'undo' } as const;
        expect(viewState(replay([...events, undo, redo]))).toEqual(viewState(replay(events)));
      }),
      { seed: 6, numRuns: 40 },
    );
  });
});

describe('the state', () => {
  test('when it goes through JSON, it is the same and extends the same', () => {
    fc.assert(
      fc.property(long, (history) => {
        const events = createHistory(history);
        const cut = events.length - 10;
        const state = replay(events.slice(0, cut));
        const copy = JSON.parse(JSON.stringify(state)) as HistoryState;
        expect(copy).toEqual(state);
        expect(extend(copy, events.slice(cut))).toEqual(extend(state, events.slice(cut)));
        expect(viewState(copy)).toEqual(viewState(state));
      }),
      { seed: 7, numRuns: 15 },
    );
  });

  test('when it is extended and viewed, the one before is left as it was', () => {
    fc.assert(
      fc.property(long, (history) => {
        const events = createHistory(history);
        const cut = events.length - 30;
        const state = replay(events.slice(0, cut));
        const before = JSON.stringify(state);
        const view = viewState(state);
        const seen = structuredClone(view);
        extend(state, events.slice(cut));
        expect(JSON.stringify(state)).toBe(before);
        expect(view).toEqual(seen);
      }),
      { seed: 8, numRuns: 20 },
    );
  });

  test('when most of a history is added up, what is seen is the same as when all is taken as it is', () => {
    fc.assert(
      fc.property(long, (history) => {
        const events = createHistory(history);
        let state: HistoryState = EMPTY_STATE;
        for (const event of events) {
          const sofar = events.slice(0, events.indexOf(event) + 1);
          state = extend(state, [event]) ?? replay(sofar);
        }
        expect(viewState(state)).toEqual(viewState(replay(events)));
      }),
      { seed: 9, numRuns: 4 },
    );
  });
});

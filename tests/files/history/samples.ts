import { join } from 'node:path';
import type { HistoryEvent, ReviewEvent } from '../../../src/scheduling/event.ts';
import { EventIds } from '../../../src/files/history/event-id.ts';
import { findHome, type HistoryHome } from '../../../src/files/history/home.ts';

export const NOON = Date.UTC(2026, 4, 1, 12);

/** A home of the history below a folder: data, state and cache apart, as on a real machine. */
export function makeHome(folder: string, hostName = 'desk'): HistoryHome {
  return findHome({
    env: {
      VIVA_HOME: join(folder, 'data'),
      XDG_STATE_HOME: join(folder, hostName, 'state'),
      XDG_CACHE_HOME: join(folder, hostName, 'cache'),
    },
    cwd: folder,
    homeFolder: folder,
    platform: 'linux',
    hostName,
  });
}

/** The review number so-and-so: an hour after the one before, of one of five questions. */
export function draftReview(number: number): Omit<ReviewEvent, 'v' | 'id'> {
  return {
    type: 'review',
    at: NOON + number * 3_600_000,
    session: null,
    question: {
      id: `00000000000${number % 5}`,
      sheet: 'notes.md',
      prompt: `What is ${number % 5}?`,
    },
    verdict: number % 3 === 0 ? 'wrong' : 'correct',
    sure: true,
    score: number % 3 === 0 ? 0 : 1,
    rating: number % 3 === 0 ? 'again' : 'good',
    hit: [],
    missed: number % 3 === 0 ? ['a point'] : [],
    typed: `ответ ${number} “quoted”\nand more`,
    picked: null,
    milliseconds: 1500,
  };
}

export function makeReview(number: number): HistoryEvent {
  const draft = draftReview(number);
  return { v: 1, id: new EventIds().next(draft.at), ...draft };
}

export function makeLines(count: number, first = 0): string {
  return Array.from(
    { length: count },
    (_, index) => `${JSON.stringify(makeReview(first + index))}\n`,
  ).join('');
}

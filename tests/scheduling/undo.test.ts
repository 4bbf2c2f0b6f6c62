import { describe, expect, test } from '@jest/globals';
import { collectAttempts } from '../../src/scheduling/attempts.ts';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import { findRedoable, findUndoable } from '../../src/scheduling/undo.ts';

function review(id: string, at: number): HistoryEvent {
  return {
    v: 1,
    id,
    at,
    type: 'review',
    session: null,
    question: { id: '000000000001', sheet: 'a.md', prompt: 'Why?' },
    verdict: 'wrong',
    sure: true,
    score: 0,
    rating: 'again',
    hit: [],
    missed: [],
    typed: 'because',
    picked: null,
    milliseconds: 1,
  };
}

function retract(id: string, at: number, event: string): HistoryEvent {
  return { v: 1, id, at, type: 'retract', event };
}

const three = [review('a', 1), review('b', 2), review('c', 3)];

describe('undoing and bringing back', () => {
  test.each<[string, HistoryEvent[], string | null, string | null]>([
    ['nothing was answered', [], null, null],
    ['nothing was undone', three, 'c', null],
    ['once undone, the one before it is next', [...three, retract('x', 4, 'c')], 'b', 'x'],
    ['twice undone', [...three, retract('x', 4, 'c'), retract('y', 5, 'b')], 'a', 'y'],
    ['undone and brought back', [...three, retract('x', 4, 'c'), retract('y', 5, 'x')], 'c', null],
    [
      'of two undone one was brought back',
      [...three, retract('x', 4, 'c'), retract('y', 5, 'b'), retract('z', 6, 'y')],
      'b',
      'x',
    ],
    [
      'a retraction older than what it names does not count',
      [...three, retract('x', 0, 'c')],
      'c',
      null,
    ],
    ['in any order', [retract('x', 4, 'c'), ...three.toReversed()], 'b', 'x'],
  ])('%s', (_name, events, undoable, redoable) => {
    expect(findUndoable(events)?.id ?? null).toBe(undoable);
    expect(findRedoable(events)?.id ?? null).toBe(redoable);
  });

  test('one event among several undone is brought back by its name', () => {
    const events = [...three, retract('x', 4, 'c'), retract('y', 5, 'b')];
    expect(findRedoable(events, 'c')?.id).toBe('x');
    expect(findRedoable(events, 'a')).toBeNull();
  });
});

describe('collectAttempts', () => {
  test('reviews come with what was said about them later, the oldest first', () => {
    const override: HistoryEvent = {
      v: 1,
      id: 'o',
      at: 4,
      type: 'override',
      review: 'a',
      verdict: 'correct',
      rating: 'good',
    };
    const events = [retract('x', 5, 'b'), override, ...three.toReversed(), three[0]!];
    const attempts = collectAttempts(events);
    expect(attempts.map(({ review: { id } }) => id)).toEqual(['a', 'b', 'c']);
    expect(attempts.map((attempt) => attempt.override?.id ?? null)).toEqual(['o', null, null]);
    expect(attempts.map(({ isUndone }) => isUndone)).toEqual([false, true, false]);
  });
});

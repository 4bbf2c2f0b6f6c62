import { expect, test } from '@jest/globals';
import { EventIds } from '../../../src/files/history/event-id.ts';

const NOON = Date.UTC(2026, 4, 1, 12);

test('ids sort by time, and within a moment in the order they were made', () => {
  const ids = new EventIds();
  const times = [0, 1, NOON, ...Array.from({ length: 2000 }, () => NOON + 1), NOON + 2, NOON * 50];
  const made = times.map((time) => ids.next(time));
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(times.length);
  expect(made.every((id) => /^[0-9a-z]{22}$/.test(id))).toBe(true);
});

test('two makers give different ids at the same moment', () => {
  const made = Array.from({ length: 1000 }, () => new EventIds().next(NOON));
  expect(new Set(made).size).toBe(1000);
});

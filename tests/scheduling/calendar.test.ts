import { describe, expect, test } from '@jest/globals';
import { createDayOf, formatDay, parseDay, weekOf } from '../../src/scheduling/calendar.ts';

describe("the learner's day", () => {
  test.each([
    ['2026-03-10T03:59:00Z', 0, '2026-03-09'],
    ['2026-03-10T04:00:00Z', 0, '2026-03-10'],
    ['2026-03-10T23:30:00Z', 600, '2026-03-11'],
    ['2026-03-10T10:00:00Z', -480, '2026-03-09'],
    ['2026-03-09T22:29:00Z', 330, '2026-03-09'],
    ['2026-03-09T22:30:00Z', 330, '2026-03-10'],
    ['1969-12-31T23:00:00Z', 0, '1969-12-31'],
  ])('%s at %d minutes ahead is %s', (at, offset, day) => {
    expect(formatDay(createDayOf(() => offset)(Date.parse(at)))).toBe(day);
  });

  test('when summer time begins, the same clock time is the same day on either side', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');
    const dayOf = createDayOf((at) => (at < change ? 60 : 120));
    expect(formatDay(dayOf(Date.parse('2026-03-29T03:00:00Z')))).toBe('2026-03-29');
    expect(formatDay(dayOf(Date.parse('2026-03-30T01:59:00Z')))).toBe('2026-03-29');
    expect(formatDay(dayOf(Date.parse('2026-03-30T02:00:00Z')))).toBe('2026-03-30');
  });
});

describe('dates as text', () => {
  test.each(['2026-02-30', '2026-13-01', '2026-1-1', '', '26-01-01', '2026-01-01T00:00', 'soon'])(
    '%p is no day',
    (text) => expect(parseDay(text)).toBeNull(),
  );

  test.each(['1970-01-01', '2024-02-29', '2026-12-31', '1969-07-20'])('%s comes back', (text) => {
    expect(formatDay(parseDay(text) ?? Number.NaN)).toBe(text);
  });

  test.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-15', '2026-03-09'],
    ['2026-03-16', '2026-03-16'],
    ['1970-01-01', '1969-12-29'],
    ['1969-12-28', '1969-12-22'],
  ])('the week of %s begins on Monday %s', (day, monday) => {
    expect(formatDay(weekOf(parseDay(day) ?? Number.NaN))).toBe(monday);
  });
});

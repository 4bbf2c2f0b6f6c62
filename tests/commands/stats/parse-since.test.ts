import { describe, expect, test } from '@jest/globals';
import { parseSince } from '../../../src/commands/stats/parse-since.ts';
import { formatDay, parseDay } from '../../../src/scheduling/calendar.ts';

const TODAY = parseDay('2026-03-01') ?? Number.NaN;

describe('--since', () => {
  test.each([
    ['2026-01-31', '2026-01-31'],
    ['2030-01-01', '2030-01-01'],
    ['1d', '2026-03-01'],
    ['30d', '2026-01-31'],
    ['2w', '2026-02-16'],
  ])('%s begins on %s', (text, day) => {
    expect(formatDay(parseSince(text, TODAY))).toBe(day);
  });

  test.each(['', '0d', '30', 'd', '-3d', '3 d', '3m', '2026-02-29', '26-01-01', '9999999999d'])(
    '%j is refused',
    (text) => {
      expect(() => parseSince(text, TODAY)).toThrow(/bad-option.*--since/);
    },
  );
});

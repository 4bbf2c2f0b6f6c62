import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderStatsJson } from '../../../src/terminal/stats/stats-json.ts';
import { reportOf, studyMonth } from './month.ts';

const report = reportOf(studyMonth());
const told = JSON.parse(renderStatsJson(report));

function listKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap(listKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...listKeys(inner)]);
}

describe('viva stats --json', () => {
  test('docs/stats.md names every field', () => {
    const page = readFileSync('docs/stats.md', 'utf8');
    const named = new Set([...page.matchAll(/`(\w+)`/g)].map((match) => match[1]));
    expect([...new Set(listKeys(told))].filter((key) => !named.has(key))).toEqual([]);
  });

  test('the numbers are those of the figures', () => {
    const { figures } = report;
    expect(told).toMatchObject({
      format: 'viva-stats',
      version: 1,
      today: '2026-06-03',
      since: null,
      sheets: null,
      goal: 0.9,
      total: { days: figures.days.length, ...figures.total },
      questions: { all: 70, begun: figures.begun, due: figures.due },
      exams: [{ day: '2026-06-20', daysLeft: 17, questions: 70 }],
    });
    expect(told.days).toHaveLength(figures.days.length);
    expect(told.weeks[0].day).toBe('2026-05-04');
    expect(told.forecast[0]).toEqual({
      day: '2026-06-03',
      due: figures.due,
      new: figures.forecast[0]?.fresh,
    });
  });

  test('what a sheet holds cannot command a terminal', () => {
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(renderStatsJson(report))).toBe(false);
  });
});

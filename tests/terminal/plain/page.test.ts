import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { END, SPELLINGS } from '../../../src/terminal/plain/command.ts';

const PAGE = readFileSync('docs/plain.md', 'utf8');

describe('docs/plain.md', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| `:'));
  const named = rows.flatMap(
    (row) =>
      row
        .split('|')
        .slice(1, 3)
        .join(' ')
        .match(/:[\p{L}?]+/gu) ?? [],
  );

  test('names every command in both languages', () => {
    const known = Object.values(SPELLINGS).flatMap(({ en, ru }) => [en, ru]);
    expect(new Set(known.filter((spelling) => !named.includes(spelling)))).toEqual(new Set());
  });

  test('names no command that there is not', () => {
    const known = new Set([
      ...Object.values(SPELLINGS).flatMap(({ en, ru }) => [en, ru]),
      ...END,
      ':?',
    ]);
    expect(named.filter((spelling) => !known.has(spelling))).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { QuestionFinder } from '../../../src/commands/find-question.ts';
import { RowGrader } from '../../../src/commands/grade/grade-row.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';

const sheet = `## What does a queue do?

It hands out what came in first.

Keywords:
- ! first in | FIFO

## Which joins keep rows without a match?

- [x] left outer join
- [ ] inner join
- [x] full outer join
- [x] red, white and blue

## Which is last in, first out?

- [ ] queue
- [x] stack
`;

const { questions } = await readSheet(sheet, 's.md');
const strictness = 'normal';
const withSheet = new RowGrader({ finder: new QuestionFinder(questions), strictness });
const alone = new RowGrader({ finder: null, strictness });

const row = (name: string, answer: string, own: { references?: string[]; keywords?: string[] } = {}) => ({
  id: 1,
  label: null,
  warning: null,
  answer,
  asked: { name, references: [], keywords: [], ...own },
}); // prettier-ignore

describe('RowGrader', () => {
  test.each([
    ['1', 'it is FIFO', 'correct'],
    ['what does a queue do', 'it is FIFO', 'correct'],
    ['1', 'no idea', 'wrong'],
    ['3', 'stack', 'correct'],
    ['3', 'b', 'correct'],
    ['3', '1', 'wrong'],
    ['3', '1, 2', 'wrong'],
    ['3', 'both of them', 'wrong'],
  ])('question %p of the sheet, answered with %p: %s', (name, answer, verdict) => {
    expect(withSheet.grade(row(name, answer), 1)).toMatchObject({ verdict });
  });

  test.each([
    'left outer join, full outer join, red, white and blue',
    'Full outer join; left outer join\nred, white and blue.',
    'left outer join and full outer join and red, white and blue',
    'a, c, d',
    'a c d',
    'acd',
    'а, в и г',
    'a) left outer join, c) full outer join, d)',
  ])('several options are read from %j', (answer) => {
    expect(withSheet.grade(row('2', answer), 1)).toMatchObject({ verdict: 'correct', sure: true });
  });

  test.each(['left outer join, cross join', 'dca', 'all but the second'])(
    'of %j nobody can tell which options it names',
    (answer) => {
      expect(withSheet.grade(row('2', answer), 1)).toMatchObject({
        verdict: 'wrong',
        sure: false,
        notes: [{ code: 'options-unread' }],
      });
    },
  );

  test('the question of the sheet comes before references of the row', () => {
    const own = { references: ['Cats purr when they are content.'] };
    expect(withSheet.grade(row('1', 'it is FIFO', own), 1)).toMatchObject({ verdict: 'correct' });
  });

  test.each([
    ['the reference', { references: ['A lock lets one thread in.'] }, 'a lock lets one thread in', 'correct'],
    ['a further one', { references: ['A lock.', 'Mutual exclusion of threads'] }, 'mutual exclusion of threads', 'correct'],
    ['keywords alone', { keywords: ['- ! one thread | mutex', '- ~ many'] }, 'a mutex', 'correct'],
    ['what contradicts them', { keywords: ['! one thread; ~ many'] }, 'it lets many in', 'wrong'],
  ])('a question of the row itself is graded by %s', (_name, own, answer, verdict) => {
    expect(alone.grade(row('What is a mutex for?', answer, own), 1)).toMatchObject({ verdict });
  }); // prettier-ignore

  test('where there is nothing to go by, the row says so', () => {
    const args = { question: '9' };
    expect(alone.grade(row('9', 'a'), 3)).toEqual({ code: 'row-no-reference', line: 3, args });
    expect(withSheet.grade(row('9', 'a'), 3)).toEqual({ code: 'row-unknown-question', line: 3, args });
  }); // prettier-ignore
});

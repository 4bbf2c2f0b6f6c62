import { describe, expect, test } from '@jest/globals';
import { matchQuestions } from '../../src/session/match-questions.ts';
import { makeOpen } from './sample-decks.ts';

const questions = (...prompts: readonly string[]) => prompts.map((prompt) => makeOpen(prompt));
const before = questions(
  'What does quicksort do with the pivot?',
  'Why is a heap not sorted?',
  'What is amortised time?',
);
const match = (edited: string, ...now: readonly string[]) =>
  Object.fromEntries(
    Array.from(matchQuestions(before, questions(...now), edited), ([from, to]) => [
      from.split(' ').slice(0, 2).join(' '),
      to.prompt,
    ]),
  );
const [quicksort = '', heap = '', amortised = ''] = before.map(({ prompt }) => prompt);

describe('the questions of an edited sheet', () => {
  test('are found by their ids, in whatever order', () => {
    expect(match(heap, amortised, heap, quicksort)).toEqual({
      'What does': quicksort,
      'Why is': heap,
      'What is': amortised,
    });
  });

  test('are found by their words, the edited one and others', () => {
    const reworded = ['What does quicksort do with its pivot?', 'Why is a heap not sorted at all?'];
    expect(match(heap, ...reworded, amortised)).toMatchObject({
      'What does': reworded[0],
      'Why is': reworded[1],
    });
  });

  test.each([
    ['in the middle', heap, [quicksort, 'Name the order of a tree.', amortised], 'Why is'],
    ['at the start', quicksort, ['Name the order of a tree.', heap, amortised], 'What does'],
    ['at the end', amortised, [quicksort, heap, 'Name the order of a tree.'], 'What is'],
  ])('the edited one is found by its place, %s', (_name, edited, now, key) => {
    expect(match(edited, ...now)[key]).toBe('Name the order of a tree.');
  });

  test('another one that was rewritten altogether is gone', () => {
    expect(match(quicksort, quicksort, 'Name the order of a tree.', amortised)).toEqual({
      'What does': quicksort,
      'What is': amortised,
    });
  });

  test('the edited one is gone when nothing stands in its place, or more than one', () => {
    expect(match(heap, quicksort, amortised)['Why is']).toBeUndefined();
    expect(match(heap, quicksort, 'Name it.', 'Or that?', amortised)['Why is']).toBeUndefined();
  });

  test('nothing is found in an empty sheet', () => {
    expect(match(heap)).toEqual({});
  });
});

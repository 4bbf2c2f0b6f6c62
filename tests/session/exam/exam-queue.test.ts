import { describe, expect, test } from '@jest/globals';
import type { Asked } from '../../../src/session/asked.ts';
import type { ExamQueue } from '../../../src/session/exam/exam-queue.ts';
import { queueLetters } from './scripted-exam.ts';

/** Goes through a queue: `+` answers, `-` passes. */
function play(queue: ExamQueue, signs: string): string[] {
  return signs.split('').map((sign) => {
    const asked = queue.current;
    if (asked === null) return 'none';
    if (sign === '+') queue.answer(asked);
    const over = sign === '-' && queue.pass(asked);
    return `${asked.question.prompt}${over ? '!' : ''}`;
  });
}

describe('an exam queue', () => {
  test.each([
    ['+++', ['A', 'B', 'C'], 'answers go in order'],
    ['-+++', ['A', 'B', 'C', 'A'], 'what is passed comes after the others'],
    ['--+++', ['A', 'B', 'C', 'A', 'B'], 'and in the order in which it was passed'],
    ['---', ['A', 'B', 'C!'], 'a round of passes is told'],
    ['---+--', ['A', 'B', 'C!', 'A', 'B', 'C!'], 'also the next one'],
    ['+-+-', ['A', 'B', 'C', 'B!'], 'the only one left is told at once'],
    ['--+--', ['A', 'B', 'C', 'A', 'B!'], 'an answer begins a new round'],
    ['++++', ['A', 'B', 'C', 'none'], 'there is an end'],
  ])('%s asks %j: %s', (signs, asked) => {
    expect(play(queueLetters(), signs)).toEqual(asked);
  });

  test('it knows how many are left, and which were passed', () => {
    const queue = queueLetters();
    play(queue, '-+');
    expect(queue.length).toBe(2);
    expect(queue.countPassed()).toBe(1);
    const isPassed = ({ question }: Asked): boolean => question.prompt === 'A';
    for (const asked of queue.plan) expect(queue.isPassed(asked)).toBe(isPassed(asked));
  });
});

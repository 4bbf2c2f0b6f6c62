import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/deck/deck.ts';
import type { Grade } from '../../../src/grading/grade.ts';
import { addUp, isUnsure, markItem } from '../../../src/session/exam/exam-result.ts';
import { createReplyGrader } from '../../../src/session/grade-reply.ts';
import { makeOpen } from '../sample-decks.ts';
import { planExam } from './scripted-exam.ts';

const TERMS = { milliseconds: null, pass: 0.6 };

interface Given {
  readonly prompt?: string;
  /** Null for a question without an answer. */
  readonly score: number | null;
  readonly verdict?: Verdict;
  readonly sure?: boolean;
  readonly override?: Verdict;
}

/** A question with an answer that was graded so. */
function itemOf({ prompt = 'Q', score, verdict = 'partial', sure = true, override }: Given) {
  const [asked] = planExam([makeOpen(prompt, 'x')]);
  if (asked === undefined) throw new Error('there is one');
  if (score === null) return markItem(asked, null);
  const grade: Grade = { score, verdict, sure, findings: [], notes: [] };
  const reply = { kind: 'typed', text: 'a' } as const;
  const rest = { hints: 0, milliseconds: 0, second: null };
  return markItem(asked, { asked, reply, grade, override: override ?? null, ...rest });
}

const total = (...given: Given[]) => addUp({ items: given.map(itemOf), terms: TERMS });

describe('the marks of an exam', () => {
  test('a question gets its score of its marks, to the hundredth', () => {
    expect(itemOf({ prompt: 'Q (3 marks)', score: 2 / 3 })).toMatchObject({ got: 2, most: 3 });
    expect(itemOf({ score: 1 / 3 })).toMatchObject({ got: 0.33, most: 1 });
    expect(itemOf({ score: null })).toMatchObject({ got: 0, most: 1, answer: null });
  });

  test('they add up as they are shown', () => {
    const third = { score: 1 / 3 };
    expect(total(third, third, third)).toMatchObject({ got: 0.99, most: 3, share: 0.33 });
  });

  test('who has the pass mark exactly has passed; who is just below has not', () => {
    expect(total({ score: 0.6 }).passes).toBe(true);
    expect(total({ score: 0.59 }).passes).toBe(false);
    expect(total({ prompt: 'Q (7 marks)', score: 0.6 }).passes).toBe(true);
  });

  test('questions without an answer count, and get nothing', () => {
    expect(total({ score: 1, verdict: 'correct' }, { score: null })).toMatchObject({
      got: 1,
      most: 2,
      passes: false,
      unanswered: 1,
      verdicts: { correct: 1, partial: 0, wrong: 0 },
    });
  });

  test('verdicts that are not sure are counted, unless the learner has spoken', () => {
    const given = { score: 0.5, sure: false };
    expect(total(given, { ...given, override: 'correct' }, { score: null }).unsure).toBe(1);
    expect(isUnsure(itemOf({ score: 1 }))).toBe(false);
  });

  test("the learner's own verdict counts", () => {
    expect(itemOf({ score: 0.1, verdict: 'wrong', override: 'correct' }).got).toBe(1);
  });

  test.each<[Verdict, number, number]>([
    ['correct', 0.63, 2],
    ['partial', 0.4, 1],
    ['wrong', 0.2, 0],
  ])(
    'where the author names no key points, %s counts and not the score of %d',
    (verdict, score, got) => {
      const [asked] = planExam([makeOpen('What is a heap? (2 marks)', 'A tree of priorities.')]);
      if (asked === undefined) throw new Error('there is one');
      const reply = { kind: 'typed', text: 'a tree' } as const;
      const { findings } = createReplyGrader(asked.question, 'normal').grade(reply);
      expect(findings.map(({ keyPoint }) => keyPoint.derived)).toEqual([true]);
      const grade: Grade = { score, verdict, sure: true, findings, notes: [] };
      const rest = { override: null, hints: 0, milliseconds: 0, second: null };
      expect(markItem(asked, { asked, reply, grade, ...rest }).got).toBe(got);
    },
  );
});

import { describe, expect, test } from '@jest/globals';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import type { Grade } from '../../src/grading/grade.ts';
import { compileRubric } from '../../src/grading/rubric.ts';
import { openQuestion } from './questions.ts';

const ANSWER = 'The heart pumps blood through the body. Valves keep it from flowing back.';
const [FIRST] = gradeBy({ answer: ANSWER }, 'whatever', []).findings;

function gradeBy(
  asked: Parameters<typeof openQuestion>[0],
  answer: string,
  accepted: readonly { point: string; wording: string }[],
): Grade {
  const question = openQuestion({ prompt: 'What does the heart do?', ...asked });
  return gradeAnswer(compileRubric(question, { strictness: 'normal', accepted }), answer);
}

describe('an accepted wording', () => {
  test.each([
    ['said', { keywords: ['! pumps blood', 'valves'] }, 'pumps blood'],
    ['some', { keywords: ['any 2 of: pumping, filtering, storing'] }, null],
    ['gist', { answer: ANSWER }, FIRST?.keyPoint.text ?? ''],
  ])('counts for a point that is %s, in any form of its words', (_kind, asked, name) => {
    const plain = gradeBy(asked, 'it works as an engine of vessels', []);
    const point = name ?? plain.findings[0]?.keyPoint.text ?? '';
    const accepted = [{ point, wording: 'engine for the vessels' }];
    const grade = gradeBy(asked, 'it works as an engine of vessels', accepted);
    expect(plain.findings[0]?.status).toBe('miss');
    expect(grade.findings[0]).toMatchObject({ status: 'hit', value: 1 });
    expect(grade.score).toBeGreaterThan(plain.score);
  });

  test('counts for its own point only, and for nothing when only half of it is said', () => {
    const asked = { keywords: ['! pumps blood', 'valves'] };
    const accepted = [{ point: 'valves', wording: 'little wooden doors' }];
    const said = gradeBy(asked, 'there are little wooden doors', accepted);
    expect(said.findings.map(({ status }) => status)).toEqual(['miss', 'hit']);
    const half = gradeBy(asked, 'there are little windows', accepted);
    expect(half.findings.map(({ status }) => status)).toEqual(['miss', 'miss']);
  });

  test('denied, it does not count', () => {
    const accepted = [{ point: 'pumps blood', wording: 'engine for the vessels' }];
    const grade = gradeBy(
      { keywords: ['! pumps blood'] },
      'it is not an engine for the vessels',
      accepted,
    );
    expect(grade.findings[0]?.status).not.toBe('hit');
  });

  test('never makes a contradiction easier to meet', () => {
    const asked = { keywords: ['! pumps blood', '~ filters air'] };
    const accepted = [{ point: 'filters air', wording: 'moves things' }];
    const grade = gradeBy(asked, 'it pumps blood and moves things', accepted);
    expect(grade.verdict).toBe('correct');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compileRubric } from '../../src/grading/rubric.ts';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import { readSheet } from '../../src/deck/read-sheet.ts';
import type { Verdict } from '../../src/deck/deck.ts';

const LABELS: Readonly<Record<string, Verdict>> = { '+': 'correct', '*': 'partial', '-': 'wrong' };
/** A quiz must not claim mastery that is not there, nor refuse it where it is. */
const MOST_WRONG_PASSED = 0.01;
const MOST_RIGHT_FAILED = 0.01;
const LEAST_AGREEMENT = 0.96;
const LEAST_RIGHT_PASSED = 0.96;

interface Judged {
  readonly id: string;
  readonly text: string;
  readonly label: Verdict;
  readonly verdict: Verdict;
}

/** The answers of `student-answers.LANG.txt`: `# id` opens a question, the marks are those of the sheet's examples. */
function readAnswers(lang: string): readonly Omit<Judged, 'verdict'>[] {
  const text = readFileSync(new URL(`student-answers.${lang}.txt`, import.meta.url), 'utf8');
  let id = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) id = line.slice(2);
    const label = LABELS[line.charAt(0)];
    return label === undefined ? [] : [{ id, text: line.slice(2), label }];
  });
}

async function judgeAnswers(lang: string): Promise<readonly Judged[]> {
  const name = `questions/deep-learning.${lang}.md`;
  const sheet = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const { questions, strictness } = await readSheet(sheet, name);
  const rubrics = new Map(
    questions.map((question) => [question.id, compileRubric(question, { strictness })]),
  );
  return readAnswers(lang).flatMap((answer) => {
    const rubric = rubrics.get(answer.id);
    return rubric ? [{ ...answer, verdict: gradeAnswer(rubric, answer.text).verdict }] : [];
  });
}

function shareOf(rows: readonly Judged[], label: Verdict, verdict: Verdict): number {
  const labelled = rows.filter((row) => row.label === label);
  return labelled.filter((row) => row.verdict === verdict).length / labelled.length;
}

// invented answers: telegraphic, long, misspelt, slang, half right, vague, denied, swapped
describe.each([
  ['ru', await judgeAnswers('ru')],
  ['en', await judgeAnswers('en')],
] as const)('invented student answers in %s', (lang, rows) => {
  test('all belong to questions of the deck', () => {
    expect(rows).toHaveLength(readAnswers(lang).length);
  });

  test('next to no wrong answer is marked correct, and the other way round', () => {
    expect(shareOf(rows, 'wrong', 'correct')).toBeLessThanOrEqual(MOST_WRONG_PASSED);
    expect(shareOf(rows, 'correct', 'wrong')).toBeLessThanOrEqual(MOST_RIGHT_FAILED);
  });

  test('hardly a verdict is not the teacher’s, and right answers pass', () => {
    const agreed = rows.filter(({ label, verdict }) => label === verdict).length;
    expect(agreed / rows.length).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
    expect(shareOf(rows, 'correct', 'correct')).toBeGreaterThanOrEqual(LEAST_RIGHT_PASSED);
  });
});

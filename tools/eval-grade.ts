// Grades labelled rows with viva's own functions.
import { compileRubric } from '../src/grading/rubric.ts';
import { gradeAnswer } from '../src/grading/grade-answer.ts';
import type { Judged } from './eval-metrics.ts';
import type { OpenQuestion, Question } from '../src/deck/deck.ts';
import type { Row } from './eval-data.ts';
import type { Rubric } from '../src/grading/rubric.ts';

/** @returns a question as a sheet without key points would give it; further references as right examples */
export function questionOf(row: Row): OpenQuestion {
  const [answer = null, ...further] = row.references;
  return {
    kind: 'open',
    id: String(row.q),
    number: 1,
    label: null,
    prompt: row.question,
    answer,
    keyPoints: [],
    examples: further.map((text) => ({ text, verdict: 'correct', line: 1 })),
    hint: null,
    tags: [],
    section: [],
    line: 1,
  };
}

/** Grades each row by key points derived from its references. */
export function gradeDerived(rows: readonly Row[]): readonly Judged[] {
  return gradeWith(rows, questionOf);
}

/** Grades each row by the question of an authored deck that has the row's number. */
export function gradeAuthored(
  rows: readonly Row[],
  questions: readonly Question[],
): readonly Judged[] {
  return gradeWith(rows, (row) => {
    const question = questions.find(({ number }) => number === row.q);
    if (question === undefined) throw new Error(`the deck has no question ${row.q}`);
    return question;
  });
}

function gradeWith(rows: readonly Row[], find: (row: Row) => Question): readonly Judged[] {
  const rubrics = new Map<string, Rubric>();
  return rows.map((row) => {
    const key = JSON.stringify([row.question, row.references]);
    let rubric = rubrics.get(key);
    if (rubric === undefined) {
      rubric = compileRubric(find(row), { strictness: 'normal' });
      rubrics.set(key, rubric);
    }
    const { score, verdict, sure, notes } = gradeAnswer(rubric, row.answer);
    const { id, question, answer, label, kind = '' } = row;
    return {
      id,
      question,
      answer,
      label,
      kind,
      verdict,
      score,
      sure,
      notes: notes.map(({ code }) => code),
    };
  });
}

import type { Deck, Example, Question, Strictness } from '../../deck/deck.ts';
import { gradeAnswer } from '../../grading/grade-answer.ts';
import type { Grade } from '../../grading/grade.ts';
import { compileRubric } from '../../grading/rubric.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';
import { gradePicks } from '../grade-picks.ts';
import { placeLine } from './place.ts';

/**
 * Grades the examples of a deck as answers.
 * @param lines of the sheet the deck was read from; none for a deck from elsewhere
 * @returns an error for each example that gets another verdict than it is marked with
 */
export function checkExamples(deck: Deck, lines: readonly string[]): readonly Diagnostic[] {
  return deck.questions.flatMap((question) => {
    if (question.examples.length === 0) return [];
    const grade = prepareGrading(question, deck.strictness);
    return question.examples.flatMap((example): readonly Diagnostic[] => {
      const found = judge(example, grade(example.text));
      if (found === null) return [];
      const place = { source: deck.source, ...placeLine(lines, example.line) };
      return [{ ...place, severity: 'error', ...found }];
    });
  });
}

/** A right answer that says what must not be said fails for that reason alone, which is the one worth telling. */
function judge(
  { text, verdict: marked }: Example,
  { verdict: got, score, findings }: Grade,
): Pick<Diagnostic, 'code' | 'args'> | null {
  const said = findings.find(
    ({ keyPoint, status }) => keyPoint.role === 'contradiction' && status === 'hit',
  );
  if (marked === 'correct' && said !== undefined) {
    const { keyPoint, alternative } = said;
    const args = { text, point: alternative ?? keyPoint.text, line: keyPoint.line ?? '' };
    return { code: 'example-contradicts', args };
  }
  if (got === marked) return null;
  return { code: 'example-fails', args: { text, marked, got, score } };
}

/**
 * Where the author wrote key points, an example must get by on those: as a right answer known by heart it would
 * always be correct. Without them the right examples are what other answers are compared with.
 */
function prepareGrading(question: Question, strictness: Strictness): (answer: string) => Grade {
  if (question.kind === 'choice') return (answer) => gradePicks(question, answer);
  const examples: readonly Example[] = question.keyPoints.length > 0 ? [] : question.examples;
  const rubric = compileRubric({ ...question, examples }, { strictness });
  return (answer) => gradeAnswer(rubric, answer);
}

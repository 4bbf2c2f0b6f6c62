import type { Deck, Example, Question, Strictness } from '../../deck/deck.ts';
import { gradeAnswer } from '../../grading/grade-answer.ts';
import type { Grade } from '../../grading/grade.ts';
import { compileRubric } from '../../grading/rubric.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';
import { gradePicks } from '../grade-picks.ts';

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
      const { verdict, score } = grade(example.text);
      if (verdict === example.verdict) return [];
      return [
        {
          source: deck.source,
          code: 'example-fails',
          severity: 'error',
          line: example.line,
          column: findColumn(lines[example.line - 1]),
          args: { text: example.text, marked: example.verdict, got: verdict, score },
        },
      ];
    });
  });
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

const MARK = /^\s*(?:[-*+]\s+)?/;

function findColumn(line = ''): number {
  return (MARK.exec(line)?.[0].length ?? 0) + 1;
}

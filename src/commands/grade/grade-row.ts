import type { ChoiceQuestion, OpenQuestion, Strictness } from '../../deck/deck.ts';
import { readKeywords } from '../../deck/key-points/read-keywords.ts';
import { placeText } from '../../deck/placed-text.ts';
import { gradeAnswer } from '../../grading/grade-answer.ts';
import type { Grade } from '../../grading/grade.ts';
import { compileRubric, type Rubric } from '../../grading/rubric.ts';
import type { RowProblem } from '../../row-problem.ts';
import { gradePicks } from '../grade-picks.ts';
import type { QuestionFinder } from '../find-question.ts';
import { RecentMap } from './recent-map.ts';
import type { AnswerRow, AskedQuestion } from './parse-row.ts';

/** What rows are graded by. */
export interface GradeSettings {
  /** The questions of the sheet; null without one. */
  readonly finder: QuestionFinder | null;
  readonly strictness: Strictness;
}

/** A question ready for grading answers. */
type Prepared =
  | { readonly kind: 'open'; readonly rubric: Rubric }
  | { readonly kind: 'choice'; readonly question: ChoiceQuestion }
  | { readonly kind: 'none'; readonly code: RowProblem['code'] };

/** Questions kept at a time: rows mostly come question by question, or run through the same few again and again. */
const KEPT_QUESTIONS = 256;

/** Grades rows one after another, and prepares each question once as long as it is in use. */
export class RowGrader {
  private readonly settings: GradeSettings;
  private readonly prepared = new RecentMap<string, Prepared>(KEPT_QUESTIONS);

  constructor(settings: GradeSettings) {
    this.settings = settings;
  }

  /**
   * Grades by the sheet's question of that name, else by what the row itself brings along.
   * @param line of the row in its file, from 1
   * @returns the grade, or why there is none
   */
  grade({ asked, answer }: AnswerRow, line: number): Grade | RowProblem {
    const key = JSON.stringify(asked);
    const prepared = this.prepared.getOrMake(key, () => this.prepare(asked));
    if (prepared.kind === 'open') return gradeAnswer(prepared.rubric, answer);
    if (prepared.kind === 'choice') return gradePicks(prepared.question, answer);
    return { code: prepared.code, line, args: { question: asked.name } };
  }

  private prepare(asked: AskedQuestion): Prepared {
    const { finder, strictness } = this.settings;
    const hasOwn = asked.references.length + asked.keywords.length > 0;
    const question = finder?.find(asked.name) ?? (hasOwn ? buildQuestion(asked) : null);
    if (question === null) {
      return { kind: 'none', code: finder === null ? 'row-no-reference' : 'row-unknown-question' };
    }
    if (question.kind === 'choice') return { kind: 'choice', question };
    return { kind: 'open', rubric: compileRubric(question, { strictness }) };
  }
}

/** The question of a row as a sheet would give it; references after the first are further right answers. */
function buildQuestion({ name, references, keywords }: AskedQuestion): OpenQuestion {
  const [answer = null, ...further] = references;
  const lines = keywords.map((text, index) => placeText(text, index + 1, 1));
  return {
    kind: 'open',
    id: '',
    number: 1,
    label: null,
    prompt: name,
    answer,
    keyPoints: readKeywords(lines).keyPoints,
    examples: further.map((text) => ({ text, verdict: 'correct', line: 1 })),
    hint: null,
    tags: [],
    section: [],
    line: 1,
  };
}

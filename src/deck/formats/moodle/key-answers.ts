import type { Example, Verdict } from '../../deck.ts';
import type { Alternative, KeyPoint } from '../../key-point.ts';
import { readAlternativeText } from '../../key-points/alternatives.ts';
import { reportNotCarried, type NotCarried } from '../format-problem.ts';
import type { FormatPiece } from '../format.ts';
import { addFeedback } from './feedback.ts';
import type { MoodleAnswer } from './question.ts';
import { ANYTHING, pickShown, showAnswer } from './show-answer.ts';
import { buildKeyPoint, hasWildcard, readWording } from './wording.ts';

export type AnswerKind = 'short' | 'numerical';

/** What an answer that is partly correct gets. */
const HALF = 50;
const NUMBER = /^-?[\d.]{1,31}(?:[eE][-+]?\d{1,3})?$/;

/** What the answers of a short answer question or of a gap say. */
export interface KeyAnswers {
  /** The answer to show, as Markdown; empty for none. */
  readonly shown: string;
  /** What must be said, in any of its wordings; none where anything is right. */
  readonly keyPoints: readonly KeyPoint[];
  /** Whether the answer that is shown says all that the key point does. */
  readonly isPlain: boolean;
  readonly examples: readonly Example[];
  /** What is said to each answer, as a list in Markdown. */
  readonly comments: string;
  readonly problems: readonly FormatPiece[];
}

/**
 * Reads answers with their shares of the marks: those with all the marks are wordings of one key point, the others
 * examples of what is partly correct or wrong.
 */
export function readKeyAnswers(
  kind: AnswerKind,
  answers: readonly MoodleAnswer[],
  line: number,
): KeyAnswers {
  return new KeyReader(kind, line).read(answers);
}

class KeyReader {
  private readonly kind: AnswerKind;
  private readonly line: number;
  private readonly problems: FormatPiece[] = [];

  constructor(kind: AnswerKind, line: number) {
    this.kind = kind;
    this.line = line;
  }

  read(answers: readonly MoodleAnswer[]): KeyAnswers {
    const { kind, line } = this;
    const most = answers.reduce((found, { percent }) => Math.max(found, percent), 0);
    const isFull = ({ percent }: MoodleAnswer): boolean => percent === most && percent > 0;
    const full = answers.filter(isFull);
    const alternatives = full.flatMap(({ text }) => this.readFull(text));
    const first = pickShown(full, kind);
    const keyPoint = buildKeyPoint(alternatives, line);
    return {
      shown: first === null ? '' : showAnswer(first.text, kind),
      keyPoints: keyPoint === null ? [] : [keyPoint],
      isPlain: isPlain(alternatives),
      examples: answers.filter((answer) => !isFull(answer)).flatMap((one) => this.readExample(one)),
      comments: addFeedback('', answers, (text) => showAnswer(text, kind)),
      problems: this.problems,
    };
  }

  private readFull(text: string): readonly Alternative[] {
    if (this.kind === 'numerical' && text !== ANYTHING) {
      const number = readAlternativeText(text);
      return number === null ? [] : [number];
    }
    const { alternative, isWider } = readWording(text);
    if (isWider || alternative === null) this.leave('wildcard', text);
    return alternative === null ? [] : [alternative];
  }

  /** An answer with no or some of the marks; nothing for «anything else». */
  private readExample({ text, percent }: MoodleAnswer): readonly Example[] {
    const { kind, line } = this;
    if (percent > 0 && percent !== HALF) this.leave('part-marks', `${percent} %`);
    if (text === ANYTHING || text === '') return [];
    if (kind === 'numerical' && !NUMBER.test(text)) return this.leave('tolerance', text);
    if (kind === 'short' && hasWildcard(text)) return this.leave('wildcard', text);
    const verdict: Verdict = percent > 0 ? 'partial' : 'wrong';
    return [{ text: showAnswer(text, kind), verdict, line }];
  }

  private leave(what: NotCarried, name: string): readonly [] {
    this.problems.push({ kind: 'problem', problem: reportNotCarried(this.line, what, name) });
    return [];
  }
}

/** Whether one wording is all there is, with nothing left open. */
function isPlain(alternatives: readonly Alternative[]): boolean {
  const [only, ...others] = alternatives;
  if (only === undefined || others.length > 0 || only.steps.length > 1) return false;
  return only.steps
    .flat()
    .every((term) => term.kind !== 'prefix' && (term.kind !== 'number' || term.low === term.high));
}

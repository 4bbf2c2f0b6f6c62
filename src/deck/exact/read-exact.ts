import { keepAccount } from '../account.ts';
import type { Part } from '../choose/part.ts';
import { completeQuestions } from '../complete-questions.ts';
import type { LineAccount, Question } from '../deck.ts';
import type { LineKind } from '../line-kind.ts';
import { makeCandidate } from '../notations/candidate.ts';
import { reportOutside } from '../outside.ts';
import type { Problem } from '../problem.ts';
import type { QuestionDraft } from '../question/build-question.ts';
import type { SectionPath } from '../sections.ts';
import { passFence, readMark, type ExactMark, type OpenFence } from './exact-lines.ts';
import { QuestionReader } from './question-reader.ts';

/** What the body of an exact sheet holds. */
export interface ExactBody {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  readonly account: readonly LineAccount[];
}

/** Outside of questions every heading is a section. */
const ANY_LEVEL = 6;

/**
 * Reads the body of a sheet whose front matter says `exact: true`. Nothing is guessed: a heading that ends in `{#id}` is
 * a question, any other one of its level or above is a section, and only the labels at the margin open blocks.
 *
 * @param lines all lines of the sheet
 * @param bodyStart how many of them are front matter
 */
export function readExact(lines: readonly string[], bodyStart: number): ExactBody {
  const walk = new Walk();
  for (let index = bodyStart; index < lines.length; index += 1)
    walk.take(lines[index] ?? '', index);
  walk.finish();
  const { questions, problems } = completeQuestions(walk.drafts, walk.sections);
  const kinds = lines.map((line): LineKind => (line.trim() === '' ? 'blank' : 'text'));
  const account = keepAccount({ lines, kinds }, bodyStart, walk.parts, walk.drafts);
  return {
    questions,
    problems: [...problems, ...reportOutside(account, questions.length)],
    account,
  };
}

interface OpenSection {
  readonly level: number;
  readonly title: string;
}

/** Walks down the lines of a sheet. */
class Walk {
  readonly drafts: QuestionDraft[] = [];
  readonly sections: SectionPath[] = [];
  readonly parts: Part[] = [];
  private open: readonly OpenSection[] = [];
  private question: QuestionReader | null = null;
  /** Code outside of any question. */
  private fence: OpenFence | null = null;

  take(line: string, index: number): void {
    const isInCode = this.question?.isInCode ?? this.fence !== null;
    const mark = isInCode ? null : readMark(line, this.question?.level ?? ANY_LEVEL);
    if (mark?.kind !== 'heading') this.takeLine(line, index);
    else if (mark.id === null) this.openSection(mark, index);
    else this.openQuestion(mark, index);
  }

  private takeLine(line: string, index: number): void {
    if (this.question === null) this.fence = passFence(line, this.fence);
    else this.question.take(line, index);
  }

  private openSection(
    { level, text }: Extract<ExactMark, { kind: 'heading' }>,
    start: number,
  ): void {
    this.finish();
    this.close(level);
    if (text !== '') this.open = [...this.open, { level, title: text }];
    const candidate = makeCandidate({
      series: 'exact',
      level,
      otherwise: 'section',
      start,
      end: start + 1,
      prompt: [text],
      column: 1,
      run: start,
    });
    this.parts.push({ kind: 'section', candidate, isTitle: false });
  }

  private openQuestion(mark: Extract<ExactMark, { kind: 'heading' }>, start: number): void {
    this.finish();
    this.close(mark.level);
    this.sections.push(this.open.map(({ title }) => title));
    this.question = new QuestionReader(mark, start);
  }

  /** A heading ends the sections of its level and below. */
  private close(level: number): void {
    this.open = this.open.filter((section) => section.level < level);
  }

  finish(): void {
    if (this.question !== null) this.drafts.push(this.question.finish());
    this.question = null;
    this.fence = null;
  }
}

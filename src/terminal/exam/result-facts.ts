import type { Verdict } from '../../deck/deck.ts';
import { addUp, isUnsure, type ExamItem, type ExamResult } from '../../session/exam/exam-result.ts';
import { verdictOf } from '../../session/session-result.ts';
import { signs } from '../finding-view.ts';
import { flattenMarkdown } from '../markdown.ts';
import type { Messages } from '../messages/messages.ts';
import { makeSafeLine } from '../safe-text.ts';

/** A question of an exam as a row of a table: safe text. */
export interface ItemFacts {
  readonly number: string;
  /** Null without an answer. */
  readonly verdict: Verdict | null;
  /** The verdict's sign, `–` without an answer, with a mark where somebody should look. */
  readonly sign: string;
  /** In words, for those who do not see the sign. */
  readonly word: string;
  /** “0.5 of 2”, as it is said. */
  readonly marks: string;
  /** “0.5/2”, as it stands in a table. */
  readonly fraction: string;
  readonly time: string;
  /** That somebody should look at the verdict; null where it is sure. */
  readonly look: string | null;
  readonly prompt: string;
}

/** @returns what a table tells of a question */
export function describeItem(item: ExamItem, { exam, grading, session }: Messages): ItemFacts {
  const { asked, answer, got, most } = item;
  const verdict = answer === null ? null : verdictOf(answer);
  const unsure = isUnsure(item) ? exam.unsureMark : '';
  return {
    number: `${asked.position}.`,
    verdict,
    sign: `${verdict === null ? '–' : signs[verdict]}${unsure}`,
    word: verdict === null ? exam.unanswered : grading.verdict[verdict],
    marks: exam.marksOf(got, most),
    fraction: `${exam.number(got)}/${exam.number(most)}`,
    time: answer === null ? '' : session.duration(answer.milliseconds),
    look: isUnsure(item) ? exam.report.look : null,
    prompt: flattenMarkdown(asked.question.prompt),
  };
}

/** What an exam came to, in sentences. */
export interface ResultFacts {
  readonly passes: boolean;
  /** “Passed”, or not. */
  readonly outcome: string;
  /** Marks and share. */
  readonly total: string;
  readonly passMark: string;
  readonly counts: string;
  /** Why it ended before all was answered; null where all was. */
  readonly end: string | null;
  /** Null where every verdict is sure. */
  readonly unsure: string | null;
  readonly time: string;
}

/** @returns what is told of an exam as a whole */
export function describeResult(result: ExamResult, { exam, session }: Messages): ResultFacts {
  const totals = addUp(result);
  const { end, terms, elapsed } = result;
  const used = session.duration(elapsed);
  return {
    passes: totals.passes,
    outcome: totals.passes ? exam.passed : exam.failed,
    total: exam.total(totals.got, totals.most, totals.share),
    passMark: exam.passMark(terms.pass),
    counts: exam.counts(totals),
    end: end === 'finished' ? null : exam.ended[end],
    unsure: totals.unsure === 0 ? null : exam.unsure(totals.unsure),
    time:
      terms.milliseconds === null
        ? used
        : exam.report.timeOf(used, session.duration(terms.milliseconds)),
  };
}

/** @returns the sheets that an exam's questions are from, each once: the deck's title, and where it stands */
export function listSheets({ items }: ExamResult): readonly string[] {
  const decks = new Set(items.map(({ asked }) => asked.deck));
  return [...decks].map(({ title, source }) =>
    title === null ? makeSafeLine(source) : `${makeSafeLine(title)} (${makeSafeLine(source)})`,
  );
}

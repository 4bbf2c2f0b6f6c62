import type { ExamItem } from '../../session/exam/exam-result.ts';
import type { Finding } from '../../grading/grade.ts';
import { describeLabel, isWorthTelling } from '../finding-view.ts';
import { makeArgumentsSafe } from '../safe-text.ts';
import type { View } from '../view.ts';

/** What a report tells of an answer, as safe lines of text. */
export interface AnswerFacts {
  readonly said: readonly string[];
  readonly partly: readonly string[];
  readonly missed: readonly string[];
  /** Why the verdict is what it is. */
  readonly notes: readonly string[];
}

/** What a report tells of an option. */
export interface OptionFacts {
  /** Markdown. */
  readonly text: string;
  readonly isPicked: boolean;
  readonly isRight: boolean;
  /** Both in words; '' where neither is so. */
  readonly note: string;
}

/** @returns the key points that were said, partly said and missed, and the reasons */
export function describeAnswer({ answer }: ExamItem, view: View): AnswerFacts {
  const { grading } = view.messages;
  if (answer === null) return { said: [], partly: [], missed: [], notes: [] };
  const { findings, notes } = answer.grade;
  const told = findings.filter(isWorthTelling);
  const name = (finding: Finding): string => describePart(finding, view);
  return {
    said: told.filter(isSaid).map(name),
    partly: told.filter(isPartly).map(name),
    missed: told.filter(isMissed).map(name),
    notes: notes.map(({ code, args }) => grading.notes[code](makeArgumentsSafe(args))),
  };
}

/** @returns the options of a choice, in the order of the sheet; none for another question */
export function describeOptions({ asked, answer }: ExamItem, view: View): readonly OptionFacts[] {
  const { question } = asked;
  if (question.kind !== 'choice') return [];
  const { report } = view.messages.exam;
  const picked = new Set(answer?.reply.kind === 'picked' ? answer.reply.picked : []);
  return question.choices.map((text, position) => {
    const isPicked = picked.has(position);
    const isRight = question.correct.includes(position);
    const notes = [...(isPicked ? [report.picked] : []), ...(isRight ? [report.right] : [])];
    return { text, isPicked, isRight, note: notes.join(', ') };
  });
}

function isSaid({ keyPoint, status }: Finding): boolean {
  return status === 'hit' && keyPoint.role !== 'contradiction';
}

function isPartly({ keyPoint, status }: Finding): boolean {
  return status === 'part' && keyPoint.role !== 'contradiction';
}

/** Nobody has missed what is a bonus. */
function isMissed(finding: Finding): boolean {
  const isForgone = finding.keyPoint.role === 'bonus' && finding.status === 'miss';
  return !isSaid(finding) && !isPartly(finding) && !isForgone;
}

function describePart(finding: Finding, view: View): string {
  const { grading } = view.messages;
  const label = describeLabel(finding, view);
  if (finding.keyPoint.role === 'contradiction') return `${label} (${grading.contradicted})`;
  return finding.status === 'conflict' ? `${label} (${grading.status.conflict})` : label;
}

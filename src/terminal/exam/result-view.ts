import type { ExamItem, ExamResult } from '../../session/exam/exam-result.ts';
import { signs } from '../finding-view.ts';
import { renderGrade, renderGradeFolded, renderReference } from '../grade-view.ts';
import { renderQuestion } from '../question-view.ts';
import type { View } from '../view.ts';
import { clampProse, measure, pad, truncate, wrap } from '../width.ts';
import { describeItem, describeResult, type ItemFacts } from './result-facts.ts';
import { renderRightOptions } from './right-options.ts';

/** Below this width the time of each question is left out. */
const ROOM_FOR_TIME = 48;

/**
 * What an exam came to: passed or not, the marks, a row for each question.
 * @param files reports that were written, as safe text
 * @returns lines joined by `\n`
 */
export function renderResult(result: ExamResult, files: readonly string[], view: View): string {
  const { style, messages } = view;
  const facts = describeResult(result, messages);
  const set = (sentence: string): string[] => wrap(sentence, clampProse(view.width));
  const verdict = facts.passes ? 'correct' : 'wrong';
  const outcome = style.strong(style[verdict](`${signs[verdict]} ${facts.outcome}`));
  const time = `${messages.exam.report.time}: ${facts.time}`;
  return [
    ...(facts.end === null ? [] : [...set(facts.end), '']),
    outcome,
    ...set(`${facts.total} · ${facts.passMark}`),
    '',
    ...renderRows(result.items, view),
    '',
    ...set(facts.counts),
    ...(facts.unsure === null ? [] : set(facts.unsure)),
    ...set(time),
    ...files.flatMap((file) => set(messages.exam.written(file))),
  ].join('\n');
}

function renderRows(items: readonly ExamItem[], view: View): string[] {
  const rows = items.map((item) => describeItem(item, view.messages));
  const withTime = view.width >= ROOM_FOR_TIME;
  const widths = {
    number: widest(rows, ({ number }) => number),
    sign: widest(rows, ({ sign }) => sign),
    marks: widest(rows, ({ fraction }) => fraction),
    time: withTime ? widest(rows, ({ time }) => time) : 0,
  };
  return rows.map((row) => {
    const sign = paintSign(pad(row.sign, widths.sign), row, view);
    const time = withTime ? `  ${pad(row.time, widths.time, 'left')}` : '';
    const lead = `${pad(row.number, widths.number, 'left')} ${sign} ${pad(row.fraction, widths.marks, 'left')}${time}  `;
    return lead + truncate(row.prompt, Math.max(8, view.width - measure(lead)));
  });
}

function paintSign(sign: string, { verdict }: ItemFacts, { style }: View): string {
  return verdict === null ? style.quiet(sign) : style[verdict](sign);
}

function widest(rows: readonly ItemFacts[], cell: (row: ItemFacts) => string): number {
  return rows.reduce((most, row) => Math.max(most, measure(cell(row))), 0);
}

/** A question of an exam with its answer, and the key that shows more. */
export interface ItemShown {
  readonly text: string;
  /** Whether some of the reference answer is hidden. */
  readonly folded: boolean;
}

/**
 * A question with what was answered, said and missed, and the reference answer.
 * @param rows of the screen: a reference answer that is too long for it is folded; null shows it whole
 */
export function renderItem(item: ExamItem, view: View, rows: number | null): ItemShown {
  const { answer, most } = item;
  const asked = { ...item.asked, exam: { marks: most, isBack: false } };
  const question = renderQuestion(asked, view);
  const marks = describeMarks(item, view);
  if (answer === null) {
    const reference = renderReference({ asked }, view);
    const options = renderRightOptions(asked, view);
    return { text: joinParts([question, options, marks, reference]), folded: false };
  }
  const { reply, grade } = answer;
  const graded = { asked, reply, grade };
  if (rows === null) {
    return { text: joinParts([question, renderGrade(graded, view), marks]), folded: false };
  }
  const room = rows - question.split('\n').length - 3;
  const { text, folded } = renderGradeFolded(graded, view, room);
  return { text: joinParts([question, text, marks]), folded };
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function describeMarks(item: ExamItem, { messages, style }: View): string {
  const { marks, word, verdict } = describeItem(item, messages);
  return style.strong(verdict === null ? `${word}, ${marks}` : marks);
}

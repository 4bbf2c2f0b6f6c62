import type { ExamItem, ExamResult } from '../../session/exam/exam-result.ts';
import { verdictOf } from '../../session/session-result.ts';
import { renderReference } from '../grade-view.ts';
import { renderPlainGrade } from '../plain/plain-grade.ts';
import { renderPlainQuestion } from '../plain/plain-question.ts';
import type { View } from '../view.ts';
import { wrap } from '../width.ts';
import { describeItem, describeResult } from './result-facts.ts';

/**
 * What an exam came to, one thing a line: passed or not, the marks, a line for each question.
 * @param files reports that were written, as safe text
 * @returns lines joined by `\n`
 */
export function renderPlainResult(
  result: ExamResult,
  files: readonly string[],
  { messages, style, width }: View,
): string {
  const { exam } = messages;
  const facts = describeResult(result, messages);
  const rows = result.items.map((item) => {
    const { number, word, marks, time, look, prompt } = describeItem(item, messages);
    const told = [word, marks, ...(time === '' ? [] : [time]), ...(look === null ? [] : [look])];
    return `${number} ${told.join(', ')}. ${prompt}`;
  });
  return [
    ...(facts.end === null ? [] : [facts.end]),
    style.heading(facts.outcome),
    `${facts.total}, ${facts.passMark}`,
    ...rows,
    facts.counts,
    ...(facts.unsure === null ? [] : [facts.unsure]),
    `${exam.report.time}: ${facts.time}`,
    ...files.map((file) => exam.written(file)),
  ]
    .flatMap((line) => wrap(line, width))
    .join('\n');
}

/** @returns a question with what was answered, said and missed, and the reference answer, as lines joined by `\n` */
export function renderPlainItem(item: ExamItem, view: View): string {
  const { answer } = item;
  const { marks, word } = describeItem(item, view.messages);
  const question = renderPlainQuestion(item.asked, false, view);
  if (answer === null) {
    const reference = renderReference(item, view);
    return [question, '', `${word}, ${marks}`, ...(reference === '' ? [] : [reference])].join('\n');
  }
  const judged = {
    ...answer,
    verdict: verdictOf(answer),
    lastMisses: [],
    left: 0,
    may: new Set<never>(),
  };
  return [question, '', renderPlainGrade(judged, true, view), marks].join('\n');
}

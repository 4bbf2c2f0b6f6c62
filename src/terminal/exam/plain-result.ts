import type { ExamItem, ExamResult } from '../../session/exam/exam-result.ts';
import { verdictOf, type AnsweredQuestion } from '../../session/session-result.ts';
import { renderReference } from '../grade-view.ts';
import { renderMarkdown } from '../markdown.ts';
import { renderPlainGrade } from '../plain/plain-grade.ts';
import type { View } from '../view.ts';
import { clampProse, wrap } from '../width.ts';
import { describeItem, describeResult } from './result-facts.ts';
import { renderRightOptions } from './right-options.ts';

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
  const { asked, answer } = item;
  const { marks, word } = describeItem(item, view.messages);
  const { style, messages } = view;
  const heading = style.heading(messages.plain.question(asked.position, asked.total, false));
  const page = { width: clampProse(view.width), style, plain: true };
  const prompt = renderMarkdown(asked.question.prompt, { ...page, looks: ['strong'] });
  const parts =
    answer === null
      ? [`${word}, ${marks}`, renderRightOptions(asked, view), renderReference(item, view)]
      : [renderAnswered(answer, view), marks];
  return [heading, prompt, ...parts].filter((part) => part !== '').join('\n\n');
}

function renderAnswered(answer: AnsweredQuestion, view: View): string {
  const verdict = verdictOf(answer);
  const judged = { ...answer, verdict, lastMisses: [], left: 0, may: new Set<never>() };
  return renderPlainGrade(judged, true, view);
}

import type { ExamOutline } from '../../session/exam/exam-prompter.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { clampProse, wrap } from '../width.ts';

/**
 * The first screen of an exam: what it demands and how it goes.
 * @param rules as sentences
 * @returns lines joined by `\n`
 */
export function renderOutline(outline: ExamOutline, rules: readonly string[], view: View): string {
  const { style, width } = view;
  const { exam } = view.messages;
  const set = (sentence: string): string[] => wrap(sentence, clampProse(width));
  const leftOut = outline.leftOut === 0 ? [] : ['', ...set(exam.terms.leftOut(outline.leftOut))];
  return [
    style.heading(nameExam(outline, view)),
    '',
    ...listTerms(outline, view).flatMap(set),
    ...leftOut.map((line) => style.quiet(line)),
    '',
    ...rules.flatMap(set),
  ].join('\n');
}

function nameExam({ decks }: ExamOutline, { messages, width }: View): string {
  const [deck] = decks;
  const title = decks.length === 1 && deck?.title ? `: ${makeSafeLine(deck.title)}` : '';
  return wrap(`${messages.exam.name}${title}`, clampProse(width)).join('\n');
}

function listTerms({ terms, total, marks, before, used }: ExamOutline, view: View): string[] {
  const { exam, session } = view.messages;
  const { milliseconds, pass } = terms;
  return [
    exam.terms.questions(total, marks),
    milliseconds === null ? exam.terms.noLimit() : exam.terms.time(session.duration(milliseconds)),
    exam.terms.pass(pass),
    ...(before === null ? [] : [exam.terms.before(before, session.duration(used))]),
  ];
}

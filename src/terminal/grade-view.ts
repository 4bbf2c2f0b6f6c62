import type { ChoiceQuestion } from '../deck/deck.ts';
import type { Finding, Grade, Note } from '../grading/grade.ts';
import type { LastMiss } from '../session/last-misses.ts';
import type { Judged } from '../session/prompter.ts';
import { isWorthTelling, renderFinding, signs } from './finding-view.ts';
import { renderMarkedAnswer } from './marked-answer.ts';
import { renderMarkdown } from './markdown.ts';
import { describePoint } from './point-label.ts';
import { renderOptions, type OptionMark } from './question-view.ts';
import { makeArgumentsSafe } from './safe-text.ts';
import { indentLines, type View } from './view.ts';
import { clampProse, wrap } from './width.ts';

/** An answered question. */
export type Graded = Pick<Judged, 'asked' | 'reply' | 'grade'> &
  Partial<Pick<Judged, 'lastMisses'>>;

/** So many lines of a long answer are shown again under the verdict. */
const ANSWER_LINES = 12;
/** Heading, two lines and the note that there is more: less of a reference answer is of no use. */
const LEAST_REFERENCE = 4;

/**
 * The verdict on an answer: the answer with the words that counted, the verdict with its score, what became of
 * each key point, and the reference answer. Everything told by colour is told by words or signs too.
 * @returns lines joined by `\n`
 */
export function renderGrade(graded: Graded, view: View): string {
  return joinSections([renderJudgement(graded, view), renderReference(graded, view)]);
}

/**
 * As renderGrade, for a screen of so many rows: of a reference answer that would push the verdict out of sight, only
 * the beginning is shown.
 * @returns the lines, and whether some of the reference answer is hidden
 */
export function renderGradeFolded(
  graded: Graded,
  view: View,
  rows: number,
): { readonly text: string; readonly folded: boolean } {
  const judgement = renderJudgement(graded, view);
  const reference = renderReference(graded, view).split('\n');
  const room = Math.max(LEAST_REFERENCE, rows - judgement.split('\n').length - 1);
  if (reference.length <= room) {
    return { text: joinSections([judgement, reference.join('\n')]), folded: false };
  }
  const shown = reference.slice(0, room - 1);
  const more = `  ${view.style.quiet(view.messages.grading.moreLines(reference.length - shown.length))}`;
  return { text: joinSections([judgement, [...shown, more].join('\n')]), folded: true };
}

/** @returns as renderGrade, without the reference answer; of who does not know, no verdict: they gave it themselves */
export function renderJudgement(graded: Graded, view: View): string {
  const { question, order } = graded.asked;
  const hasGivenUp = graded.reply.kind === 'gave-up';
  const verdict = hasGivenUp ? renderGivenUp(view) : renderVerdict(graded.grade, view);
  if (question.kind === 'choice') {
    return joinSections([renderPicks(question, order, graded, view), verdict]);
  }
  if (hasGivenUp) return verdict;
  const findings = [renderFindings(graded, view), renderLastMisses(graded.lastMisses ?? [], view)];
  return joinSections([renderAnswer(graded, view), verdict, joinSections(findings)]);
}

function joinSections(sections: readonly string[]): string {
  return sections.filter((section) => section !== '').join('\n\n');
}

function renderAnswer({ reply, grade }: Graded, view: View): string {
  const { grading } = view.messages;
  const answer = reply.kind === 'typed' ? reply.text : '';
  const heading = view.style.heading(grading.yourAnswer());
  if (answer.trim() === '') return `${heading}\n  ${view.style.quiet(grading.noAnswer())}`;
  const lines = renderMarkedAnswer(answer, grade, view, clampProse(view.width) - 2);
  const hidden = lines.length - ANSWER_LINES;
  const shown = hidden > 1 ? lines.slice(0, ANSWER_LINES) : lines;
  const more = hidden > 1 ? [`  ${view.style.quiet(grading.moreLines(hidden))}`] : [];
  return [heading, ...indentLines(shown.join('\n'), 2), ...more].join('\n');
}

function renderGivenUp({ messages, width }: View): string {
  return wrap(messages.verdict.gaveUp(), clampProse(width)).join('\n');
}

/** "◐ Partly correct · 67 %", then why. */
function renderVerdict(grade: Grade, view: View): string {
  const { style, messages } = view;
  const paint = style[grade.verdict];
  const word = style.strong(
    paint(`${signs[grade.verdict]} ${messages.grading.verdict[grade.verdict]}`),
  );
  const line = `${word} · ${messages.grading.percent(grade.score)}`;
  const unsure = grade.sure ? [] : [messages.grading.unsure()];
  const reasons = [...unsure, ...grade.notes.map((note) => describeNote(note, view))];
  const width = clampProse(view.width) - 2;
  return [line, ...reasons.flatMap((reason) => wrap(reason, width).map((row) => `  ${row}`))].join(
    '\n',
  );
}

function describeNote({ code, args }: Note, { messages }: View): string {
  return messages.grading.notes[code](makeArgumentsSafe(args));
}

function renderFindings({ asked: { question }, reply, grade }: Graded, view: View): string {
  const told = grade.findings.filter(isWorthTelling);
  if (told.length === 0) return '';
  const { grading } = view.messages;
  const wanted = told.filter(
    ({ keyPoint }) => keyPoint.role === 'essential' || keyPoint.role === 'ordinary',
  );
  const count = (sought: Finding['status']): number =>
    wanted.filter(({ status }) => status === sought).length;
  const answer = reply.kind === 'typed' ? reply.text : '';
  const derived = question.kind === 'open' && told.every(({ keyPoint }) => keyPoint.derived);
  const width = clampProse(view.width);
  return [
    view.style.heading(grading.keyPoints(count('hit'), count('part'), wanted.length)),
    ...told.flatMap((finding) => renderFinding(finding, answer, view, width)),
    ...(derived
      ? wrap(grading.derived(), width - 2).map((row) => `  ${view.style.quiet(row)}`)
      : []),
  ].join('\n');
}

/** So many points are named. */
const SHOWN_MISSES = 4;

function renderLastMisses(misses: readonly LastMiss[], view: View): string {
  const { style, width } = view;
  return describeLastMisses(misses, view)
    .flatMap((told) => wrap(told, clampProse(width)))
    .map((line) => style.quiet(line))
    .join('\n');
}

/** @returns a sentence on what was missed the last time; none where nothing was */
export function describeLastMisses(
  misses: readonly LastMiss[],
  { messages }: Pick<View, 'messages'>,
): string[] {
  if (misses.length === 0) return [];
  const { study } = messages;
  const points = misses.slice(0, SHOWN_MISSES).map(({ keyPoint, saidNow }) => {
    const point = describePoint(keyPoint, messages);
    return saidNow ? study.saidNow(point) : study.missedAgain(point);
  });
  const more = misses.length > SHOWN_MISSES ? ['…'] : [];
  return [study.lastMisses([...points, ...more])];
}

/** @returns the reference answer, or the explanation of a choice, under its heading; '' where a choice has none */
export function renderReference(
  { asked: { question } }: Pick<Graded, 'asked'>,
  view: View,
): string {
  const { grading } = view.messages;
  if (question.answer === null) {
    return question.kind === 'choice' ? '' : view.style.quiet(grading.noReference());
  }
  const heading = question.kind === 'choice' ? grading.explanation() : grading.reference();
  const page = { width: clampProse(view.width) - 2, style: view.style, plain: view.plain };
  const body = indentLines(renderMarkdown(question.answer, page), 2);
  return [view.style.heading(heading), ...body].join('\n');
}

function renderPicks(
  question: ChoiceQuestion,
  order: readonly number[],
  { reply }: Graded,
  view: View,
): string {
  const picked = new Set(reply.kind === 'picked' ? reply.picked : []);
  const right = new Set(question.correct);
  const mark = (position: number): OptionMark =>
    markOption(picked.has(position), right.has(position), right.size > 0, view);
  return renderOptions(question, order, view, mark);
}

function markOption(
  picked: boolean,
  right: boolean,
  known: boolean,
  { style, messages }: View,
): OptionMark {
  const { pickedRight, pickedWrong, missedOption } = messages.grading;
  if (picked && right)
    return { sign: style.correct(signs.correct), note: style.correct(pickedRight) };
  if (picked && known) return { sign: style.wrong(signs.wrong), note: style.wrong(pickedWrong) };
  if (right) return { sign: style.partial('○'), note: style.partial(missedOption) };
  return { sign: picked ? '•' : ' ', note: '' };
}

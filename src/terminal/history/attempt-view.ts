import type { Verdict } from '../../deck/deck.ts';
import type { Attempt } from '../../scheduling/attempts.ts';
import type { AcceptEvent, ReviewEvent, SecondTryEvent } from '../../scheduling/event.ts';
import { signs } from '../finding-view.ts';
import { flattenMarkdown } from '../markdown.ts';
import { makeSafe, makeSafeLine } from '../safe-text.ts';
import { indentLines, joinFacts, type View } from '../view.ts';
import { clampProse, wrap, wrapPainted } from '../width.ts';

/** The answers to one question, or to any, the oldest first. */
export interface AttemptList {
  /** The question all of them answer; null when each names its own. */
  readonly question: { readonly prompt: string; readonly sheet: string } | null;
  readonly attempts: readonly Attempt[];
  /** Attempts before these that are not shown. */
  readonly earlier: number;
}

/**
 * Every attempt with its time, verdict and score, what was typed, what was said and missed of the key points.
 * @returns lines joined by `\n`
 */
export function renderAttempts(list: AttemptList, view: View): string {
  const { messages, style } = view;
  const width = clampProse(view.width);
  const { question, attempts, earlier } = list;
  const count = messages.history.attempts(attempts.length + earlier);
  const head =
    question === null
      ? [style.quiet(count)]
      : [
          ...wrap(flattenMarkdown(question.prompt), width).map(style.strong),
          ...wrap(joinFacts([makeSafeLine(question.sheet), count], view), width).map(style.quiet),
        ];
  return [
    ...head,
    ...(earlier > 0 ? [style.quiet(messages.history.earlier(earlier))] : []),
    ...attempts.flatMap((attempt) => ['', ...renderAttempt(attempt, question, view, width)]),
  ].join('\n');
}

function renderAttempt(
  attempt: Attempt,
  question: AttemptList['question'],
  view: View,
  width: number,
): string[] {
  const { review } = attempt;
  const { style, messages } = view;
  const prompt = flattenMarkdown(review.question.prompt);
  const wording =
    question === null
      ? wrap(`${prompt} (${makeSafeLine(review.question.sheet)})`, width - 4).map(style.strong)
      : flattenMarkdown(question.prompt) === prompt
        ? []
        : wrap(messages.history.askedAs(prompt), width - 4).map(style.quiet);
  return [
    ...wrapPainted(describeAttempt(attempt, view), view.width),
    ...indent(wording),
    ...indent(renderReply(review, view, width - 6)),
    ...indent(renderPoints(review, view, width - 6)),
    ...attempt.secondTries.flatMap((second) => indent(renderSecond(second, view, width - 6))),
    ...attempt.accepted.flatMap((accepted) => indent(renderAccepted(accepted, view, width - 4))),
  ];
}

/** "2026-05-01 14:03 ✗ wrong 20 % · you: ✓ correct · undone · 14 s · id" */
function describeAttempt({ review, override, isUndone }: Attempt, view: View): string {
  const { messages, style } = view;
  const { grading, history, session } = messages;
  const { hints = 0 } = review;
  const parts = [
    `${paintVerdict(review.verdict, view)}${review.sure ? '' : ` (${history.unsure()})`} ${grading.percent(review.score)}`,
    ...(override === null
      ? []
      : [style[override.verdict](history.overridden(nameVerdict(override.verdict, view)))]),
    ...(hints > 0 ? [style.quiet(history.hinted(hints))] : []),
    ...(isUndone ? [style.strong(history.undone())] : []),
    style.quiet(session.duration(review.milliseconds)),
    style.quiet(makeSafeLine(review.id)),
  ];
  const between = view.plain === true ? ', ' : style.quiet(' · ');
  return `${history.moment(review.at)} ${parts.join(between)}`;
}

function renderReply({ typed, picked }: ReviewEvent, view: View, width: number): string[] {
  const { messages, style } = view;
  if (picked !== null) {
    return wrap(messages.history.picked(picked.map((position) => position + 1)), width);
  }
  return typed === null
    ? [style.quiet(messages.history.gaveUp())]
    : renderTyped(typed, view, width);
}

function renderTyped(text: string, { messages, style, plain }: View, width: number): string[] {
  const typed = makeSafe(text).trim();
  if (typed === '') return [style.quiet(messages.grading.noAnswer())];
  if (plain === true) return wrap(messages.plain.typed(typed), width);
  return wrap(typed, width).map((line) => `${style.quiet('│')} ${line}`);
}

/** "second try: ✓ correct 80 % · 12 s", what was typed and what became of the points. */
function renderSecond(second: SecondTryEvent, view: View, width: number): string[] {
  const { messages, style } = view;
  const { verdict, score, milliseconds, typed } = second;
  const facts = [
    `${paintVerdict(verdict, view)} ${messages.grading.percent(score)}`,
    style.quiet(messages.session.duration(milliseconds)),
  ];
  return [
    ...wrapPainted(`${style.quiet(messages.history.secondTry())} ${joinFacts(facts, view)}`, width),
    ...renderTyped(typed, view, width),
    ...renderPoints(second, view, width),
  ];
}

function renderAccepted({ id, point, wording }: AcceptEvent, view: View, width: number): string[] {
  const { messages, style } = view;
  const told = messages.history.accepted(makeSafeLine(wording), makeSafeLine(point));
  return wrap(joinFacts([told, makeSafeLine(id)], view), width).map(style.quiet);
}

function renderPoints(
  { hit, missed }: Pick<ReviewEvent, 'hit' | 'missed'>,
  { style, messages, plain }: View,
  width: number,
): string[] {
  const { status } = messages.plain;
  const render = (points: readonly string[], verdict: 'correct' | 'wrong'): string[] => {
    const word = verdict === 'correct' ? status.hit : status.miss;
    const sign = plain === true ? `${word}:` : style[verdict](signs[verdict]);
    return points.flatMap((point) =>
      plain === true
        ? wrap(`${sign} ${makeSafeLine(point)}`, width)
        : wrap(makeSafeLine(point), width).map((line, row) => `${row === 0 ? sign : ' '} ${line}`),
    );
  };
  return [...render(hit, 'correct'), ...render(missed, 'wrong')];
}

function indent(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : indentLines(lines.join('\n'), 4);
}

/** @returns an attempt in one line, as undoing names it: verdict, prompt, time */
export function nameAttempt(attempt: Pick<Attempt, 'review'>, view: View): string {
  const { review } = attempt;
  const { history } = view.messages;
  return `${paintVerdict(review.verdict, view)} — ${flattenMarkdown(review.question.prompt)} (${history.moment(review.at)})`;
}

function paintVerdict(verdict: Verdict, view: View): string {
  return view.style[verdict](nameVerdict(verdict, view));
}

function nameVerdict(verdict: Verdict, { messages, plain }: View): string {
  const word = messages.grading.verdict[verdict];
  return plain === true ? word : `${signs[verdict]} ${word}`;
}

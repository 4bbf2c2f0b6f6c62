import { GAP, tagsOf } from '../../deck/deck.ts';
import type { Aids, Asked, ExamPlace, Hint } from '../../session/asked.ts';
import { renderMarkdown } from '../markdown.ts';
import { renderOptions } from '../question-view.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { clampProse, wrap } from '../width.ts';

/**
 * A question as it is read out: where it stands in the session, then its prompt and its options.
 * @param withTitle whether the deck is named, as where there are several
 * @returns lines joined by `\n`
 */
function renderPlainQuestion(asked: Asked, withTitle: boolean, view: View): string {
  const { question, deck, position, total, attempt, order } = asked;
  const { plain, session } = view.messages;
  const tags = tagsOf(deck, question).map(makeSafeLine);
  const page = { width: clampProse(view.width), style: view.style, plain: true };
  const prompt = renderMarkdown(question.prompt, { ...page, looks: ['strong'] });
  return [
    view.style.heading(plain.question(position, total, attempt > 1)),
    ...(asked.exam === undefined ? [] : [describeExam(asked.exam, view)]),
    ...(withTitle && deck.title !== null
      ? wrap(plain.sheet(makeSafeLine(deck.title)), view.width)
      : []),
    ...(tags.length > 0 ? wrap(plain.tags(tags), view.width) : []),
    '',
    question.kind === 'cloze' ? nameGaps(prompt, view) : prompt,
    ...(question.kind === 'cloze'
      ? ['', ...wrap(session.fillGaps(question.gaps.length), page.width)]
      : []),
    ...(question.kind === 'choice' ? ['', renderOptions(question, order, view)] : []),
  ].join('\n');
}

function describeExam({ marks, isBack }: ExamPlace, { messages }: View): string {
  const { exam } = messages;
  return [exam.marks(marks), ...(isBack ? [exam.back()] : [])].join(', ');
}

/** Dots and lines are not read out: each gap is told with its number. */
function nameGaps(prompt: string, { messages }: View): string {
  let gap = 0;
  return prompt.replaceAll(GAP, () => {
    gap += 1;
    return messages.plain.gap(gap);
  });
}

/** How a question is put. */
export interface Invitation {
  /** Whether the deck is named, as where there are several. */
  readonly withTitle: boolean;
  /** Milliseconds until the time is up; null without a limit. */
  readonly left: number | null;
  /** Whether somebody is there to be told how to answer. */
  readonly invites: boolean;
}

/** @returns a question, or what a second try is about, then the time left and how to answer; lines joined by `\n` */
export function renderInvitation(
  asked: Asked,
  aids: Aids,
  { withTitle, left, invites }: Invitation,
  view: View,
): string {
  const { plain, session } = view.messages;
  const { question, order } = asked;
  const time = left === null ? '' : plain.timeLeft(plain.duration(Math.max(0, left)));
  const how =
    question.kind === 'choice'
      ? session.typeOption(question.correct.length > 1, order.length)
      : invites
        ? `${plain.invite()}:`
        : '';
  return [
    aids.missing === null
      ? renderPlainQuestion(asked, withTitle, view)
      : renderSecondTry(aids, view).join('\n'),
    ...[time, how].filter((text) => text !== '').map((text) => wrap(text, view.width).join('\n')),
  ].join('\n\n');
}

function renderSecondTry({ draft, missing }: Aids, { messages, width }: View): string[] {
  const { plain } = messages;
  return [
    ...wrap(plain.secondTry(missing ?? 0), width),
    ...wrap(plain.saidBefore(makeSafeLine(draft)), width),
  ];
}

/** @param step from 1 */
export function renderHint(hint: Hint | null, step: number, view: View): string {
  const { plain } = view.messages;
  if (hint === null) return plain.noHint();
  const page = { width: clampProse(view.width), style: view.style, plain: true };
  const lines =
    hint.kind === 'authored'
      ? [renderMarkdown(hint.text, page)]
      : hint.points.flatMap((point) => wrap(makeSafeLine(point), view.width));
  return [`${view.style.heading(plain.hint(step))}:`, ...lines].join('\n');
}

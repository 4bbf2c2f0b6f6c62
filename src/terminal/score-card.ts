import type { Verdict } from '../deck/deck.ts';
import {
  meanScore,
  scoreOf,
  verdictOf,
  type AnsweredQuestion,
  type SessionResult,
} from '../session/session-result.ts';
import { signs } from './finding-view.ts';
import { flattenMarkdown } from './markdown.ts';
import type { View } from './view.ts';
import { clampProse, measure, pad, truncate, wrap } from './width.ts';

const BAR_CELLS = 20;
/** Below this width the time of each question is left out. */
const ROOM_FOR_TIME = 48;

/**
 * What a session came to: the total with a bar, a row per question, counts and time.
 * @returns lines joined by `\n`
 */
export function renderScoreCard(result: SessionResult, view: View): string {
  const { session } = view.messages;
  const say = (sentence: string): string[] => wrap(sentence, clampProse(view.width));
  if (!hasAnswers(result)) return describeNothing(result, view).flatMap(say).join('\n');
  const before = describeEnd(result, view).flatMap(say);
  return [
    ...(before.length > 0 ? [...before, ''] : []),
    view.style.heading(session.scoreCard()),
    ...(result.answered.length === 0 ? [] : renderFirstAnswers(result, view)),
    ...describeAgain(result, view).flatMap(say),
    ...describeHelp(result, view).flatMap(say),
    ...say(describeProgress(result, view)),
  ].join('\n');
}

/** @returns whether anything was answered, the first time or again */
export function hasAnswers({ answered, again }: SessionResult): boolean {
  return answered.length + again.length > 0;
}

/** @returns what to say of a session without answers: of one that was gone on with, how far it had come */
export function describeNothing(result: SessionResult, view: View): string[] {
  const { session } = view.messages;
  const { before, total } = result;
  const end = nameEnd(result, view);
  if (before === 0) return [[...end, session.nothingAnswered()].join(' ')];
  return [...end, session.answeredOf(before, total)];
}

/** @returns a sentence or two on why a session ended early; none where it did not */
export function describeEnd(result: SessionResult, view: View): string[] {
  const end = nameEnd(result, view);
  return end.length === 0 ? [] : [[...end, view.messages.session.soFar()].join(' ')];
}

function nameEnd({ end }: SessionResult, { messages }: View): string[] {
  const { session } = messages;
  if (end === 'stopped') return [session.stopped()];
  return end === 'ended' ? [session.inputEnded()] : [];
}

function renderFirstAnswers(result: SessionResult, view: View): string[] {
  const counts = view.messages.session.counts(countVerdicts(result.answered));
  return [
    renderTotal(result, view),
    '',
    ...renderRows(result.answered, view),
    '',
    ...wrap(counts, clampProse(view.width)),
  ];
}

/** @returns a sentence on what came back; none where nothing did */
export function describeAgain({ again }: SessionResult, { messages }: View): string[] {
  if (again.length === 0) return [];
  const right = again.filter((answer) => verdictOf(answer) === 'correct').length;
  return [messages.study.askedAgain(again.length, right)];
}

/** @returns sentences on second tries, hints and what was skipped, as far as there was any of it */
function describeHelp(
  { answered, again, skipped }: SessionResult,
  { messages }: Pick<View, 'messages'>,
): string[] {
  const { verdict } = messages;
  const all = [...answered, ...again];
  const tries = all.flatMap(({ grade, second }) =>
    second === null ? [] : [second.grade.score > grade.score],
  );
  const hints = all.map((answer) => answer.hints).filter((count) => count > 0);
  return [
    ...(tries.length > 0 ? [verdict.secondTries(tries.length, tries.filter(Boolean).length)] : []),
    ...(hints.length > 0
      ? [
          verdict.hints(
            hints.length,
            hints.reduce((sum, count) => sum + count, 0),
          ),
        ]
      : []),
    ...(skipped > 0 ? [verdict.skipped(skipped)] : []),
  ];
}

function describeProgress(result: SessionResult, { messages }: View): string {
  const { session, study } = messages;
  const { answered, before, total, milliseconds } = result;
  return [
    session.answeredOf(answered.length + before, total),
    ...(before > 0 ? [study.before(before)] : []),
    session.took(session.duration(milliseconds)),
  ].join(' · ');
}

function renderTotal(result: SessionResult, { style, messages, width }: View): string {
  const score = meanScore(result);
  const cells = Math.min(BAR_CELLS, Math.max(5, width - 12));
  const full = Math.round(score * cells);
  const bar = style.strong('█'.repeat(full)) + style.quiet('░'.repeat(cells - full));
  return `${bar} ${style.strong(messages.grading.percent(score))}`;
}

function renderRows(answered: readonly AnsweredQuestion[], view: View): string[] {
  const { messages, width } = view;
  const withTime = width >= ROOM_FOR_TIME;
  const facts = answered.map((answer) => ({
    number: `${answer.asked.position}.`,
    verdict: verdictOf(answer),
    score: messages.grading.percent(scoreOf(answer)),
    time: withTime ? messages.session.duration(answer.milliseconds) : '',
    prompt: flattenMarkdown(answer.asked.question.prompt),
  }));
  const numbers = widest(facts.map((fact) => fact.number));
  const scores = widest(facts.map((fact) => fact.score));
  const times = widest(facts.map((fact) => fact.time));
  return facts.map((fact) => {
    const sign = view.style[fact.verdict](signs[fact.verdict]);
    const time = withTime ? `  ${pad(fact.time, times, 'left')}` : '';
    const lead = `${pad(fact.number, numbers, 'left')} ${sign} ${pad(fact.score, scores, 'left')}${time}  `;
    return lead + truncate(fact.prompt, Math.max(8, width - measure(lead)));
  });
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}

/** @returns how many answers count as what */
export function countVerdicts(
  answered: readonly AnsweredQuestion[],
): Readonly<Record<Verdict, number>> {
  const counts = { correct: 0, partial: 0, wrong: 0 };
  for (const answer of answered) counts[verdictOf(answer)] += 1;
  return counts;
}

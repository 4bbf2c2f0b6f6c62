import {
  meanScore,
  scoreOf,
  verdictOf,
  type AnsweredQuestion,
  type SessionResult,
} from '../../session/session-result.ts';
import type { SessionOutline } from '../../session/prompter.ts';
import { flattenMarkdown } from '../markdown.ts';
import { makeSafeLine } from '../safe-text.ts';
import {
  countVerdicts,
  describeAgain,
  describeEnd,
  describeNothing,
  hasAnswers,
} from '../score-card.ts';
import type { View } from '../view.ts';
import { wrap } from '../width.ts';

/** @returns what a session is going to be, one thing a line */
export function renderPlainGreeting({ total, decks, mix }: SessionOutline, view: View): string {
  const { session, study } = view.messages;
  const [deck] = decks;
  const title = decks.length === 1 && deck?.title ? [makeSafeLine(deck.title)] : [];
  const more = mix === null ? '' : `: ${study.mix(mix.due, mix.fresh)}`;
  return [...title, `${session.greeting(null, total)}${more}`]
    .flatMap((line) => wrap(line, view.width))
    .map((line) => view.style.heading(line))
    .join('\n');
}

/** @returns what a session came to, one thing a line: score, a line for each question, counts, time */
export function renderPlainScoreCard(result: SessionResult, view: View): string {
  const { session, plain, grading, study } = view.messages;
  const { answered, before, total, milliseconds } = result;
  const lines = !hasAnswers(result)
    ? describeNothing(result, view)
    : [
        ...describeEnd(result, view),
        view.style.heading(session.scoreCard()),
        ...(answered.length === 0 ? [] : [plain.score(grading.percent(meanScore(result)))]),
        ...answered.map((answer) => describeAnswered(answer, view)),
        ...(answered.length === 0 ? [] : [session.counts(countVerdicts(answered))]),
        ...describeAgain(result, view),
        session.answeredOf(answered.length + before, total),
        ...(before > 0 ? [study.before(before)] : []),
        session.took(plain.duration(milliseconds)),
      ];
  return lines.flatMap((line) => wrap(line, view.width)).join('\n');
}

function describeAnswered(answer: AnsweredQuestion, { messages }: View): string {
  const { plain, grading } = messages;
  const result = plain.result(
    answer.asked.position,
    verdictOf(answer),
    grading.percent(scoreOf(answer)),
    plain.duration(answer.milliseconds),
  );
  return `${result} ${flattenMarkdown(answer.asked.question.prompt)}`;
}

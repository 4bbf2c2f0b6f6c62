import type { Strictness } from '../../deck/deck.ts';
import { locateHistory } from '../../files/history/locate.ts';
import { EventReader, listEventFiles } from '../../files/history/read.ts';
import type { AcceptedWording } from '../../grading/accepted.ts';
import { collectAttempts, isAboutOthers } from '../../scheduling/attempts.ts';
import type { HistoryEvent } from '../../scheduling/event.ts';
import type { Progress } from '../../scheduling/progress.ts';
import type { Asked } from '../../session/asked.ts';
import { recallAnswers } from '../../session/exam/resume-exam.ts';
import { createReplyGrader } from '../../session/grade-reply.ts';
import type { AnsweredQuestion } from '../../session/session-result.ts';
import type { World } from '../../world.ts';

export interface GradingLevel {
  /** Overrides every deck's own; null leaves it to the decks. */
  readonly strictness: Strictness | null;
}

/** What answers are graded by. */
export interface RecallSettings extends GradingLevel {
  readonly progress: Progress;
  readonly recallWordings: (asked: Asked) => readonly AcceptedWording[];
}

/**
 * Reads what was answered in an exam before it was broken off: what is typed stands in the history's own lines only.
 * @param session id of the event that began it
 */
export function recallExam(
  session: string,
  plan: readonly Asked[],
  { progress, recallWordings, strictness }: RecallSettings,
  world: World,
): readonly AnsweredQuestion[] {
  const { reviews } = locateHistory(world);
  const events = new EventReader().readAll(listEventFiles(reviews));
  const attempts = collectAttempts(keepSession(events, session));
  return recallAnswers(attempts, plan, progress, (asked) =>
    createReplyGrader(asked.question, strictness ?? asked.deck.strictness, recallWordings(asked)),
  );
}

/** Only what was answered there, and what may change it, is held in memory. */
function* keepSession(events: Iterable<HistoryEvent>, session: string): Generator<HistoryEvent> {
  for (const event of events) {
    if (isAboutOthers(event) || (event.type === 'review' && event.session === session)) yield event;
  }
}

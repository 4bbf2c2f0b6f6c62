import type { ExamTerms } from '../scheduling/event.ts';
import { toRef } from '../scheduling/question-key.ts';
import type { Asked } from './asked.ts';
import type { EventWriter, WriterSettings, Written } from './event-writer.ts';

/** What a recorder is given, of a quiz or an exam. */
export interface RecorderSettings extends WriterSettings {
  /** The sheets as the user named them. */
  readonly sheets: readonly string[];
  readonly plan: readonly Asked[];
  /** Id of the event that began the session, when it is one that goes on. */
  readonly session: string | null;
  /** Sessions that are given up for this one. */
  readonly givenUp: readonly string[];
  /** Whether a person reads and types, so that the time tells something; a script's answers are there at once. */
  readonly isTimed: boolean;
}

/**
 * Queues what the history tells of a beginning: those given up are ended, and this one is begun unless it goes on.
 * @param exam null for a quiz
 * @returns the event that began the session
 */
export function queueBeginning(
  writer: EventWriter,
  { givenUp, plan, session, sheets }: RecorderSettings,
  exam: ExamTerms | null,
): Written {
  for (const other of givenUp) {
    writer.queue((at) => ({ type: 'session-ended', at, session: other, end: 'ended' }));
  }
  if (session !== null) return { id: session };
  const refs = plan.map(({ question, sheet }) => toRef(question, sheet));
  const terms = exam === null ? {} : { exam };
  return writer.queue((at) => ({ type: 'session-begun', at, sheets, plan: refs, ...terms }));
}

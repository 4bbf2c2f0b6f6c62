import type { LineChoice } from '../../files/history/read.ts';
import type { Progress, QuestionProgress } from '../../scheduling/progress.ts';
import type { HistoryState } from '../../scheduling/replay.ts';

/** Types of events that can be about any other; in whatever way a line is written, it holds one of these words. */
const ABOUT_OTHERS = /override|retract|second-try|accept/;
/** An id near the start of a line, as viva writes it. */
const OWN_ID = /^\{"v":\d{1,9},"id":"([\w-]{1,200})"/;

/**
 * @returns the lines of a history that can be about some questions: those that hold one of their ids, and those that can
 *   be about any event. What else they hold, parsing tells
 */
export function chooseLinesOf(
  questions: readonly QuestionProgress[],
  { aliases }: Progress,
): LineChoice {
  const filed = new Set(questions.map(({ key }) => key));
  const former = [...aliases].filter(([, key]) => filed.has(key)).map(([key]) => key);
  const ids = [...new Set([...filed, ...former].map((key) => key.slice(key.lastIndexOf('#') + 1)))];
  const isPlain = ids.every((id) => /^[\w-]+$/.test(id));
  // another id could be written in more than one way
  if (!isPlain) return () => true;
  return (line) => ABOUT_OTHERS.test(line) || ids.some((id) => line.includes(id));
}

/**
 * @param most how many reviews are to be shown, the newest
 * @returns the lines that hold the newest events, if that is enough; all otherwise. What is about a review is newer still
 */
export function chooseNewestLines({ recent }: HistoryState, most: number): LineChoice {
  const reviews = recent.filter(({ type }) => type === 'review').length;
  if (reviews < most) return () => true;
  const ids = new Set(recent.map(({ id }) => id));
  return (line) => {
    const id = OWN_ID.exec(line)?.[1];
    return id === undefined || ids.has(id);
  };
}

import type { Deck } from '../deck/deck.ts';
import { createDayOf, formatDay, parseDay } from '../scheduling/calendar.ts';
import { collectCandidates, type Candidate } from '../scheduling/candidates.ts';
import { USUAL_RETENTION } from '../scheduling/memory.ts';
import type { StudyTime } from '../scheduling/study-plan.ts';
import type { ChosenQuestion } from '../session/plan-session.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';

/** What decides when a question is due. */
export interface StudyOptions {
  /** `YYYY-MM-DD`; goes before what the sheets say. */
  readonly exam?: string;
  /** LEAST_RETENTION..MOST_RETENTION of scheduling/memory.ts. */
  readonly retention?: number;
}

/**
 * @returns what time it is for the learner, and how well questions are to be kept in mind
 * @throws UserError `exam-is-over`: its day is more likely mistyped than meant
 */
export function createStudyTime(options: StudyOptions, world: World): StudyTime {
  const now = world.now();
  const dayOf = createDayOf(world.offsetAt);
  const exam = parseDay(options.exam ?? '');
  if (exam !== null && exam < dayOf(now)) {
    const today = formatDay(dayOf(now));
    throw new UserError('exam-is-over', { value: options.exam ?? '', today });
  }
  return { now, dayOf, retention: options.retention ?? USUAL_RETENTION };
}

/** @returns the questions of decks, each of which the history knows by the base name of its file */
export function findCandidates(
  decks: readonly Deck[],
  options: StudyOptions,
): readonly Candidate[] {
  const named = decks.map((deck) => ({ deck, sheet: nameSheet(deck.source) }));
  return collectCandidates(named, options.exam ?? null);
}

/** @returns every question of the decks in the order of the sheets */
export function listQuestions(decks: readonly Deck[]): readonly ChosenQuestion[] {
  return decks.flatMap((deck) =>
    deck.questions.map((question) => ({ deck, question, sheet: nameSheet(deck.source) })),
  );
}

/** @returns the base name of the file that a deck was read from, whatever folder it stands in */
export function nameSheet(source: string): string {
  return source.split(/[\\/]/).at(-1) ?? source;
}

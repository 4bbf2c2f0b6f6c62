import type { Deck, Question } from '../../src/deck/deck.ts';
import { formatDay, parseDay } from '../../src/scheduling/calendar.ts';
import type { Candidate } from '../../src/scheduling/candidates.ts';
import { collectCandidates } from '../../src/scheduling/candidates.ts';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import { DAY } from '../../src/scheduling/memory.ts';
import type { Progress } from '../../src/scheduling/progress.ts';
import { replay, viewState } from '../../src/scheduling/replay.ts';
import type { StudyTime } from '../../src/scheduling/study-plan.ts';

/** An open question with nothing but id and prompt. */
export function ask(id: string, prompt = `What is ${id}?`): Question {
  const rest = { label: null, answer: null, hint: null, keyPoints: [], examples: [], tags: [] };
  return { kind: 'open', id, number: 1, prompt, section: [], line: 1, ...rest };
}

export function deckOf(questions: readonly Question[], exam: string | null = null): Deck {
  return {
    source: 'physics.md',
    title: null,
    lang: 'en',
    tags: [],
    strictness: 'normal',
    exam,
    extra: {},
    questions,
    problems: [],
    account: [],
  };
}

/** @returns the questions of `physics.md` */
export function candidatesOf(
  questions: readonly (string | Question)[],
  exam: string | null = null,
): readonly Candidate[] {
  const all = questions.map((question) =>
    typeof question === 'string' ? ask(question) : question,
  );
  return collectCandidates([{ deck: deckOf(all, exam), sheet: 'physics.md' }], null);
}

export function progressOf(events: readonly HistoryEvent[]): Progress {
  return viewState(replay(events));
}

/** @returns noon of a day, UTC */
export function noon(day: string): number {
  return (parseDay(day) ?? Number.NaN) * DAY + DAY / 2;
}

/** Noon of a day, in UTC with days from midnight, at retention 0.9. */
export function timeAt(day: string): StudyTime {
  return { now: noon(day), dayOf: (at) => Math.floor(at / DAY), retention: 0.9 };
}

export function dayAfter(day: string, days: number): string {
  return formatDay((parseDay(day) ?? Number.NaN) + days);
}

import type { Passage } from './passage.ts';
import type { MatchTier } from '../grade.ts';
import type { QuestionWords } from '../question-words.ts';
import type { Meeting, Vocabulary } from '../vocabulary.ts';

/** A word of the answer that meets an atom of the rubric. */
export interface Occurrence {
  /** Place in `passage.words`. */
  readonly position: number;
  readonly tier: MatchTier;
  /** 0..1 */
  readonly value: number;
  /** The same key with another value. */
  readonly clashes: boolean;
}

/** An answer together with what a rubric finds in it. */
export interface Heard {
  readonly passage: Passage;
  /** By atom; undefined where nothing was found. Rising positions. */
  readonly occurrences: readonly (readonly Occurrence[] | undefined)[];
  /** By atom, where its opposite is said, affirmed; undefined where it is not. */
  readonly opposites: readonly (readonly number[] | undefined)[];
  /** The atoms that each word of the passage meets. */
  readonly meetings: readonly (readonly Meeting[])[];
  /** Which words of the passage meet something in the rubric. */
  readonly met: readonly boolean[];
  /** Which words of the passage the question already holds. */
  readonly asked: readonly boolean[];
}

/** More of one word than this in one answer says nothing new, and would make long answers slow. */
const MOST_OF_ONE_WORD = 100;

/** @returns the answer as read, with every place where a word of the rubric occurs */
export function hear(vocabulary: Vocabulary, question: QuestionWords, passage: Passage): Heard {
  const occurrences: (Occurrence[] | undefined)[] = [];
  const opposites: (number[] | undefined)[] = [];
  const all: (readonly Meeting[])[] = [];
  const met: boolean[] = [];
  const asked: boolean[] = [];
  for (const [position, word] of passage.words.entries()) {
    const meetings = vocabulary.meet(word);
    all.push(meetings);
    met.push(meetings.length > 0);
    for (const { atom, tier, value, clashes } of meetings) {
      const list = (occurrences[atom] ??= []);
      if (list.length < MOST_OF_ONE_WORD) list.push({ position, tier, value, clashes });
    }
    asked.push(question.asks(word));
    if (passage.polarities[position] !== 1) continue;
    for (const atom of vocabulary.oppose(word)) (opposites[atom] ??= []).push(position);
  }
  return { passage, occurrences, opposites, meetings: all, met, asked };
}

/** @returns the same answer without what was found at these positions */
export function withoutPositions(heard: Heard, positions: ReadonlySet<number>): Heard {
  const occurrences = heard.occurrences.map((list) =>
    list?.filter(({ position }) => !positions.has(position)),
  );
  return { ...heard, occurrences };
}

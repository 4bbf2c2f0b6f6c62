import type { KeyPoint } from '../deck/key-point.ts';
import type { Verdict } from '../deck/deck.ts';

/** How a word of the answer met a word of a key point, from the surest down. */
export type MatchTier =
  'exact' | 'form' | 'family' | 'loan' | 'synonym' | 'typo' | 'prefix' | 'number' | 'code';

/** One word or value of a key point that was found, with the learner's own words. */
export interface Match {
  /** The key point's word. */
  readonly term: string;
  /** The learner's words, exactly as typed: `answer.slice(start, end)`. */
  readonly words: string;
  /** UTF-16 offsets into the answer as typed; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly tier: MatchTier;
}

/** Why something that was found does not count. */
export interface Conflict {
  readonly kind: 'negated' | 'antonym' | 'value' | 'number' | 'order' | 'contradiction';
  /** What the key point says. */
  readonly expected: string;
  /** The learner's words that say otherwise, with their place in the answer. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What became of one key point. `hit` of a contradiction means: the answer said what it must not. */
export interface Finding {
  readonly keyPoint: KeyPoint;
  readonly status: 'hit' | 'part' | 'miss' | 'conflict';
  /** How much of the point was said, 0..1. */
  readonly value: number;
  /** The alternative that hit or came nearest, as the author wrote it; null when nothing matched. */
  readonly alternative: string | null;
  readonly matched: readonly Match[];
  /** Words of that alternative (or of the derived point) that were not found, as the author wrote them. */
  readonly missing: readonly string[];
  readonly conflict: Conflict | null;
}

/** The closed list of reasons why a verdict is what it is, beyond the findings. */
export type NoteCode =
  | 'empty'
  | 'does-not-know'
  | 'admits-gap'
  | 'exact'
  | 'cut-short'
  | 'other-layout'
  | 'question-repeated'
  | 'word-list'
  | 'vocabulary-poured'
  | 'negation-differs'
  | 'typo-accepted'
  | 'near-cut'
  | 'thin-evidence'
  | 'roles-swapped'
  | 'said-and-denied'
  | 'in-doubt'
  | 'contradiction'
  | 'no-key'
  | 'options-missed'
  | 'options-wrong'
  | 'options-unread';

export interface Note {
  readonly code: NoteCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The result of checking one answer. */
export interface Grade {
  /** 0..1. */
  readonly score: number;
  readonly verdict: Verdict;
  /** False where the evidence is thin or in conflict; the notes say why. */
  readonly sure: boolean;
  /** One for each key point, in the order of the rubric. */
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

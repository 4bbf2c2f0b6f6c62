import type { Heard } from '../hearing/heard.ts';
import type { Judgement } from '../judgement.ts';
import type { NoteCode } from '../grade.ts';
import type { Ownership } from '../owners.ts';
import type { Passage } from '../hearing/passage.ts';
import type { ModelAnswer, ReferenceShape, Rubric } from '../rubric.ts';

/** An answer with what was found in it, before the verdict. */
export interface Evidence {
  readonly rubric: Rubric;
  readonly heard: Heard;
  readonly judgements: readonly Judgement[];
  /** The right answer it was compared with; null for authored key points. */
  readonly shape: ReferenceShape | null;
  /** Its words, to know a near copy by; null where the sheet gives none. */
  readonly model: ModelAnswer | null;
  /** 0..1 */
  readonly score: number;
  /** Share of what the answer says that met anything, 0..1. */
  readonly precision: number;
  /** Of what was found, the share in the opposite polarity, 0..1; 0 for authored points. */
  readonly opposed: number;
  /** Whether things are said of the names they belong to. */
  readonly ownership: Ownership;
  /** Different content words of the answer. */
  readonly size: number;
}

/** What a guard that fires does: the score can be no higher than `cap`. */
export interface Alarm {
  readonly code: NoteCode;
  readonly cap: number;
}

/** A named way in which an answer can look better than it is. */
export type Guard = (evidence: Evidence) => Alarm | null;

/** A guard that needs to read the answer only: what it catches is wrong at once. */
export type FirstGuard = (passage: Passage) => NoteCode | null;

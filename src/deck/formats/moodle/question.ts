/** An answer with its share of the marks. */
export interface MoodleAnswer {
  /**
   * For a choice Markdown; for a short answer plain text in which `*` stands for any characters; for a number its
   * wording in a key point (`5±2`, `3..5`).
   */
  readonly text: string;
  /** Up to 100, which is all the marks; below 0 where marks are taken away. */
  readonly percent: number;
  /** Markdown; empty for none. */
  readonly feedback: string;
}

/** What all questions of Moodle have, whichever format holds them. */
export interface MoodleHead {
  readonly ownId: string | null;
  /** Markdown; GAP_SIGN stands where the answer belongs inside of a sentence. */
  readonly prompt: string;
  /** The general feedback as Markdown; empty for none. */
  readonly explanation: string;
  readonly hint: string | null;
  readonly tags: readonly string[];
  readonly section: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** The kinds of questions that GIFT and Moodle XML share, as far as they can be asked. */
export type MoodleBody =
  | { readonly kind: 'essay' }
  | { readonly kind: 'short' | 'numerical'; readonly answers: readonly MoodleAnswer[] }
  | {
      readonly kind: 'choice';
      /** Whether one option is picked only. */
      readonly isSingle: boolean;
      readonly answers: readonly MoodleAnswer[];
    }
  | {
      readonly kind: 'true-false';
      readonly isTrue: boolean;
      /** What is said to those who answer so; Markdown, empty for none. */
      readonly feedback: { readonly true: string; readonly false: string };
    }
  | { readonly kind: 'matching'; readonly pairs: readonly MoodlePair[] };

export interface MoodlePair {
  /** Markdown; empty where the answer is there to mislead only. */
  readonly prompt: string;
  /** Plain text. */
  readonly answer: string;
}

export interface MoodleQuestion {
  readonly head: MoodleHead;
  readonly body: MoodleBody;
}

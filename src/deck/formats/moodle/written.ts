import type { Example, Question } from '../../deck.ts';
import type { KeyPoint } from '../../key-point.ts';
import type { LossCode } from '../format.ts';

/** An answer with its share of the marks in percent. */
export interface WrittenAnswer {
  /** For a choice Markdown; for a short answer with `*` for any characters; for a number `5`, `5:2` or `3..7`. */
  readonly text: string;
  readonly percent: number;
}

export type WrittenBody =
  | { readonly kind: 'essay' }
  | { readonly kind: 'short' | 'numerical'; readonly answers: readonly WrittenAnswer[] }
  | {
      readonly kind: 'choice';
      readonly isSingle: boolean;
      readonly answers: readonly WrittenAnswer[];
    }
  | { readonly kind: 'true-false'; readonly isTrue: boolean }
  /** For each gap of the prompt, in order, what may stand there. */
  | { readonly kind: 'cloze'; readonly gaps: readonly WrittenGap[] };

export interface WrittenGap {
  readonly kind: 'short' | 'numerical';
  readonly answers: readonly WrittenAnswer[];
}

/** A question as Moodle has it. */
export interface Written {
  /** Markdown as Moodle has it, with `[...]` for each gap. */
  readonly prompt: string;
  readonly body: WrittenBody;
  /** The general feedback as Markdown; empty for none. */
  readonly explanation: string;
  /** What the body does not hold. */
  readonly keyPoints: readonly KeyPoint[];
  readonly examples: readonly Example[];
  readonly losses: readonly LossCode[];
}

/** @returns a question whose answer people mark, with the answer as its explanation */
export function writeEssay({ prompt, answer, keyPoints, examples }: Question): Written {
  return {
    prompt,
    body: { kind: 'essay' },
    explanation: answer ?? '',
    keyPoints,
    examples,
    losses: [],
  };
}

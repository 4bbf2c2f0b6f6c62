import type { KeyPoint } from './key-point.ts';
import type { Problem } from './problem.ts';

/** How an answer was judged; the sheet's own examples carry one too. */
export type Verdict = 'correct' | 'partial' | 'wrong';

/** How easily an answer counts as correct. */
export type Strictness = 'lenient' | 'normal' | 'strict';

/** An answer the author wrote beside the question, with the verdict it must get. */
export interface Example {
  readonly text: string;
  readonly verdict: Verdict;
  /** Line in the sheet, from 1. */
  readonly line: number;
}

interface QuestionBase {
  /** The author's `{#id}`, or a hash of the prompt; see identity.ts. */
  readonly id: string;
  /** Position in the sheet, from 1. */
  readonly number: number;
  /** The number or letter the author printed before the question (`5`, `3.2`, `Q7`), for display only. */
  readonly label: string | null;
  /** Markdown without numbering, heading marks and `{#id}`. */
  readonly prompt: string;
  /** Markdown; null where the sheet gives no answer. For a choice: the explanation below the options. */
  readonly answer: string | null;
  /** What the author asks for under `Keywords:`; empty when key points are to be derived. */
  readonly keyPoints: readonly KeyPoint[];
  readonly examples: readonly Example[];
  readonly hint: string | null;
  /** The question's own tags; the deck's tags hold for every question besides. */
  readonly tags: readonly string[];
  /** Titles of the sections it stands under, the outermost first, as plain text; without the title of the sheet. */
  readonly section: readonly string[];
  /** Line of the prompt's first visible word, from 1. */
  readonly line: number;
}

/** A question answered in the learner's own words. */
export interface OpenQuestion extends QuestionBase {
  readonly kind: 'open';
}

/** A question answered by picking options; several correct ones make it a multiple choice. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  /** Markdown of each option without box or letter. */
  readonly choices: readonly string[];
  /** Positions of the right options in `choices`, from 0, rising. Empty when the sheet marks none. */
  readonly correct: readonly number[];
}

/** A text with gaps, to be filled in. */
export interface ClozeQuestion extends QuestionBase {
  readonly kind: 'cloze';
  /** The missing texts in order, as Markdown; the prompt shows each as `[...]`, the answer is the text filled in. */
  readonly gaps: readonly string[];
}

export type Question = OpenQuestion | ChoiceQuestion | ClozeQuestion;

/** How a prompt shows a gap. */
export const GAP = '[...]';

/** What a line of the sheet belongs to. Every line has exactly one owner. */
export type LineOwner =
  | 'front-matter'
  | 'section'
  | 'contents'
  | 'navigation'
  | 'markup'
  | 'prompt'
  | 'answer'
  | 'options'
  | 'keywords'
  | 'examples'
  | 'hint'
  | 'tags'
  | 'comment'
  | 'rule'
  | 'blank'
  | 'outside';

export interface LineAccount {
  readonly owner: LineOwner;
  /** Number of the question the line belongs to; null for lines of no question. */
  readonly question: number | null;
}

/** What was read from one sheet. */
export interface Deck {
  /** Where the text came from, as the user named it; shown in messages, never opened from here. */
  readonly source: string;
  readonly title: string | null;
  /** Language of the answers as a BCP 47 tag (`ru`, `en`, …); guessed from the script when the sheet does not say. */
  readonly lang: string;
  readonly tags: readonly string[];
  readonly strictness: Strictness;
  /** Day of the exam as `YYYY-MM-DD`. */
  readonly exam: string | null;
  /** Front matter that viva does not know: kept and exported. */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  /** One entry per line of the sheet; entry 0 is line 1. */
  readonly account: readonly LineAccount[];
}

/** @returns the question's own tags and those of its deck, each once */
export function tagsOf(deck: Deck, question: Question): readonly string[] {
  return [...new Set([...deck.tags, ...question.tags])];
}

import type { Deck, Example, Question } from '../deck.ts';
import type { KeyPoint } from '../key-point.ts';
import type { Problem } from '../problem.ts';

/** What a file tells of the deck whose questions follow. */
export interface DeckHead {
  readonly title: string | null;
  /** BCP 47 tag; null where the file does not say. */
  readonly lang: string | null;
  readonly tags: readonly string[];
  /** What else a sheet may say of a deck; absent where the format does not know it. */
  readonly settings?: Pick<Deck, 'strictness' | 'exam' | 'extra'>;
}

/** A question as a format holds it: its number and the ids of others are not known yet. */
export interface LooseQuestion {
  readonly kind: Question['kind'];
  /** An id that stays the same when the question is reworded; null where the format has none. */
  readonly ownId: string | null;
  /** Markdown. */
  readonly prompt: string;
  /** Markdown. */
  readonly answer: string | null;
  /** Markdown of each option; empty but for a choice. */
  readonly choices: readonly string[];
  readonly correct: readonly number[];
  /** Empty but for a cloze, whose prompt shows each as `[...]`. */
  readonly gaps: readonly string[];
  readonly keyPoints: readonly KeyPoint[];
  readonly examples: readonly Example[];
  readonly hint: string | null;
  readonly tags: readonly string[];
  readonly section: readonly string[];
  /** Line, row or place in the file, from 1. */
  readonly line: number;
}

/** What reading a file comes to, piece by piece: a head opens a deck, questions belong to the deck opened last. */
export type FormatPiece =
  | { readonly kind: 'deck'; readonly head: DeckHead }
  | { readonly kind: 'question'; readonly question: LooseQuestion }
  /** What could not be carried over, or is wrong: told by line, never dropped in silence. */
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads text as it comes, without holding more of it than it must. */
export type TextReader = (
  text: AsyncIterable<string>,
  source: string,
) => AsyncIterable<FormatPiece>;

/** Reads a file as a whole. */
export type BytesReader = (bytes: Uint8Array, source: string) => AsyncIterable<FormatPiece>;

/** The closed list of what a format may not hold. Sentences for them are in terminal/messages. */
export const LOSS_CODES = [
  'key-points',
  'examples',
  'hint',
  'tags',
  'section',
  'choices',
  'gaps',
  'explanation',
  'id',
  'text',
  'media',
  'question',
  'deck-settings',
] as const;

export type LossCode = (typeof LOSS_CODES)[number];

/** What a format cannot hold of a question. */
export interface Loss {
  readonly code: LossCode;
  /** Number of the question; null for the deck. */
  readonly question: number | null;
}

export interface WriteOptions {
  /** Makes the key points of a question whose author gives none. */
  readonly derive: (question: Question) => readonly KeyPoint[];
  /** Told of everything that the format cannot hold. */
  readonly onLoss: (loss: Loss) => void;
  /** Time of writing in milliseconds since 1970: a package tells by it which of two notes is the newer one. */
  readonly now: number;
}

/** Writes decks as text, in pieces that need not be in memory at the same time. */
export type TextWriter = (decks: readonly Deck[], options: WriteOptions) => Iterable<string>;

/** As a TextWriter, for a format that needs to wait for something, such as reading its own text again. */
export type WaitingTextWriter = (
  decks: readonly Deck[],
  options: WriteOptions,
) => AsyncIterable<string>;

/** Writes decks as one file of bytes. */
export type BytesWriter = (decks: readonly Deck[], options: WriteOptions) => Promise<Uint8Array>;

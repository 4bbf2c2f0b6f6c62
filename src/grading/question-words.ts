import { isContent } from './hearing/passage.ts';
import { normalise } from './words/normalise.ts';
import { tokenise } from './words/tokenise.ts';
import { PLAIN_VOCABULARY, Vocabulary } from './vocabulary.ts';
import type { Meeting } from './meeting.ts';
import type { Token } from './words/token.ts';

/** The words of a question: what it says already is no news in an answer. */
export class QuestionWords {
  readonly #vocabulary = new Vocabulary(PLAIN_VOCABULARY);
  /** How many different content words the question has. */
  readonly size: number;
  /** Normalised, for cues of several words. */
  readonly prompt: string;

  constructor(prompt: string) {
    this.prompt = normalise(prompt).text;
    const words = tokenise(prompt).filter(isContent);
    for (const word of words) this.#vocabulary.add(word);
    this.size = this.#vocabulary.atoms.length;
  }

  /** @returns whether the question holds this word, in whatever form */
  asks(token: Token): boolean {
    return isContent(token) && this.#vocabulary.recognise(token).meetings.some(isSame);
  }

  /** @returns the words of the question that this one is, by their numbers 0..size-1 */
  meets(token: Token): readonly number[] {
    if (!isContent(token)) return [];
    return this.#vocabulary
      .recognise(token)
      .meetings.filter(isSame)
      .map(({ atom }) => atom);
  }
}

const ENOUGH = 0.8;

function isSame({ value }: Meeting): boolean {
  return value >= ENOUGH;
}

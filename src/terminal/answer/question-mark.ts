import type { AnswerField } from './answer-field.ts';
import type { Key } from './key.ts';

/**
 * A question mark before anything else calls for the keys, and is the start of an answer only where what follows says
 * so: letters are the start of another answer, other signs go on with it.
 */
export class QuestionMark {
  private readonly field: AnswerField;
  private isOpen = false;

  constructor(field: AnswerField) {
    this.field = field;
  }

  /** Called for, with the mark in the field where something can be typed. */
  call(): void {
    this.isOpen = this.field.text === '?';
  }

  /** It was none of the answer. */
  drop(): void {
    if (this.isOpen) this.field.text = '';
    this.isOpen = false;
  }

  /** @returns true when the key was about the mark, and has done its work */
  settle(typed: string | undefined, { name }: Key): boolean {
    if (!this.isOpen) return false;
    if (name === 'backspace' || /^[\p{L}\p{N}]/u.test(typed ?? '')) this.drop();
    this.isOpen = false;
    return name === 'backspace' || name === 'return';
  }
}

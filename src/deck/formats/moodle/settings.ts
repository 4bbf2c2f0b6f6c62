import type { Deck } from '../../deck.ts';

/** @returns whether a deck has settings that no format of Moodle knows: how strictly to grade, the exam, what is unknown */
export function hasSettings({ strictness, exam, extra }: Deck): boolean {
  return strictness !== 'normal' || exam !== null || Object.keys(extra).length > 0;
}

import type { Deck, Question } from '../../deck.ts';
import { guessLanguage } from '../../language/guess-language.ts';
import { sampleQuestions } from '../../language/sample-questions.ts';
import type { LossCode } from '../format.ts';
import { tidyTitle } from './note.ts';
import { hasMedia, isRenamed, type NoteContent } from './write-note.ts';

/** @returns whether the deck has settings that nothing in Anki tells: its language is guessed anew */
export function losesSettings(deck: Deck): boolean {
  const { title, lang, strictness, exam, extra, questions } = deck;
  if (title !== null && tidyTitle(title) !== title) return true;
  if (strictness !== 'normal' || exam !== null || Object.keys(extra).length > 0) return true;
  return guessLanguage(sampleQuestions(questions)) !== lang;
}

/** @returns what no note of any kind holds: tags and sections as they are written, files of pictures and sounds */
export function findCommonLosses(
  deck: Deck,
  question: Question,
  note: NoteContent,
): readonly LossCode[] {
  const renamed = isRenamed(deck, question);
  const losses: LossCode[] = [];
  if (renamed.tags) losses.push('tags');
  if (renamed.section) losses.push('section');
  if ([note.question, note.answer, note.hint, ...note.choices].some(hasMedia)) losses.push('media');
  return losses;
}

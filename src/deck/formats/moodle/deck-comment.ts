import { readGiftMarks, writeGiftMark } from '../gift/comments.ts';
import type { DeckHead } from '../format.ts';
import { fitsXml } from './xml-text.ts';

const HYPHEN = '&#45;';

/** @returns what the comment before a deck says of it; null for any other comment */
export function readDeckComment(comment: string): DeckHead | null {
  const { title, lang } = readGiftMarks(comment.replaceAll(HYPHEN, '-'));
  return title === null && lang === null ? null : { title, lang, tags: [] };
}

/** @returns the text of a comment with the title and language of a deck, as far as one can hold them */
export function writeDeckComment({ title, lang }: Pick<DeckHead, 'title' | 'lang'>): {
  readonly text: string;
  readonly isWhole: boolean;
} {
  const marks = [
    title === null ? '' : writeGiftMark('deck', title),
    lang === null ? '' : writeGiftMark('lang', lang),
  ];
  const text = marks.filter((mark) => mark !== null && mark !== '').join(' ');
  const isWhole = !marks.includes(null) && !text.includes(HYPHEN) && fitsXml(text);
  // two hyphens would end a comment
  return { text: isWhole ? text.replaceAll('--', `-${HYPHEN}`) : '', isWhole };
}

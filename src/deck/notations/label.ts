import type { Block } from '../blocks/block.ts';
import { foldCase } from '../characters.ts';
import { QUESTION_WORDS } from '../question-words.ts';
import { hasQuestionLead, hasQuestionMark } from './asking.ts';
import type { Label } from './candidate.ts';

/** A text without the number before it. */
export interface LabelSplit {
  readonly label: Label;
  /** UTF-16 units before the rest. */
  readonly width: number;
  readonly rest: string;
}

/** Letters that do the same, directly before the number. */
const LETTERS = 'qfpв问問题題';

const NUMBER = String.raw`\d{1,6}(?:\.\d{1,4}){0,4}`;
/** `3.`, `3)`, `3:`, `3\.`, `(3)`, `3.2 `; a capital or a wide letter may follow at once. */
const BARE = new RegExp(
  String.raw`^(\*{1,2}|_{1,2})?(?:\((${NUMBER})\)|(${NUMBER})(?:\s?\\?[.):：、．）]|(?<=\.\d{1,4})))\1?(?:\s+|$|(?<=[、．）：])|(?<=[.)])(?=[\p{Lu}\p{Lo}¿«"]))`,
  'u',
);
/** `Question 3:`, `Вопрос №5`; the mark may be missing. */
const WORDED = new RegExp(
  String.raw`^(\*{1,2}|_{1,2})?((?:${QUESTION_WORDS})\s{0,3}(?:№|#|n°)?\s{0,2}(${NUMBER}))(?:\s?[题題])?(?:\s?(?:\\?[.):：、]|[-–—](?=\s))|(?=[\s*_]|$))\1?(?:\s+|$)`,
  'u',
);
/** `Q3.`, `F3:`; the mark is needed. */
const LETTERED = new RegExp(
  String.raw`^(\*{1,2}|_{1,2})?([${LETTERS}]\.?(${NUMBER}))\s?\\?[.):：、]\1?(?:\s+|$|(?<=[.):：、])(?=[\p{L}¿«"]))`,
  'u',
);

/** No number stands farther from the start of its line; most lines have none, and need no closer look. */
const EARLY_NUMBER = /^[^\d]{0,31}\d/;

/**
 * Takes the number off the front of a question.
 * @param text one line of Markdown
 * @returns null where no number stands there, or what looks like one is part of the text (`10:30`, `2D`)
 */
export function splitLabel(text: string): LabelSplit | null {
  if (!EARLY_NUMBER.test(text)) return null;
  const bare = BARE.exec(text);
  if (bare !== null) {
    const printed = bare[2] ?? bare[3] ?? '';
    return splitAt(text, bare[0].length, printed, printed);
  }
  const folded = foldCase(text);
  const worded = WORDED.exec(folded) ?? LETTERED.exec(folded);
  if (worded === null) return null;
  const [{ length }, mark = '', name = '', digits = ''] = worded;
  return splitAt(text, length, text.slice(mark.length, mark.length + name.length), digits);
}

/** `II. What …?` in a heading or in bold: elsewhere such a letter may be an option, an initial or a section. */
const ROMAN = /^(\*{1,2}|_{1,2})?([IVX]{1,6})\s?[.)]\1?\s{1,3}(?=\S)/;

function splitRoman(text: string): LabelSplit | null {
  const found = ROMAN.exec(text);
  if (found === null) return null;
  const rest = text.slice(found[0].length);
  if (!hasQuestionMark(rest) && !hasQuestionLead(rest)) return null;
  const printed = found[2] ?? '';
  return { label: { text: printed, number: readRoman(printed) }, width: found[0].length, rest };
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** @returns the value of a Roman number of these letters */
function readRoman(roman: string): number {
  const values = Array.from(roman, (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
}

function splitAt(text: string, width: number, printed: string, digits: string): LabelSplit {
  const number = /^\d+$/.test(digits) ? Number(digits) : null;
  return { label: { text: printed.trim(), number }, width, rest: text.slice(width) };
}

/** `Q. What is …?`, `Вопрос: …`: a word or letter alone, which only a heading may have without being a card. */
const WORD_ALONE = new RegExp(
  String.raw`^(?:${QUESTION_WORDS}|[${LETTERS}])\s?[.:：)]\s+(?=\S)`,
  'u',
);

/** `Question`, `Practice question:`: a heading whose question stands below it. */
const WORD_ONLY = new RegExp(String.raw`^(?:\p{L}{2,12}\s)?(?:${QUESTION_WORDS})\s?[.:：]?$`, 'u');
/** Longer than any such heading: most ask something, and need no closer look. */
const LONGEST_ALONE = 48;

/** `Q1`, alone above its question. */
const LETTER_ONLY = new RegExp(String.raw`^[${LETTERS}]\s?(\d{1,6})$`, 'u');

/** @returns a heading's text without the number or the word before it; null where it has neither */
export function splitHeadingLabel(text: string): LabelSplit | null {
  const split = splitLabel(text) ?? splitRoman(text);
  if (split !== null) return split;
  const folded = foldCase(text);
  const isShort = text.length <= LONGEST_ALONE;
  if (isShort && WORD_ONLY.test(folded))
    return { label: { text, number: null }, width: text.length, rest: '' };
  const lettered = isShort ? LETTER_ONLY.exec(folded) : null;
  if (lettered !== null) {
    return { label: { text, number: Number(lettered[1]) }, width: text.length, rest: '' };
  }
  const found = WORD_ALONE.exec(folded)?.[0];
  if (found === undefined) return null;
  const label = { text: text.slice(0, found.trim().length - 1).trim(), number: null };
  return { label, width: found.length, rest: text.slice(found.length) };
}

/** `Билет 7`, `Ticket No. 7`: what is drawn at an exam, and most often holds several questions. */
const TICKET = /^(?:билет|білет|ticket)\s{0,3}(?:№|#|n°|no\.?)?\s{0,2}\d{1,4}\s?[.:]?$/iu;

/**
 * @param next the block below it
 * @returns whether a line without more text is the heading of an exam ticket: the questions are counted from 1 below it
 */
export function headsTicket(text: string, next: Block | undefined): boolean {
  return next?.kind === 'list' && next.ordered && next.first === 1 && TICKET.test(text);
}

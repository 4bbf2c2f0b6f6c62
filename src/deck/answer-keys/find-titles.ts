import type { Block } from '../blocks/block.ts';
import { dropTags } from '../html-tags.ts';
import { toPlainText } from '../markup.ts';
import { isKeyInvitation, isKeyTitle } from '../question/answer-words.ts';
import type { SheetText } from '../sheet-text.ts';
import { findLettersEnd, readLetterPairs } from './read-entries.ts';

/** A heading, a line of its own or the summary of a fold that may head answers. Lines count from 0. */
export interface Title {
  readonly start: number;
  /** Exclusive; the start itself where the first answers stand behind it on its line. */
  readonly end: number;
  /** It says that answers stand below it. */
  readonly headsAnswers: boolean;
  /** 1 to 6 for headings, 7 for lines of text. */
  readonly level: number;
  /** Exclusive end of what it can head, where it is known; null where the next title ends it. */
  readonly close: number | null;
  /** Only names of options below it make it the title of a key. */
  readonly needsLetters: boolean;
  /** What stands behind it on its line; `''` where nothing does. */
  readonly rest: string;
}

export const TEXT_LEVEL = 7;
const LONGEST_TITLE = 80;
/** What the titles have in common that are no headings. */
const TEXT_TITLE = { headsAnswers: true, level: TEXT_LEVEL, rest: '' };

/** @returns all that may head an answer key, and all headings, which may end one, in the order of the sheet */
export function findTitles(sheet: SheetText): readonly Title[] {
  const titles = sheet.blocks.flatMap((block) => readTitle(block, sheet));
  const folds = sheet.folds.map((fold) => {
    const summary = fold.summary.join(' ').replaceAll(/[*_`:]/g, '');
    const isTitle = isKeyTitle(summary);
    return {
      start: fold.start,
      end: fold.summaryEnd,
      headsAnswers: isTitle || isKeyInvitation(summary),
      level: TEXT_LEVEL,
      close: fold.close ?? sheet.lines.length,
      needsLetters: !isTitle,
      rest: '',
    };
  });
  return [...titles, ...folds, ...findLineTitles(sheet)].toSorted(
    (left, right) => left.start - right.start,
  );
}

function readTitle(block: Block, { lines }: SheetText): readonly Title[] {
  if (block.kind === 'heading') {
    const { start, end, level } = block;
    const headsAnswers = isKeyText(block.text.join(' '));
    return [{ start, end, headsAnswers, level, close: null, needsLetters: false, rest: '' }];
  }
  if (block.kind !== 'paragraph') return [];
  // `**Answers**`, `Ключ:`
  const { start } = block;
  const first = lines[start] ?? '';
  const isMarked = /^\s*(?:\*\*|__)|[:：]\s*(?:\*\*|__)?\s*$/.test(first);
  if (first.length > LONGEST_TITLE || !isKeyText(first)) return [];
  // `ANSWERS` alone may be a word like any other
  const close = isMarked ? null : findLettersEnd(lines, start + 1, lines.length);
  return [{ ...TEXT_TITLE, start, end: start + 1, close, needsLetters: !isMarked }];
}

/** `Answers: 1-B, 2-C`: title and entries on one line, and perhaps on the lines directly below. */
function findLineTitles({ lines, kinds }: SheetText): readonly Title[] {
  return lines.flatMap((line, start): readonly Title[] => {
    const behind = kinds[start] === 'text' ? splitLineTitle(line) : null;
    if (behind === null || readLetterPairs(behind).length === 0) return [];
    let close = start + 1;
    while (readLetterPairs(lines[close] ?? '').length > 0) close += 1;
    return [{ ...TEXT_TITLE, start, end: start, close, needsLetters: true, rest: behind }];
  });
}

/** A number soon behind a colon; most lines have none, and need no closer look. */
const LINE_TITLE = /^([^\d:：]{3,60})[:：]([\s*_]{0,4}[№(]?\d.*)$/;

function splitLineTitle(line: string): string | null {
  const found = LINE_TITLE.exec(line);
  return found !== null && isKeyText(found[1] ?? '') ? (found[2] ?? '') : null;
}

/** Most headings end with a question mark, and need no closer look. */
const ASKS = /[?？][\s*_]{0,9}$/;

function isKeyText(markdown: string): boolean {
  if (ASKS.test(markdown)) return false;
  return isKeyTitle(toPlainText(dropTags(markdown)).replace(/[:：]\s*$/, ''));
}

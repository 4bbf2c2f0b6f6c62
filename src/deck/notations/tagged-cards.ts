import { isLetterAt, readOptionMark } from '../question/letters.ts';
import type { SheetText } from '../sheet-text.ts';
import { isInlineCard } from './inline-card.ts';
import { isAnswerTo, readTag, type Tag } from './tags.ts';

/** A line with a tag. */
export interface TagLine {
  readonly line: number;
  readonly tag: Tag;
}

/** A question with what its tags tell of it. */
export interface Card {
  readonly question: TagLine;
  answer: TagLine | null;
  /** Exclusive. */
  close: number;
}

/** Walks through the tags of a sheet; what ends a card is the next question, a rule or a heading. */
export function gatherCards(sheet: SheetText): readonly Card[] {
  const cards: Card[] = [];
  let card: Card | null = null;
  let section = 0;
  for (let line = 0; line < sheet.kinds.length; line += 1) {
    const kind = sheet.kinds[line];
    const isHeading = kind === 'heading';
    const tag = kind === 'text' || isHeading ? tagAt(sheet, line) : null;
    const open: Card | null = card;
    if (tag !== null && open?.answer === null && isAnswer(sheet, open, { line, tag })) {
      open.answer = { line, tag };
    } else if (tag !== null && isOpening(sheet, line, tag)) {
      if (open !== null) open.close = line;
      card = { question: { line, tag }, answer: null, close: sheet.lines.length };
      cards.push(card);
    } else if (open !== null && isBorder(open, sheet, line)) {
      if (isHeading && divides(open, sheet, line, section)) continue;
      open.close = line;
      card = null;
    }
    if (isHeading && card === null) section = levelOf(sheet, line) ?? section;
  }
  return cards;
}

function tagAt(sheet: SheetText, line: number): Tag | null {
  const text = sheet.lines[line] ?? '';
  const head = text.slice(0, 48);
  return /[:：.)–—]|\s-\s|^#{1,6}\s+\p{L}{4,10}$/u.test(head) ? readTag(text) : null;
}

/** `C: …` below `B: …` is the third option. */
function isOpening(sheet: SheetText, line: number, tag: Tag): boolean {
  const isCard = tag.role === 'question' || (tag.role === 'cloze' && tag.indent === 0);
  return isCard && !(tag.name.length === 1 && isNextOption(sheet, line));
}

const MOST_OPTIONS = 10;

/** Whether the line goes on with the row of letters above it. */
function isNextOption({ lines, kinds }: SheetText, line: number): boolean {
  let above = line - 1;
  while (above > line - 3 && kinds[above] === 'blank') above -= 1;
  const last = readOptionMark(lines[above] ?? '')?.letter ?? '';
  const next = readOptionMark(lines[line] ?? '')?.letter ?? '';
  if (last === '' || next === '') return false;
  for (let place = 1; place < MOST_OPTIONS; place += 1) {
    if (isLetterAt(next, place) && isLetterAt(last, place - 1)) return true;
  }
  return false;
}

const NEXT_OPTION = /^\s{0,12}(?:[-*+]\s+)?\(?[BbБб][.):]\s?\S/;

/** `A: …` directly above `B: …` is the first option. */
function isAnswer(sheet: SheetText, card: Card, { line, tag }: TagLine): boolean {
  if (!isAnswerTo(card.question.tag, tag)) return false;
  if (tag.name !== 'a') return true;
  let next = line + 1;
  while (next < line + 3 && sheet.kinds[next] === 'blank') next += 1;
  return !NEXT_OPTION.test(sheet.lines[next] ?? '');
}

/** A rule, a heading, and a card on a line of its own end a card. */
function isBorder(card: Card, sheet: SheetText, line: number): boolean {
  const kind = sheet.kinds[line];
  if (kind === 'heading') return endsCard(card, sheet, line);
  const isApart = kind === 'text' && sheet.kinds[line - 1] === 'blank';
  return kind === 'rule' || (isApart && isInlineCard(sheet.lines[line] ?? ''));
}

/** A heading two levels or more below the last section divides the answer it stands in, unless a question follows it. */
function divides({ answer }: Card, sheet: SheetText, line: number, section: number): boolean {
  const level = levelOf(sheet, line);
  if (answer === null || section === 0 || level === null || level <= section + 1) return false;
  let next = line + 1;
  while (next < line + 3 && sheet.kinds[next] === 'blank') next += 1;
  return sheet.hasText(next, next + 1) && tagAt(sheet, next) === null;
}

function levelOf({ lines }: SheetText, line: number): number | null {
  return HASHES.exec(lines[line] ?? '')?.[1]?.length ?? null;
}

const HASHES = /^\s{0,3}(#{1,6})\s/;

/** A heading below the level of a question that is a heading itself belongs to its answer. */
function endsCard({ question }: Card, sheet: SheetText, line: number): boolean {
  const level = levelOf(sheet, line);
  if (level === null) return false;
  return question.tag.hashes === 0 || level <= question.tag.hashes;
}

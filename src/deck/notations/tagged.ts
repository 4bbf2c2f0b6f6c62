import { splitOwnId } from '../own-id.ts';
import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, PLAIN, type Candidate, type Notation } from './candidate.ts';
import { readBrackets } from './gaps.ts';
import { isInlineCard } from './inline-card.ts';
import { isAnswerTo, isCertain, readTag, type Tag } from './tags.ts';

/**
 * `Q: … A: …`, `Вопрос: … Ответ: …`, `**Q1:** …`, `- Q: …`: lines that a tag says to be question or answer; `C: …` with
 * `[deletions]`. Other lines go on with the part above them, which ends at the next question, a rule or a heading.
 */
export const tagged: Notation = {
  name: 'tagged',
  propose: (sheet) => {
    const cards = gatherCards(sheet);
    const answered = cards.filter(({ answer }) => answer !== null);
    const isRegular = cards.length > 1 || sheet.countText(0, sheet.lines.length) <= SHORT;
    return cards.flatMap((card) =>
      isMeant(card, answered, isRegular) ? toCandidates(card, sheet) : [],
    );
  },
};

/** Lines of text in a sheet that may be about one question. */
const SHORT = 20;

interface TagLine {
  readonly line: number;
  readonly tag: Tag;
}

interface Card {
  readonly question: TagLine;
  answer: TagLine | null;
  /** Exclusive. */
  close: number;
}

/** Walks through the tags of a sheet; what ends a card is the next question, a rule or a heading. */
function gatherCards(sheet: SheetText): readonly Card[] {
  const cards: Card[] = [];
  let card: Card | null = null;
  for (const [line, kind] of sheet.kinds.entries()) {
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
      open.close = line;
      card = null;
    }
  }
  return cards;
}

function tagAt(sheet: SheetText, line: number): Tag | null {
  const text = sheet.lines[line] ?? '';
  const head = text.slice(0, 48);
  return /[:：.)]/.test(head) ? readTag(text) : null;
}

const SECOND_OPTION = /^\s{0,12}(?:[-*+]\s+)?\(?[BbВв][.):]\s?\S/;

/** `C: …` below `B: …` is the third option. */
function isOpening({ lines }: SheetText, line: number, tag: Tag): boolean {
  if (tag.role === 'question') return true;
  const isCard = tag.role === 'cloze' && tag.indent === 0;
  return isCard && !SECOND_OPTION.test(lines[line - 1] ?? '');
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

const HASHES = /^\s{0,3}(#{1,6})\s/;

/** A heading below the level of a question that is a heading itself belongs to its answer. */
function endsCard({ question }: Card, sheet: SheetText, line: number): boolean {
  const level = HASHES.exec(sheet.lines[line] ?? '')?.[1]?.length;
  if (level === undefined) return false;
  return question.tag.hashes === 0 || level <= question.tag.hashes;
}

const SAME_LINE =
  /\s(?:\*\*)?(A|Ans|Answer|О|Ответ|Antwort|R|Respuesta|Resposta|Risposta|Réponse|答|答案)(?:\*\*)?[:：](?:\*\*)?\s?(?=\S)/;

/** A letter such as `P:` asks where its partner answers; a heading and a number ask by themselves, and others see to them. */
function isMeant(
  { question: { tag }, answer }: Card,
  answered: readonly Card[],
  isRegular: boolean,
): boolean {
  if (tag.role === 'cloze' || answer !== null || SAME_LINE.test(tag.rest)) return true;
  if (tag.hashes > 0 || tag.mark === '.' || tag.number !== null) return false;
  if (tag.name === 'q' || answered.some(({ question }) => question.tag.name === tag.name))
    return true;
  return isCertain(tag) && isRegular;
}

function toCandidates(card: Card, sheet: SheetText): readonly Candidate[] {
  const { tag } = card.question;
  if (tag.role === 'cloze') return toCloze(card, sheet);
  const candidate = openCandidate(card);
  const onLine = card.answer === null ? splitAnswered(candidate) : null;
  return [onLine ?? toCandidate(candidate, card, sheet)];
}

function openCandidate({ question, close }: Card): Candidate {
  const { line, tag } = question;
  const { text, id } = splitOwnId(tag.hashes > 0 ? tag.rest.replace(/\s+#+\s*$/, '') : tag.rest);
  return {
    ...PLAIN,
    series: 'tagged',
    level: tag.hashes > 0 ? tag.hashes : LINE_LEVEL,
    otherwise: 'text',
    start: line,
    end: line + 1,
    indent: tag.indent,
    prompt: [text],
    column: tag.width + 1,
    label: tag.number === null ? null : { text: tag.printed, number: tag.number },
    id,
    run: line,
    isExplicit: true,
    close,
  };
}

function toCandidate(candidate: Candidate, { answer, close }: Card, sheet: SheetText): Candidate {
  const start = candidate.start + 1;
  if (answer !== null) {
    const { line, tag } = answer;
    const prompt = [...candidate.prompt, ...sheet.lines.slice(start, line)];
    return { ...candidate, end: line, prompt, answerMark: { line, width: tag.width } };
  }
  const limit = candidate.indent === 0 ? close : findItemEnd(sheet, start, close);
  const open = { ...candidate, close: limit };
  if (candidate.prompt[0]?.trim() === '') return open;
  const end = findKindEnd(sheet, start, limit, 'text');
  const code = findCodeEnd(sheet, end, limit);
  const prompt = [...candidate.prompt, ...sheet.lines.slice(start, end)];
  if (code === end) return { ...open, end, prompt, promptEnd: end === start ? end : null };
  return { ...open, end: code, prompt, promptEnd: code };
}

const ITEM_MARK = /^(\s{0,12})(?:[-*+]|\d{1,4}[.)])\s/;

/** A list item with a question ends at the next item that stands no deeper. */
function findItemEnd({ lines, kinds }: SheetText, from: number, limit: number): number {
  const depth = ITEM_MARK.exec(lines[from - 1] ?? '')?.[1]?.length;
  if (depth === undefined) return limit;
  for (let line = from; line < limit; line += 1) {
    const found = kinds[line] === 'code' ? null : ITEM_MARK.exec(lines[line] ?? '');
    if (found !== null && (found[1] ?? '').length <= depth) return line;
  }
  return limit;
}

function findKindEnd(sheet: SheetText, from: number, limit: number, kind: string): number {
  let line = from;
  while (line < limit && sheet.kinds[line] === kind) line += 1;
  return line;
}

/** Code directly below a question, or but a blank line below, is what it asks about. */
function findCodeEnd(sheet: SheetText, from: number, limit: number): number {
  const start = sheet.kinds[from] === 'blank' ? from + 1 : from;
  const end = findKindEnd(sheet, start, limit, 'code');
  return end > start ? end : from;
}

/** `Q: … A: …` on one line. */
function splitAnswered(candidate: Candidate): Candidate | null {
  const [line = ''] = candidate.prompt;
  const found = SAME_LINE.exec(line);
  if (found === null) return null;
  const answer = line.slice(found.index + found[0].length);
  return { ...candidate, prompt: [line.slice(0, found.index)], answer };
}

/** All lines of a text with gaps, up to the last one that holds anything. */
function toCloze(card: Card, sheet: SheetText): readonly Candidate[] {
  const candidate = openCandidate(card);
  let end = card.close;
  while (end > candidate.start + 1 && sheet.kinds[end - 1] === 'blank') end -= 1;
  const text = [...candidate.prompt, ...sheet.lines.slice(candidate.start + 1, end)].join('\n');
  const read = readBrackets(text);
  if (read === null) return [];
  const { prompt, filled: answer, gaps } = read;
  return [{ ...candidate, series: 'cloze', end, prompt: prompt.split('\n'), answer, gaps }];
}

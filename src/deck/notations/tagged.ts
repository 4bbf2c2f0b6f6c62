import { splitOwnId } from '../own-id.ts';
import { placeText } from '../placed-text.ts';
import { mayBeLabel, readLabel } from '../question/labels.ts';
import type { SheetText } from '../sheet-text.ts';
import { hasQuestionLead, hasQuestionMark } from './asking.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { readBrackets } from './gaps.ts';
import { gatherCards, type Card } from './tagged-cards.ts';
import { isCertain, namesSpeaker } from './tags.ts';

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

const SAME_LINE =
  /\s(?:\*\*)?(A|Ans|Answer|О|Ответ|Antwort|R|Respuesta|Resposta|Risposta|Réponse|答|答案)(?:\*\*)?[:：](?:\*\*)?\s?(?=\S)/;

/** A letter such as `P:` asks where its partner answers; a heading and a number ask by themselves, and others see to them. */
function isMeant(
  { question: { tag }, answer }: Card,
  answered: readonly Card[],
  isRegular: boolean,
): boolean {
  if (namesSpeaker(tag) && !hasQuestionMark(tag.rest) && !hasQuestionLead(tag.rest)) return false;
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
  return makeCandidate({
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
  });
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
/** @returns the first line that opens a labelled block of the card: its key points, a hint, tags */
function findBlock({ lines, kinds }: SheetText, from: number, limit: number): number {
  for (let line = from; line < limit; line += 1) {
    const text = lines[line] ?? '';
    if (kinds[line] !== 'text' || !mayBeLabel(text)) continue;
    const label = readLabel(placeText(text, line + 1, 1));
    if (label !== null && label.isCertain && label.kind !== 'answer') return line;
  }
  return limit;
}

function toCloze(card: Card, sheet: SheetText): readonly Candidate[] {
  const candidate = openCandidate(card);
  let end = findBlock(sheet, candidate.start + 1, card.close);
  while (end > candidate.start + 1 && sheet.kinds[end - 1] === 'blank') end -= 1;
  const text = [...candidate.prompt, ...sheet.lines.slice(candidate.start + 1, end)].join('\n');
  const read = readBrackets(text);
  if (read === null) return [];
  const { prompt, filled: answer, gaps } = read;
  return [{ ...candidate, series: 'cloze', end, prompt: prompt.split('\n'), answer, gaps }];
}

import type { Block, ParagraphBlock } from '../blocks/block.ts';
import {
  type Candidate,
  type Label,
  LINE_LEVEL,
  makeCandidate,
  TICKET_LEVEL,
  type Notation,
} from './candidate.ts';
import { headsTicket, splitLabel } from './label.ts';
import { unwrapLine } from './unwrap.ts';
import { latePattern } from '../late-pattern.ts';

/** A mark behind a worded label, or a sign before it: `Question 3 is hard.` opens an ordinary sentence. */
const MARKED = /^№|[.):：、*_–—-]\s*$/u;
const WORDED = latePattern(String.raw`\p{L}|#|№`, 'u');
/** `1 - What`, `1.- What`, `1\\. What`, `1.What`, `1、…`: numbers that make no list to Markdown. */
const NUMBERED =
  /^(\d{1,6})(?:\s?[-–—]\s+|[.)][-–—]\s{0,3}(?=\S)|\\[.)]\s{1,3}|、\s{0,2}|[.)．](?=[\p{Lu}\p{Lo}¿«"*`]))/u;

/**
 * `Q1. …`, `Вопрос 3. …`, `**1.** …`, `1 - …`: lines of the outermost paragraphs that open with a number which makes no
 * list to Markdown. A word before the number says that it is a question.
 */
export const labelledLine: Notation = {
  name: 'labelled-line',
  propose: (sheet) =>
    sheet.blocks.flatMap((block, place) =>
      block.kind === 'paragraph' ? proposeInLines(block, sheet.blocks[place + 1]) : [],
    ),
};

interface Found {
  readonly label: Label;
  readonly series: string;
  readonly rest: string;
  readonly width: number;
}

function proposeInLines(
  { text, start, indent }: ParagraphBlock,
  next: Block | undefined,
): readonly Candidate[] {
  // most paragraphs have no number at the start of a line
  if (!text.some(mayBeNumbered)) return [];
  const last = text.at(-1) ?? '';
  if (headsTicket(unwrapLine(last).text, next)) {
    // `bold-line` reads those in bold
    return unwrapLine(last).width === 0 ? [proposeTicket(last, start + text.length - 1)] : [];
  }
  const found = text.map((line) => (mayBeNumbered(line) ? findLabel(line) : null));
  const places = [...found.keys()].filter((place) => found[place] !== null);
  return places.flatMap((place, index): readonly Candidate[] => {
    const one = found[place];
    if (one == null) return [];
    const end = places[index + 1] ?? text.length;
    const isExplicit = one.series === 'labelled';
    return [
      makeCandidate({
        series: one.series,
        level: LINE_LEVEL,
        otherwise: 'text',
        start: start + place,
        end: start + end,
        prompt: [one.rest, ...text.slice(place + 1, end)],
        column: (place === 0 ? indent : 0) + one.width + 1,
        label: one.label,
        run: start + place,
        isExplicit,
      }),
    ];
  });
}

/** `Билет 2` on a line of its own heads the questions below it. */
function proposeTicket(line: string, start: number): Candidate {
  return makeCandidate({
    series: 'ticket',
    level: TICKET_LEVEL,
    otherwise: 'section',
    start,
    end: start + 1,
    prompt: [line.trim()],
    column: 1,
    run: start,
  });
}

/** No number of a question stands farther from the start of its line. */
const EARLY_NUMBER = /^[^\d]{0,39}\d/;

function mayBeNumbered(line: string): boolean {
  return EARLY_NUMBER.test(line);
}

function findLabel(line: string): Found | null {
  const inner = unwrapLine(line);
  const split = splitLabel(inner.text);
  if (split !== null && WORDED().test(split.label.text)) {
    const opening = inner.text.slice(0, split.width);
    if (split.rest !== '' && !MARKED.test(opening)) return null;
    return { ...split, series: 'labelled', width: inner.width + split.width };
  }
  if (split !== null && inner.width === 0 && /^[*_(]/.test(line))
    return { ...split, series: 'line-marked' };
  const bare = NUMBERED.exec(line);
  if (bare === null) return null;
  const [{ length }, digits = ''] = bare;
  const label = { text: digits, number: Number(digits) };
  return { label, series: 'line-bare', rest: line.slice(length), width: length };
}

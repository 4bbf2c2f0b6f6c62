import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { readBraces, readHighlights, readMarkedBraces, type GapText } from './gaps.ts';
import { dropNoteMarks, isCardNote } from './note-marks.ts';

/** `{{c1::text}}` anywhere; `==text==` and `{{text}}` in notes that say they hold cards. */
export const filledText: Notation = {
  name: 'filled-text',
  propose: (sheet) => {
    const marked = sheet.linesWith('{{', '==', '{@{').filter((at) => sheet.kinds[at] === 'text');
    if (marked.length === 0) return [];
    const isNote = isCardNote(sheet);
    const candidates: Candidate[] = [];
    let end = 0;
    for (const line of marked) {
      if (line < end) continue;
      const start = findStart(sheet, line, end);
      end = findEnd(sheet, line);
      const candidate = toCandidate(sheet, start, end, isNote);
      if (candidate !== null) candidates.push(candidate);
    }
    return candidates;
  },
};

const ANKI = /\{\{c\d{1,3}::?/;
const ITEM = /^(\s{0,20})((?:[-*+]|\d{1,6}[.)])\s{1,4}(?:\[[ xX]\]\s)?)?/;
/** What stands between the sides of another notation. */
const OTHER = /^\s{0,12}\?{1,2}\s*$|(?<!c\d{1,3}):{2,3}(?!:)/;

/** Up to the list item or the blank line above. */
function findStart({ lines, kinds }: SheetText, from: number, floor: number): number {
  let start = from;
  while (!isItem(lines[start]) && start > floor && kinds[start - 1] === 'text') start -= 1;
  return start;
}

function findEnd({ lines, kinds }: SheetText, from: number): number {
  let end = from + 1;
  while (kinds[end] === 'text' && !isItem(lines[end])) end += 1;
  return end;
}

function isItem(line: string | undefined): boolean {
  return ITEM.exec(line ?? '')?.[2] !== undefined;
}

function toCandidate(
  { lines }: SheetText,
  start: number,
  end: number,
  isNote: boolean,
): Candidate | null {
  const [first = '', ...rest] = lines.slice(start, end).map(dropNoteMarks);
  const width = ITEM.exec(first)?.[0].length ?? 0;
  const text = [first.slice(width), ...rest.map((line) => line.trim())].join('\n').trim();
  const read = readGaps(text, isNote);
  if (read === null) return null;
  return makeCandidate({
    series: 'filled-text',
    level: LINE_LEVEL,
    otherwise: 'text',
    start,
    end,
    prompt: read.prompt.split('\n'),
    column: width + 1,
    run: start,
    isExplicit: true,
    close: end,
    answer: read.filled,
    gaps: read.gaps,
  });
}

function readGaps(text: string, isNote: boolean): GapText | null {
  if (ANKI.test(text)) return readBraces(text);
  if (!isNote || text.split('\n').some((line) => OTHER.test(line))) return null;
  return readMarkedBraces(text) ?? readHighlights(text) ?? readBraces(text);
}

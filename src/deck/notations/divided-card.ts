import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { dropNoteMarks, readLeadingTags } from './note-marks.ts';
import { unwrapLine } from './unwrap.ts';

/** A front of one or several lines, a line `?` or `??`, and the back below it. */
export const dividedCard: Notation = {
  name: 'divided-card',
  propose: (sheet) => {
    const dividers = findDividers(sheet);
    return dividers.map(({ start, divider }, index) =>
      toCandidate(start, divider, findBackEnd(sheet, divider, dividers[index + 1]?.start), sheet),
    );
  },
};

interface Divider {
  /** First line of the front. */
  readonly start: number;
  readonly divider: number;
}

const DIVIDER = /^\s{0,12}\?{1,2}\s*$/;
const ITEM = /^\s{0,20}(?:(?:[-*+]|\d{1,6}[.)])\s{1,4})?/;

function findDividers({ lines, kinds, linesWith }: SheetText): readonly Divider[] {
  const found: Divider[] = [];
  for (const divider of linesWith('?')) {
    if (kinds[divider] !== 'text' || !DIVIDER.test(lines[divider] ?? '')) continue;
    const floor = (found.at(-1)?.divider ?? -1) + 1;
    let start = divider;
    if (kinds[start - 1] === 'blank') start -= 1;
    const bottom = start;
    while (start > floor && isFront(kinds[start - 1])) start -= 1;
    if (start < bottom) found.push({ start, divider });
  }
  return found;
}

function isFront(kind: string | undefined): boolean {
  return kind === 'text' || kind === 'code' || kind === 'html';
}

/**
 * A blank line ends the back, by the format; but code, lists, indented lines and tables below it belong to it as well,
 * and a paragraph does where the back has nothing else.
 */
function findBackEnd({ lines, kinds }: SheetText, divider: number, limit = lines.length): number {
  let end = divider + 1;
  let isEmpty = true;
  let isBroken = false;
  for (let line = end; line < limit; line += 1) {
    const kind = kinds[line];
    if (kind === 'heading' || kind === 'rule' || (kind === 'markup' && isBroken)) break;
    if (kind === 'blank') {
      isBroken = true;
      continue;
    }
    const text = lines[line] ?? '';
    if (END_MARK.test(text)) return line + 1;
    if (kind === 'comment') {
      end = line + 1;
      if (text.includes('SR:')) break;
      continue;
    }
    if (isBroken && !isEmpty && kind !== 'code' && !CONTINUES.test(text)) break;
    isEmpty = false;
    isBroken = false;
    end = line + 1;
  }
  return end;
}

const END_MARK = /^\s{0,3}\+{3,}\s*$/;
const CONTINUES = /^(?: {2,}|\t|\||\d{1,6}[.)]\s|!\[|\$\$)/;

function toCandidate(
  start: number,
  divider: number,
  close: number,
  { lines }: SheetText,
): Candidate {
  const line = lines[start] ?? '';
  const mark = ITEM.exec(line)?.[0].length ?? 0;
  const { tags, width } = readLeadingTags(line.slice(mark));
  const indent = mark + width;
  const first = unwrapLine(dropNoteMarks(line.slice(indent)));
  return makeCandidate({
    series: 'divided-card',
    level: LINE_LEVEL,
    otherwise: 'text',
    start,
    end: divider,
    indent: 0,
    prompt: [first.text, ...lines.slice(start + 1, divider)],
    column: indent + first.width + 1,
    run: start,
    isExplicit: true,
    close,
    promptEnd: divider,
    divider,
    tags,
  });
}

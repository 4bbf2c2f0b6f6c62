import type { SheetText } from '../sheet-text.ts';
import { splitOwnId } from '../own-id.ts';
import type { HeadingBlock } from '../blocks/block.ts';
import { makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';

/**
 * `## front`, more of the front, a line `***` or `%`, and the back below it, as most headings of the level have it. Where
 * a percent sign is used, headings without one are cards too, with nothing but the heading for a front.
 */
export const dividedHeading: Notation = {
  name: 'divided-heading',
  propose: (sheet) => {
    if (!sheet.linesWith('%', '*').some((line) => DIVIDER.test(sheet.lines[line] ?? ''))) return [];
    const cards = findCards(sheet);
    const levels = new Set(cards.map(({ heading }) => heading.level));
    return [...levels].flatMap((level) => {
      const own = cards.filter(({ heading }) => heading.level === level);
      if (own.some(({ isPercent }) => isPercent)) return own.map(toCandidate);
      const divided = own.filter(({ divider }) => divider !== null);
      return divided.length >= own.length * MOST ? divided.map(toCandidate) : [];
    });
  },
};

const MOST = 0.5;
const STARS = /^\s{0,3}\*(?:\s*\*){2,}\s*$/;
const PERCENT = /^\s{0,3}%\s*$/;
const DIVIDER = /^\s{0,3}(?:%|\*[\s*]*\*)\s*$/;

interface Card {
  readonly heading: HeadingBlock;
  /** The first such line below the heading with something behind it; null where there is none. */
  readonly divider: number | null;
  readonly isPercent: boolean;
  readonly close: number;
}

/** All headings with what stands below them up to the next heading of their level or above. */
function findCards(sheet: SheetText): readonly Card[] {
  const cards: Card[] = [];
  const borders = Array.from<number>({ length: 7 }).fill(sheet.lines.length);
  let next = sheet.lines.length;
  for (const block of sheet.blocks.toReversed()) {
    if (block.kind !== 'heading') continue;
    const close = borders[block.level] ?? next;
    const found = findDivider(sheet, block.end, next);
    const divider = found !== null && sheet.hasText(found + 1, close) ? found : null;
    const isPercent = divider !== null && sheet.kinds[divider] === 'text';
    if (sheet.hasText(block.end, close)) cards.push({ heading: block, divider, isPercent, close });
    borders.fill(block.start, block.level);
    next = block.start;
  }
  return cards.toReversed();
}

function findDivider({ lines, kinds }: SheetText, start: number, end: number): number | null {
  for (let line = start; line < end; line += 1) {
    const text = lines[line] ?? '';
    if (kinds[line] === 'rule' && STARS.test(text)) return line;
    if (kinds[line] === 'text' && PERCENT.test(text)) return line;
  }
  return null;
}

function toCandidate({ heading, divider, close }: Card): Candidate {
  const { text, id } = splitOwnId(heading.text.join(' '));
  const split = splitLabel(text);
  const { start, end, level, indent } = heading;
  return makeCandidate({
    series: `divided-heading-${level}`,
    level,
    otherwise: 'section',
    start,
    end,
    prompt: [split?.rest ?? text],
    column: indent + (split?.width ?? 0) + 1,
    label: split?.label ?? null,
    id,
    run: start,
    isExplicit: true,
    close,
    promptEnd: divider ?? end,
    divider,
  });
}

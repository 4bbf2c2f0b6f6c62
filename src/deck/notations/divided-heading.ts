import type { SheetText } from '../sheet-text.ts';
import { splitOwnId } from '../own-id.ts';
import type { HeadingBlock } from '../blocks/block.ts';
import { PLAIN, type Candidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';

/** `## front`, more of the front, a line `***` or `%`, and the back below it, as most headings of the level have it. */
export const dividedHeading: Notation = {
  name: 'divided-heading',
  propose: (sheet) => {
    const cards = findCards(sheet);
    const levels = new Set(cards.map(({ heading }) => heading.level));
    return [...levels].flatMap((level) => {
      const all = sheet.blocks.filter((block) => block.kind === 'heading' && block.level === level);
      const own = cards.filter(({ heading }) => heading.level === level);
      return own.length >= all.length * MOST ? own.map(toCandidate) : [];
    });
  },
};

const MOST = 0.5;
const STARS = /^\s{0,3}\*(?:\s*\*){2,}\s*$/;
const PERCENT = /^\s{0,3}%\s*$/;

interface Card {
  readonly heading: HeadingBlock;
  readonly divider: number;
  readonly close: number;
}

/** The first such line below a heading, where both sides of it hold something. */
function findCards(sheet: SheetText): readonly Card[] {
  const headings = sheet.blocks.filter((block) => block.kind === 'heading');
  return headings.flatMap((heading, index): readonly Card[] => {
    const divider = findDivider(sheet, heading.end, headings[index + 1]?.start);
    if (divider === null) return [];
    const next = headings
      .slice(index + 1, index + LOOK_AHEAD)
      .find(({ level }) => level <= heading.level);
    const close = next?.start ?? headings[index + LOOK_AHEAD]?.start ?? sheet.lines.length;
    return sheet.hasText(divider + 1, close) ? [{ heading, divider, close }] : [];
  });
}

/** So many headings at most are looked through for the end of one card. */
const LOOK_AHEAD = 200;

function findDivider(
  { lines, kinds }: SheetText,
  start: number,
  end = lines.length,
): number | null {
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
  return {
    ...PLAIN,
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
    promptEnd: divider,
    divider,
  };
}

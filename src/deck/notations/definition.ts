import type { Block, ItemBlock } from '../blocks/block.ts';
import type { SheetText } from '../sheet-text.ts';
import { hasQuestionMark } from './asking.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';
import { measureColumns } from './list-item.ts';
import { isCardNote } from './note-marks.ts';
import { splitDefinition } from './split-definition.ts';
import { latePattern } from '../late-pattern.ts';

/**
 * `**Term** — definition`, `Term: definition` as list items or lines, in a glossary: a sheet that is made of them and
 * asks nothing. Notes with such lines among others are notes.
 */
export const definition: Notation = {
  name: 'definition',
  propose: (sheet) => {
    const headings = sheet.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text.join(' ')] : [],
    );
    // most sheets ask, and need no closer look
    if (headings.some(isQuestion)) return [];
    const { entries, others } = survey(sheet);
    const share = entries.length / Math.max(1, entries.length + others);
    const isNamed = headings.some((heading) => NAMED().test(heading));
    const isGlossary = isNamed
      ? entries.length >= FEWEST_NAMED && share >= SHARE_NAMED
      : entries.length >= FEWEST && share >= SHARE && !isCardNote(sheet);
    return isGlossary ? entries : [];
  },
};

const FEWEST = 5;
const SHARE = 0.85;
const FEWEST_NAMED = 3;
const SHARE_NAMED = 0.6;
/** A heading that says what the sheet holds. */
const NAMED = latePattern(
  String.raw`(?<!\p{L})(?:glossar(?:y|io|io|ium)?|glossaire|terms|terminology|definitions?|vocabulary|flash ?cards?|словар[ьи]|глоссарий|термин(?:ы|ология)|определения|карточки|словник|глосарій|begriffe|vokabeln|karteikarten|definitionen|términos|definiciones|vocabulario|tarjetas|termos|definições|vocabulário|définitions|vocabulaire|słownik|pojęcia|术语|术语表|词汇|用語集|용어)(?!\p{L})`,
  'iu',
);

interface Survey {
  readonly entries: readonly Candidate[];
  /** How many items and paragraphs are no entries. */
  readonly others: number;
}

function survey(sheet: SheetText): Survey {
  const entries: Candidate[] = [];
  let others = 0;
  for (const [place, block] of sheet.blocks.entries()) {
    const found = readBlock(block, sheet);
    if (place === 0 && isTitle(block, found)) continue;
    entries.push(...found.filter((one) => one !== null));
    others += found.filter((one) => one === null).length;
  }
  return { entries, others };
}

/** A line of its own above everything is the title of a plain text. */
function isTitle(block: Block, found: readonly (Candidate | null)[]): boolean {
  return block.kind === 'paragraph' && block.text.length === 1 && found[0] === null;
}

function isQuestion(heading: string): boolean {
  return hasQuestionMark(heading) || splitLabel(heading) !== null;
}

/** @returns for each item, or line, of a block the entry it is; null for one that is none */
function readBlock(block: Block, sheet: SheetText): readonly (Candidate | null)[] {
  if (block.kind === 'list') return block.children.map((item) => readItem(item, sheet));
  if (block.kind === 'paragraph') {
    const entries = block.text.map((line, index) =>
      readEntry(line, {
        at: block.start + index,
        indent: 0,
        width: index === 0 ? block.indent : 0,
      }),
    );
    // a wrapped line goes on with the entry above it
    const isEntry = entries[0] !== null;
    return isEntry ? closeEach(entries, block.end) : [null];
  }
  return block.kind === 'heading' || block.kind === 'rule' || block.kind === 'html' ? [] : [null];
}

function closeEach(entries: readonly (Candidate | null)[], end: number): readonly Candidate[] {
  const found = entries.filter((entry) => entry !== null);
  return found.map((entry, index) => ({ ...entry, close: found[index + 1]?.start ?? end }));
}

function readItem(item: ItemBlock, sheet: SheetText): Candidate | null {
  const first = item.children[0];
  if (first?.kind !== 'paragraph' || item.ticked !== null || first.start !== item.start)
    return null;
  const line = sheet.lines[item.start] ?? '';
  const indent = measureColumns(line, first.indent);
  const entry = readEntry(first.text[0] ?? '', { at: item.start, indent, width: first.indent });
  return entry === null ? null : { ...entry, close: item.end };
}

interface Place {
  readonly at: number;
  readonly indent: number;
  readonly width: number;
}

function readEntry(line: string, { at, indent, width }: Place): Candidate | null {
  const split = splitDefinition(line);
  if (split === null) return null;
  return makeCandidate({
    series: 'definition',
    level: LINE_LEVEL,
    otherwise: 'text',
    start: at,
    end: at + 1,
    indent,
    prompt: [split.term],
    column: width + split.width + 1,
    run: at,
    isExplicit: true,
    answer: split.definition,
  });
}

import type { ItemBlock } from '../blocks/block.ts';
import { splitOwnId } from '../own-id.ts';
import type { SheetText } from '../sheet-text.ts';
import { type Candidate, makeCandidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';
import { measureColumns } from './list-item.ts';
import { unwrapLine } from './unwrap.ts';

const NUMBER_WORTH = 1.5;

/** `3. ### What is …?`: a heading that opens an item of an outermost list, whatever its level. */
export const listHeading: Notation = {
  name: 'list-heading',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === 'list' ? block.children.flatMap((item) => toCandidate(item, sheet)) : [],
    ),
};

function toCandidate(item: ItemBlock, sheet: SheetText): readonly Candidate[] {
  const first = item.children[0];
  if (first?.kind !== 'heading' || first.start !== item.start) return [];
  const { text, id } = splitOwnId(first.text.join(' '));
  const inner = unwrapLine(text);
  if (inner.text === '') return [];
  const split = splitLabel(inner.text);
  const number = item.number === null ? null : { text: String(item.number), number: item.number };
  return [
    makeCandidate({
      series: 'list-heading',
      level: first.level,
      otherwise: 'text',
      start: item.start,
      end: first.end,
      indent: measureColumns(sheet.lines[item.start] ?? '', first.indent - first.level - 1),
      prompt: [split?.rest ?? inner.text],
      column: first.indent + inner.width + (split?.width ?? 0) + 1,
      label: split?.label ?? number,
      id,
      run: item.start,
      numberWorth: NUMBER_WORTH,
    }),
  ];
}

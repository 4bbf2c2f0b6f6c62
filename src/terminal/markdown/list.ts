import type { Block, ItemBlock, ListBlock } from '../../deck/blocks/block.ts';
import type { Style } from '../style.ts';

interface Page {
  readonly width: number;
  readonly style: Style;
}

/** Shows the blocks of an item; given by the caller, which knows all kinds of blocks. */
type RenderBlocks = (blocks: readonly Block[], page: Page, gap?: boolean) => string[];

const narrowest = 8;
const box = /^\[[ xX]\]\s?/;

/** Shows a list; its items stand apart only where blank lines part them in the sheet. */
export function renderList(list: ListBlock, page: Page, renderBlocks: RenderBlocks): string[] {
  const markers = list.children.map((item) => chooseMarker(list, item));
  const indent = markers.reduce((most, marker) => Math.max(most, marker.length), 0) + 1;
  const inner = { ...page, width: Math.max(narrowest, page.width - indent) };
  const loose = isLoose(list);
  const lines: string[] = [];
  for (const [index, item] of list.children.entries()) {
    if (loose && lines.length > 0) lines.push('');
    const marker = markers[index] ?? '';
    const rendered = renderBlocks(withoutBox(item), inner, loose || hasInnerGap(item));
    for (const [row, line] of (rendered.length > 0 ? rendered : ['']).entries()) {
      lines.push(`${(row === 0 ? marker : '').padEnd(indent)}${line}`.trimEnd());
    }
  }
  return lines;
}

function chooseMarker(list: ListBlock, item: ItemBlock): string {
  const number = list.ordered ? `${item.number ?? list.first}${list.delimiter}` : '•';
  if (item.ticked === null) return number;
  const ticked = item.ticked ? '[x]' : '[ ]';
  return list.ordered ? `${number} ${ticked}` : ticked;
}

function isLoose(list: ListBlock): boolean {
  return list.children.some((item, index) => {
    const next = list.children[index + 1];
    return next !== undefined && next.start > item.end;
  });
}

/** True when a blank line stands between two blocks of the item. */
function hasInnerGap({ children }: ItemBlock): boolean {
  return children.some((block, index) => {
    const next = children[index + 1];
    return next !== undefined && next.start > block.end;
  });
}

/** The box is told by the marker. */
function withoutBox(item: ItemBlock): readonly Block[] {
  const [first, ...rest] = item.children;
  if (item.ticked === null || first?.kind !== 'paragraph') return item.children;
  const [line = '', ...more] = first.text;
  return [{ ...first, text: [line.replace(box, ''), ...more] }, ...rest];
}

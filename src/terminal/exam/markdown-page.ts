import type { Block, ItemBlock, ListBlock } from '../../deck/blocks/block.ts';
import { splitLines } from '../../deck/blocks/lines.ts';
import { scanBlocks } from '../../deck/blocks/scan-blocks.ts';
import { parseInline } from '../inline.ts';
import { renderMarkdown } from '../markdown.ts';
import type { Look, Span } from '../markdown/spans.ts';
import { makeSafe } from '../safe-text.ts';
import { escapeSafe, renderElement } from '../stats/page/markup.ts';
import type { Style } from '../style.ts';

/** Of a table, which is set in columns of letters. */
const TABLE_CELLS = 76;

const ELEMENTS: Readonly<Record<Look, string>> = {
  strong: 'strong',
  emphasis: 'em',
  struck: 's',
  code: 'code',
  link: 'u',
  matched: 'mark',
  conflicting: 'del',
};

/**
 * @param markdown any text; HTML in it becomes plain text, links and pictures their words
 * @param style plain
 * @returns markup that fetches and runs nothing
 */
export function renderMarkdownPage(markdown: string, style: Style): string {
  return renderBlocks(scanBlocks(splitLines(makeSafe(markdown))), style);
}

function renderBlocks(blocks: readonly Block[], style: Style): string {
  return blocks.map((block) => renderBlock(block, style)).join('\n');
}

function renderBlock(block: Block, style: Style): string {
  switch (block.kind) {
    case 'heading':
      return renderElement('p', {}, renderElement('strong', {}, renderText(block.text)));
    case 'paragraph':
      return renderElement('p', {}, renderText(block.text));
    case 'fence':
    case 'code':
      return renderLines(block.text);
    case 'html':
      return block.comment ? '' : renderElement('p', {}, renderText(block.text));
    case 'rule':
      return '<hr/>';
    case 'table':
      return renderLines(
        renderMarkdown(block.text.join('\n'), { width: TABLE_CELLS, style }).split('\n'),
      );
    case 'quote':
      return renderElement('blockquote', {}, renderBlocks(block.children, style));
    case 'list':
      return renderList(block, style);
    default:
      return renderBlocks(block.children, style);
  }
}

function renderList(list: ListBlock, style: Style): string {
  const items = list.children.map((item) => renderItem(item, style)).join('');
  return list.ordered
    ? renderElement('ol', { start: list.first }, items)
    : renderElement('ul', {}, items);
}

function renderItem({ children }: ItemBlock, style: Style): string {
  const [first] = children;
  const isText = children.length === 1 && first?.kind === 'paragraph';
  return renderElement('li', {}, isText ? renderText(first.text) : renderBlocks(children, style));
}

/** @returns lines as they are */
function renderLines(lines: readonly string[]): string {
  return renderElement('pre', {}, lines.map((line) => escapeSafe(line)).join('\n'));
}

function renderText(lines: readonly string[]): string {
  return renderSpans(parseInline(lines.join('\n').trim()));
}

/** @param spans safe text; a line break in it is one on the page */
export function renderSpans(spans: readonly Span[]): string {
  return spans.map(renderSpan).join('');
}

function renderSpan({ text, looks }: Span): string {
  const lines = text.split('\n').map(escapeSafe).join('<br/>');
  return looks.reduce((content, look) => renderElement(ELEMENTS[look], {}, content), lines);
}

/* oxlint-disable no-underscore-dangle -- only fields so named hold the reference's text before inline parsing */
import { type Node, Parser } from 'commonmark';
import type { Block, ItemBlock } from '../../../src/deck/blocks/block.ts';
import { countDefinitionLines } from '../../../src/deck/blocks/definition.ts';
import { splitLines } from '../../../src/deck/blocks/lines.ts';
import { scanBlocks } from '../../../src/deck/blocks/scan-blocks.ts';

/**
 * Writes the tree as one line per block: nesting, kind, first line, line after the last, and what else is compared.
 * Paragraphs go without their first line, which the reference does not move when it takes definitions from their start;
 * the number of lines in their text says the same.
 */
export function outlineOwn(markdown: string): string[] {
  const lines: string[] = [];
  for (const block of dropDefinitions(scanBlocks(splitLines(markdown)))) writeOwn(block, '', lines);
  return lines;
}

/** @returns the outline of the tree that the reference implementation reads */
export function outlineReference(markdown: string): string[] {
  const parser = new Parser();
  parser.processInlines = () => undefined;
  const lines: string[] = [];
  for (const child of childrenOf(parser.parse(markdown))) writeReference(child, '', lines);
  return lines;
}

function writeOwn(block: Block, margin: string, lines: string[]): void {
  const start = block.kind === 'paragraph' ? '' : block.start;
  lines.push(`${margin}${block.kind} ${start}-${block.end}${describeOwn(block)}`);
  if (!('children' in block)) return;
  for (const child of block.children) writeOwn(child, `${margin}  `, lines);
}

function describeOwn(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return ` ${block.level}${quoteText(block.text.join('\n'))}`;
    case 'paragraph':
    case 'code':
    case 'html':
      return quoteText(block.text.join('\n'));
    case 'fence':
      return ` ${JSON.stringify(unescape(block.info))} ${JSON.stringify(block.text)}`;
    case 'list':
      return ` ${block.ordered ? 'ordered' : 'bullet'} ${block.first}${block.delimiter}`;
    default:
      return '';
  }
}

function writeReference(node: Node, margin: string, lines: string[]): void {
  const [kind, details] = describeReference(node);
  const [[first], [last]] = node.sourcepos;
  const start = kind === 'paragraph' ? '' : first - 1;
  // the reference leaves an empty paragraph where a rule follows nothing but definitions
  if (kind === 'paragraph' && node._string_content === '') return;
  lines.push(`${margin}${kind} ${start}-${last}${details}`);
  for (const child of childrenOf(node)) writeReference(child, `${margin}  `, lines);
}

function describeReference(node: Node): [kind: string, details: string] {
  const text = node.literal ?? node._string_content ?? '';
  switch (node.type) {
    case 'block_quote':
      return ['quote', ''];
    case 'thematic_break':
      return ['rule', ''];
    case 'heading':
      return ['heading', ` ${node.level}${quoteText(text)}`];
    case 'html_block':
      return ['html', quoteText(text)];
    case 'code_block':
      return node._isFenced
        ? [
            'fence',
            ` ${JSON.stringify(node.info)} ${JSON.stringify(text.split('\n').slice(0, -1))}`,
          ]
        : ['code', quoteText(text)];
    case 'list':
      return node.listType === 'ordered'
        ? ['list', ` ordered ${node.listStart}${node.listDelimiter}`]
        : ['list', ` bullet 0${node._listData.bulletChar}`];
    case 'item':
      return ['item', ''];
    default:
      return [node.type, quoteText(text)];
  }
}

/** The reference undoes backslash escapes in an info string; the scanner leaves it as written. */
function unescape(info: string): string {
  return info.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

function quoteText(text: string): string {
  return ` ${JSON.stringify(text.replace(/[ \t\n]+$/, ''))}`;
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) children.push(child);
  return children;
}

/**
 * The reference takes link reference definitions out of the tree; a heading whose paragraph began with them
 * still starts there.
 */
function dropDefinitions(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let definitions: Block | null = null;
  for (const block of blocks) {
    const start: number =
      definitions !== null && definitions.end === block.start && isSetext(block)
        ? definitions.start
        : block.start;
    definitions = null;
    if (block.kind === 'paragraph') {
      const text = block.text.slice(countDefinitionLines(block.text));
      if (text.length === 0) definitions = block;
      else kept.push({ ...block, text });
    } else if (block.kind === 'list')
      kept.push({ ...block, children: block.children.map(dropInItem) });
    else if (block.kind === 'quote')
      kept.push({ ...block, children: dropDefinitions(block.children) });
    else kept.push({ ...block, start });
  }
  return kept;
}

function isSetext(block: Block): boolean {
  return block.kind === 'heading' && block.end - block.start > block.text.length;
}

function dropInItem(item: ItemBlock): ItemBlock {
  return { ...item, children: dropDefinitions(item.children) };
}

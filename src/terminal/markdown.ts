import type { Block } from '../deck/blocks/block.ts';
import { splitLines } from '../deck/blocks/lines.ts';
import { scanBlocks } from '../deck/blocks/scan-blocks.ts';
import { parseInline } from './inline.ts';
import { renderCode } from './markdown/code-block.ts';
import { renderList } from './markdown/list.ts';
import { layOutSpans, type Look, type Span } from './markdown/spans.ts';
import { renderTable } from './markdown/table.ts';
import { makeSafe } from './safe-text.ts';
import type { Style } from './style.ts';

/** Where Markdown is shown. */
export interface Page {
  /** Cells of a line; what is nested deeper gets less. */
  readonly width: number;
  readonly style: Style;
  /** Looks of all running text, such as that of a question. */
  readonly looks?: readonly Look[];
  /** True where nothing is drawn: rules and the edges of tables and quotes are left out. */
  readonly plain?: boolean | undefined;
}

/** Below this width text is no longer narrowed by nesting. */
const narrowest = 8;

/**
 * Shows Markdown on a terminal: paragraphs wrapped anew, lists, quotes, code and tables laid out, marks gone.
 * @param markdown any text; control characters in it are made harmless
 * @returns lines joined by `\n`, without one at the end; '' for a text without visible blocks
 */
export function renderMarkdown(markdown: string, page: Page): string {
  return renderBlocks(scanBlocks(splitLines(makeSafe(markdown))), page).join('\n');
}

/** As renderMarkdown, for a text that must stay on one line: only running text, line breaks as spaces. */
export function renderInline(markdown: string, style: Style): string {
  const spans = parseInline(
    makeSafe(markdown)
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
  );
  return layOutSpans(spans, Infinity, style).join(' ');
}

/** @returns the words of a Markdown text on one line, without marks and looks, for tables and titles */
export function flattenMarkdown(markdown: string): string {
  const lines = splitLines(makeSafe(markdown));
  return collectText(scanBlocks(lines))
    .map((text) =>
      parseInline(text)
        .map((span) => span.text)
        .join(''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A block as lines of the page, with blank lines between blocks. */
export function renderBlocks(blocks: readonly Block[], page: Page, gap = true): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    const rendered = renderBlock(block, page);
    if (rendered.length === 0) continue;
    if (gap && lines.length > 0) lines.push('');
    for (const line of rendered) lines.push(line);
  }
  return lines;
}

function renderBlock(block: Block, page: Page): string[] {
  switch (block.kind) {
    case 'heading':
      return renderText(block.text, page, ['strong']);
    case 'paragraph':
      return renderText(block.text, page);
    case 'fence':
    case 'code':
      return renderCode(block.text, page);
    case 'html':
      return block.comment ? [] : renderHtml(block.text, page);
    case 'rule':
      return page.plain === true ? [] : [page.style.quiet('─'.repeat(Math.min(40, page.width)))];
    case 'table':
      return renderTable(block.text, page);
    case 'quote':
      return renderQuote(block.children, page);
    case 'list':
      return renderList(block, page, renderBlocks);
    default:
      return renderBlocks(block.children, page);
  }
}

function renderText(text: readonly string[], page: Page, looks: readonly Look[] = []): string[] {
  const spans = parseInline(text.join('\n').trim());
  const all = [...(page.looks ?? []), ...looks];
  const shown = all.length === 0 ? spans : spans.map((span) => addLooks(span, all));
  return layOutSpans(shown, page.width, page.style);
}

function addLooks(span: Span, looks: readonly Look[]): Span {
  return { text: span.text, looks: [...new Set([...span.looks, ...looks])] };
}

/** Tags go, what stands between them stays. */
function renderHtml(text: readonly string[], page: Page): string[] {
  return renderText(text, page).filter((line) => line.trim() !== '');
}

function renderQuote(children: readonly Block[], page: Page): string[] {
  const width = Math.max(narrowest, page.width - 2);
  const edge = page.plain === true ? ' ' : page.style.quiet('│');
  return renderBlocks(children, { ...page, width }).map((line) => `${edge} ${line}`.trimEnd());
}

function collectText(blocks: readonly Block[]): string[] {
  const found: string[] = [];
  const rest = [...blocks].toReversed();
  for (let block = rest.pop(); block !== undefined; block = rest.pop()) {
    if ('children' in block) {
      for (const child of block.children.toReversed()) rest.push(child);
    } else if (block.kind !== 'rule' && !(block.kind === 'html' && block.comment)) {
      found.push(block.text.join('\n'));
    }
  }
  return found;
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../../src/deck/blocks/block.ts';
import { splitLines } from '../../../src/deck/blocks/lines.ts';
import { DEPTH_CAP } from '../../../src/deck/blocks/open-blocks.ts';
import { scanBlocks } from '../../../src/deck/blocks/scan-blocks.ts';
import { definitions, documentOf, leaves } from './nasty-lines.ts';

const rows = [
  'a|b',
  '|a|',
  '-|-',
  '|-|',
  ':-:',
  '|:-|',
  '||',
  '\\|',
  '| a | b |',
  '|---|---|',
  ':-',
];

type LeafBlock = Exclude<Block, { readonly children: readonly Block[] }>;

function leavesOf(blocks: readonly Block[]): LeafBlock[] {
  return blocks.flatMap((block) => ('children' in block ? leavesOf(block.children) : [block]));
}

/** Lines of the leaf that hold nothing but its marks. */
function countMarkLines(leaf: LeafBlock): number {
  switch (leaf.kind) {
    case 'rule':
      return 1;
    case 'fence':
      return leaf.closed ? 2 : 1;
    case 'heading':
      return leaf.end - leaf.start > 1 ? 1 : 0;
    default:
      return 0;
  }
}

function checkPlaces(blocks: readonly Block[], start: number, end: number): void {
  let from = start;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(from);
    expect(block.end).toBeGreaterThan(block.start);
    from = block.end;
    if ('children' in block) checkPlaces(block.children, block.start, block.end);
  }
  expect(from).toBeLessThanOrEqual(end);
}

function depthOf(blocks: readonly Block[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => {
      const inner = 'children' in block ? depthOf(block.children) : 0;
      return inner + (block.kind === 'quote' || block.kind === 'item' ? 1 : 0);
    }),
  );
}

describe('in every document', () => {
  const anyDocument = documentOf([...leaves, ...definitions, ...rows], ['', ' ', '\t'], true);
  const runs = { numRuns: 3000, seed: 31 };

  test('blocks follow each other, and children lie inside their parent', () => {
    fc.assert(
      fc.property(anyDocument, (markdown) => {
        const lines = splitLines(markdown);
        checkPlaces(scanBlocks(lines), 0, lines.length);
      }),
      runs,
    );
  });

  test('a leaf has one text for each of its lines but those of its marks', () => {
    fc.assert(
      fc.property(anyDocument, (markdown) => {
        for (const leaf of leavesOf(scanBlocks(splitLines(markdown)))) {
          expect(leaf.text).toHaveLength(leaf.end - leaf.start - countMarkLines(leaf));
        }
      }),
      runs,
    );
  });

  test('a line in no leaf holds nothing but containers’ marks', () => {
    fc.assert(
      fc.property(anyDocument, (markdown) => {
        const lines = splitLines(markdown);
        const inLeaf = new Set<number>();
        for (const leaf of leavesOf(scanBlocks(lines))) {
          for (let line = leaf.start; line < leaf.end; line += 1) inLeaf.add(line);
        }
        const left = lines.filter((_text, line) => !inLeaf.has(line));
        for (const text of left) expect(text).toMatch(/^(?:[ \t>*+-]|\d{1,9}[.)])*$/);
      }),
      runs,
    );
  });

  test('the indent of a leaf leads to its text', () => {
    fc.assert(
      fc.property(anyDocument, (markdown) => {
        const lines = splitLines(markdown);
        for (const leaf of leavesOf(scanBlocks(lines))) {
          const rest = lines[leaf.start]?.slice(leaf.indent) ?? '';
          const text = leaf.kind === 'fence' ? leaf.info : (leaf.text[0] ?? '').trimStart();
          expect(rest.trimStart().startsWith(text)).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('nesting beyond the cap is text', () => {
  test.each([
    ['quotes', '>'.repeat(10_000)],
    ['quotes with spaces', '> '.repeat(10_000)],
    ['bullets', '- '.repeat(10_000)],
    ['numbers', '1. '.repeat(10_000)],
    ['quotes and bullets in turn', '> - '.repeat(5000)],
  ])('%s', (_name, marks) => {
    const blocks = scanBlocks([`${marks}a`, `${marks}b`]);
    expect(depthOf(blocks)).toBe(DEPTH_CAP);
    const [leaf] = leavesOf(blocks);
    expect(leaf?.kind).toBe('paragraph');
    expect(leaf?.text[0]?.endsWith('a')).toBe(true);
  });

  test('lists nested line by line stop at the cap as well', () => {
    const lines = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`);
    expect(depthOf(scanBlocks(lines))).toBe(DEPTH_CAP);
  });

  test('up to the cap every mark opens a block', () => {
    expect(depthOf(scanBlocks([`${'>'.repeat(DEPTH_CAP)}a`]))).toBe(DEPTH_CAP);
    expect(leavesOf(scanBlocks([`${'>'.repeat(DEPTH_CAP)}a`]))[0]?.text).toEqual(['a']);
    expect(leavesOf(scanBlocks([`${'>'.repeat(DEPTH_CAP + 1)}a`]))[0]?.text).toEqual(['>a']);
  });
});

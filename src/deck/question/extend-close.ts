import type { SheetText } from '../sheet-text.ts';
import { findBlocks } from './find-blocks.ts';
import { openRegion } from './region.ts';

/**
 * Where a question ends whose own marks close it: behind the labelled blocks (`Keywords:`, `Hint:`) directly below.
 * @param close exclusive end by its marks
 * @param next where the next part of the sheet begins
 */
export function extendClose(sheet: SheetText, close: number, next: number): number {
  let end = close;
  for (const block of findBlocks(openRegion(sheet, close, next, 0), null)) {
    if (block.kind === 'answer' || sheet.hasText(end, block.start)) break;
    end = block.end;
  }
  return end;
}

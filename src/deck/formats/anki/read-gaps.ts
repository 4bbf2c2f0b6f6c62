import { GAP } from '../../deck.ts';
import type { GapText } from '../../notations/gaps.ts';
import { GAP_ENDS, GAP_OPENS, HINT_BEGINS } from './marks.ts';

/** A text with gaps, taken apart, and the hints that stood in them. */
export interface MarkedGaps extends GapText {
  readonly hints: readonly string[];
}

const MARK = /[\uFDD0-\uFDD2]/g;

/**
 * Takes a text with the marks of gaps apart. A gap in a gap belongs to the outer one.
 * @returns null where there is no gap with a text in it
 */
export function readMarkedGaps(marked: string): MarkedGaps | null {
  const reader = new GapReader();
  let at = 0;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    reader.add(marked.slice(at, index));
    reader.turn(mark);
    at = index + 1;
  }
  reader.add(marked.slice(at));
  return reader.finish();
}

class GapReader {
  private prompt = '';
  private filled = '';
  private readonly gaps: string[] = [];
  private readonly hints: string[] = [];
  private gap = '';
  private hint = '';
  private depth = 0;
  /** How deep the gap stands whose hint is being read; 0 for none. */
  private hintDepth = 0;

  add(text: string): void {
    if (this.hintDepth > 0) {
      if (this.hintDepth === 1) this.hint += text;
      return;
    }
    if (this.depth > 0) this.gap += text;
    else this.prompt += text;
    this.filled += text;
  }

  turn(mark: string): void {
    if (mark === GAP_OPENS) this.depth += 1;
    else if (mark === HINT_BEGINS && this.hintDepth === 0) this.hintDepth = this.depth;
    else if (mark === GAP_ENDS) this.close();
  }

  finish(): MarkedGaps | null {
    if (this.gaps.length === 0) return null;
    const { prompt, filled, gaps, hints } = this;
    return { prompt: prompt.trim(), filled: filled.trim(), gaps, hints };
  }

  private close(): void {
    if (this.hintDepth === this.depth) this.hintDepth = 0;
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth > 0) return;
    const gap = this.gap.trim();
    const hint = this.hint.trim();
    if (gap !== '') {
      this.prompt += GAP;
      this.gaps.push(gap);
      if (hint !== '') this.hints.push(hint);
    }
    this.gap = '';
    this.hint = '';
  }
}

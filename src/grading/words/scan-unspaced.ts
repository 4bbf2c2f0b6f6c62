import type { Token } from './token.ts';

/** The segmenter of Node 20 is quadratic, so a run is cut; a word across a cut is lost, nothing more. */
const LONGEST_RUN = 256;

let segmenter: Intl.Segmenter | undefined;

/** Splits a run of Han, Kana, Thai, Lao, Khmer or Myanmar letters into words and adds them to `pieces`. */
export function scanUnspaced(text: string, start: number, end: number, pieces: Token[]): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (let from = start; from < end; from += LONGEST_RUN) {
    const run = text.slice(from, Math.min(end, from + LONGEST_RUN));
    for (const { segment, index, isWordLike } of segmenter.segment(run)) {
      const at = from + index;
      const kind = isWordLike === true ? 'word' : 'mark';
      pieces.push({ kind, text: segment, value: null, start: at, end: at + segment.length });
    }
  }
}

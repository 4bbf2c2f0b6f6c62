import { latePattern } from '../../deck/late-pattern.ts';

/** A run of `*`, `_` or `~` as it stands in the text. */
export interface DelimiterRun {
  readonly character: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly length: number;
  /** Marks of the run that are still text. */
  left: number;
  /** Looks that begin after the run and end before it, told by the number of marks each took: 1 emphasis, 2 strong. */
  readonly opens: number[];
  readonly closes: number[];
}

const space = /^\s?$/u;
const punctuation = latePattern(String.raw`^[\p{P}\p{S}]$`, 'u');

/**
 * @param before the character before the run, or '' at the start of the text
 * @param after the character after it, or '' at the end
 * @returns the run with what it may do, as CommonMark's flanking rules say
 */
export function createRun(
  character: string,
  length: number,
  before: string,
  after: string,
): DelimiterRun {
  const left = !space.test(after) && (!punctuation().test(after) || isEdge(before));
  const right = !space.test(before) && (!punctuation().test(before) || isEdge(after));
  const inWord = character === '_';
  return {
    character,
    canOpen: left && (!inWord || !right || punctuation().test(before)),
    canClose: right && (!inWord || !left || punctuation().test(after)),
    length,
    left: length,
    opens: [],
    closes: [],
  };
}

function isEdge(character: string): boolean {
  return space.test(character) || punctuation().test(character);
}

/**
 * Pairs the runs that open and close a look (CommonMark, "process emphasis"). For every kind of run it is
 * remembered how far down a search has failed, which keeps the whole linear.
 * @param runs in the order of the text; those that pair are changed
 */
export function pairRuns(runs: readonly DelimiterRun[]): void {
  const open: DelimiterRun[] = [];
  const floor = new Map<string, number>();
  for (const run of runs) {
    if (run.canClose) closeWith(run, open, floor);
    if (run.canOpen && run.left > 0) open.push(run);
  }
}

function closeWith(closer: DelimiterRun, open: DelimiterRun[], floor: Map<string, number>): void {
  const kind = `${closer.character}${closer.canOpen}${closer.length % 3}`;
  while (closer.left > 0) {
    const bottom = Math.min(floor.get(kind) ?? 0, open.length);
    let at = open.length - 1;
    while (at >= bottom && !isPair(open[at], closer)) at -= 1;
    const opener = at < bottom ? undefined : open[at];
    if (opener === undefined) {
      floor.set(kind, open.length);
      return;
    }
    open.length = at + 1;
    joinPair(opener, closer);
    if (opener.left === 0) open.pop();
  }
}

function isPair(opener: DelimiterRun | undefined, closer: DelimiterRun): boolean {
  if (opener?.character !== closer.character) return false;
  if (closer.character === '~') return opener.left === closer.left;
  if (!opener.canClose && !closer.canOpen) return true;
  const sum = opener.length + closer.length;
  return sum % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

function joinPair(opener: DelimiterRun, closer: DelimiterRun): void {
  const marks = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
  opener.left -= marks;
  closer.left -= marks;
  opener.opens.push(marks);
  closer.closes.push(marks);
}

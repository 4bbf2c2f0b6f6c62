import type { Passage } from './hearing/passage.ts';

const SPACE = 0x20;
/** Letters of one alphabet differ in their low byte, so four of them fit into one number. */
const LOW_BYTE = 0xff;
const BITS = 8;

/** @returns the runs of four letters of a text's words, the spaces between words among them */
export function readRuns(passage: Passage): ReadonlySet<number> {
  const runs = new Set<number>();
  visitRuns(passage, (run) => runs.add(run));
  return runs;
}

/**
 * Compares wordings letter by letter. This forgives what no rule for words knows (odd misspellings, compounds, rare
 * relatives) and sees which words stand side by side.
 * @returns the share of the runs that the text has too, 0..1
 */
export function shareRuns(runs: ReadonlySet<number>, passage: Passage): number {
  if (runs.size === 0) return 0;
  const found = new Set<number>();
  visitRuns(passage, (run) => {
    if (runs.has(run)) found.add(run);
  });
  return found.size / runs.size;
}

/** With shorter runs any two texts look alike, with longer ones every slip counts. */
function visitRuns({ words }: Passage, visit: (run: number) => void): void {
  let run = SPACE;
  for (const { text } of words) {
    for (let at = 0; at < text.length; at += 1) {
      run = (run << BITS) | (text.charCodeAt(at) & LOW_BYTE);
      visit(run);
    }
    run = (run << BITS) | SPACE;
    visit(run);
  }
}

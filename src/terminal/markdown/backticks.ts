/** The runs of backticks in a text, by their length. */
export interface BacktickRuns {
  /** @returns where the next run of exactly so many backticks begins; asked with rising places */
  findNext(length: number, from: number): number | null;
}

/** Finds all runs at once, so that no code span searches the text again. */
export function findBacktickRuns(text: string): BacktickRuns {
  const places = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const list = places.get(run.length);
    if (list === undefined) places.set(run.length, [index]);
    else list.push(index);
  }
  const read = new Map<number, number>();
  return {
    findNext(length, from) {
      const list = places.get(length) ?? [];
      let next = read.get(length) ?? 0;
      while (next < list.length && (list[next] ?? 0) < from) next += 1;
      read.set(length, next);
      return list[next] ?? null;
    },
  };
}

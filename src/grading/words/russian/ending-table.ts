/** What may be cut off a word, and what each cut means. */
export interface EndingTable<Rule> {
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly longest: number;
}

/** Builds a table from rows of space-separated endings and their rule; `-` is the zero ending. */
export function buildEndingTable<Rule>(
  rows: readonly (readonly [endings: string, rule: Rule])[],
): EndingTable<Rule> {
  const rules = new Map<string, Rule[]>();
  let longest = 0;
  for (const [endings, rule] of rows) {
    for (const written of endings.split(' ')) {
      const ending = written === '-' ? '' : written;
      const known = rules.get(ending);
      if (known === undefined) rules.set(ending, [rule]);
      else known.push(rule);
      longest = Math.max(longest, ending.length);
    }
  }
  return { rules, longest };
}

/** Calls `visit` for every way to cut an ending of the table off `word` that leaves a stem long enough. */
export function forEachCut<Rule>(
  word: string,
  table: EndingTable<Rule>,
  shortestStem: number,
  visit: (stem: string, rule: Rule, ending: string) => void,
): void {
  const longest = Math.min(table.longest, word.length - shortestStem);
  for (let length = 0; length <= longest; length += 1) {
    const ending = word.slice(word.length - length);
    const rules = table.rules.get(ending);
    if (rules === undefined) continue;
    const stem = word.slice(0, word.length - length);
    for (const rule of rules) visit(stem, rule, ending);
  }
}

import type { QuestionRow } from './question-row.ts';
import { makeSafeLine } from './safe-text.ts';
import type { View } from './view.ts';
import { truncate } from './width.ts';

/** Questions that follow each other in one section. */
export interface RowGroup {
  /** The line above them; none where they are not grouped. */
  readonly head: readonly string[];
  readonly rows: readonly QuestionRow[];
  /** Position of the first one among all rows; 0 when absent. */
  readonly first?: number;
}

/** @returns the titles of a section, from the outermost, as one safe line; empty outside any section */
export function nameSection(section: readonly string[], { plain }: Pick<View, 'plain'>): string {
  return section.map(makeSafeLine).join(plain === true ? ', ' : ' › ');
}

/** Groups the questions under the sections they stand in, in the order of the sheets. */
export function groupBySection(rows: readonly QuestionRow[], view: View): readonly RowGroup[] {
  const severalSheets = new Set(rows.map(({ deck }) => deck)).size > 1;
  const groups: { head: string[]; rows: QuestionRow[]; first: number; key: string }[] = [];
  for (const [index, row] of rows.entries()) {
    const { deck, question } = row;
    const section = nameSection(question.section, view) || view.messages.lists.noSection;
    const name = severalSheets ? `${makeSafeLine(deck.source)}: ${section}` : section;
    const last = groups.at(-1);
    if (last?.key === name) last.rows.push(row);
    else {
      const head = [view.style.heading(truncate(name, view.width))];
      groups.push({ head, rows: [row], first: index, key: name });
    }
  }
  return groups;
}

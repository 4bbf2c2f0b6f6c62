import type { Deck } from '../../deck.ts';

/** A card on a line that would be a list, a quotation, a heading or a table. */
const MARKED = /^(?:[-*+>|#:\s]|\d{1,9}[.)])|[|`\\]/;

/**
 * Writes the body of a sheet of terms, a card on each line: `term :: definition`.
 * @returns null where a question is more than a line and a line; what is read from it is for the caller to see
 */
export function writeCardLines({ questions }: Deck): string | null {
  const lines: string[] = [];
  for (const question of questions) {
    const { kind, prompt, answer, label, hint, tags, section, keyPoints, examples } = question;
    const hasMore = [tags, section, keyPoints, examples].some((list) => list.length > 0);
    if (kind !== 'open' || answer === null || hint !== null || label !== null || hasMore)
      return null;
    if (/\n/.test(prompt + answer) || MARKED.test(prompt)) return null;
    lines.push(`${prompt} :: ${answer}`);
  }
  return `${lines.join('\n\n')}\n`;
}

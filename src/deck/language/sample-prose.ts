import type { SheetText } from '../sheet-text.ts';
import { SAMPLE } from './guess-language.ts';

/** What is no text of the author's language: code, addresses, tags of HTML. */
const FOREIGN = /`[^`]{1,200}`|https?:\/\/[^\s)>\]]{1,500}|\]\([^)\s]{1,500}\)|<[^<>]{1,200}>/g;

/** No line speaks for all the others. */
const LONGEST_LINE = 2_000;

/**
 * Picks lines of text and headings from all over a sheet, as many as it takes to guess its language; a contents list
 * or a licence at the top then does not speak for the rest.
 */
export function sampleProse({ lines, kinds }: SheetText): string {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const step = Math.max(1, Math.ceil(length / SAMPLE));
  const picked: string[] = [];
  for (let line = 0; line < lines.length; line += step) {
    const kind = kinds[line];
    if (kind !== 'text' && kind !== 'heading') continue;
    picked.push((lines[line] ?? '').slice(0, LONGEST_LINE));
  }
  return picked
    .join('\n')
    .slice(0, 2 * SAMPLE)
    .replaceAll(FOREIGN, ' ');
}

import type { SheetText } from '../sheet-text.ts';
import { latePattern } from '../late-pattern.ts';

/** What the note-taking programs that hold cards write beside them. */
const SCHEDULE = /<!--\s?SR:/;
const CARD_TAG = latePattern(
  String.raw`(?:^|\s)#(?:flash-?cards?|cards?|sr|anki|deck)(?:\/[\p{L}\p{N}_/-]*)?(?=\s|$)`,
  'iu',
);
const BLOCK_ID = /\s+\^[A-Za-z0-9-]{1,60}\s*$/;
const COMMENT = /<!--(?:(?!-->).){0,500}-->/g;
const LEADING_TAGS = latePattern(String.raw`^(?:#[\p{L}_][\p{L}\p{N}_/-]{0,100}\s+)+(?=\S)`, 'u');
const CLOSING_CARD_TAG = latePattern(
  String.raw`\s+#(?:flash-?cards?|cards?|anki)(?:\/[\p{L}\p{N}_/-]{0,100})?\s*$`,
  'iu',
);

/** @returns whether the sheet holds cards by its own word: a schedule of reviews, or a tag for cards */
export function isCardNote({ lines, kinds, linesWith }: SheetText): boolean {
  return linesWith('#', '<!--').some((at) => {
    const line = lines[at] ?? '';
    return kinds[at] !== 'code' && (SCHEDULE.test(line) || CARD_TAG().test(line));
  });
}

/** @returns a line without its comment, its block id (`^id`) and the tag that makes a card of it */
export function dropNoteMarks(line: string): string {
  let text = line.includes('<!--') ? line.replaceAll(COMMENT, '') : line;
  if (text.includes('^')) text = text.replace(BLOCK_ID, '');
  if (text.includes('#')) text = text.replace(CLOSING_CARD_TAG(), '');
  return text.trimEnd();
}

/** @returns the tags a line opens with */
export function readLeadingTags(line: string): {
  readonly tags: readonly string[];
  readonly width: number;
} {
  const found = line.startsWith('#') ? LEADING_TAGS().exec(line) : null;
  if (found === null) return { tags: [], width: 0 };
  return { tags: found[0].trim().split(/\s+/), width: found[0].length };
}

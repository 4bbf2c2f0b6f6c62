import { placeText, type PlacedText } from '../placed-text.ts';
import { isLetterAt, readOptionMark } from './letters.ts';
import type { OptionLine } from './options.ts';

/** Lines with one option each at most. */
export interface SpreadLines {
  readonly lines: readonly PlacedText[];
  readonly kinds: readonly OptionLine[];
  /** For each line the index of the one it is a part of; -1 for the prompt's own. */
  readonly origins: readonly number[];
}

/** Where the next option may begin on a line. */
const NEXT = /(?<=\S)\s+(?=[(（]?(?:\*\*)?([A-Za-zА-Яа-яЁё])\\?[.)、．）](?:\*\*)?\s{0,8}\S)/gu;
const LAST_PLACE = 12;
const LONGEST = 2000;

/**
 * Parts lines that hold several options: `A. x  B. y  C. z`.
 * @param tail the end of the prompt's own line from its first letter on, to stand before the lines; null for none
 */
export function spreadOptions(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
  tail: string | null,
): SpreadLines {
  const spread: PlacedText[] = [];
  const spreadKinds: OptionLine[] = [];
  const origins: number[] = [];
  const add = (line: PlacedText, kind: OptionLine, origin: number): void => {
    for (const part of kind === 'text' ? splitLine(line) : [line]) {
      spread.push(part);
      spreadKinds.push(kind);
      origins.push(origin);
    }
  };
  if (tail !== null) add(placeText(tail, 1, 1), 'text', -1);
  for (const [index, line] of lines.entries()) add(line, kinds[index] ?? 'blank', index);
  return { lines: spread, kinds: spreadKinds, origins };
}

function splitLine(line: PlacedText): readonly PlacedText[] {
  const { text } = line;
  const mark = text.length > LONGEST ? null : readOptionMark(text);
  if (mark === null) return [line];
  let place = findPlaceOf(mark.letter);
  const cuts = [0];
  for (const { index, 0: gap, 1: letter = '' } of text.matchAll(NEXT)) {
    if (index < mark.width || place < 0 || !isLetterAt(letter, place + 1)) continue;
    place += 1;
    cuts.push(index + gap.length);
  }
  if (cuts.length === 1) return [line];
  const indent = ' '.repeat(mark.indent);
  return cuts.map((cut, part) => {
    const end = cuts[part + 1] ?? text.length;
    const start = line.pieces[0] ?? { line: 1, column: 1 };
    return placeText(
      (part === 0 ? '' : indent) + text.slice(cut, end).trimEnd(),
      start.line,
      start.column,
    );
  });
}

function findPlaceOf(letter: string): number {
  for (let place = 0; place < LAST_PLACE; place += 1) if (isLetterAt(letter, place)) return place;
  return -1;
}

const TAIL = /(?<=[\s?？:：.(（])[-*+]?\s{0,4}[(（]?[AaАа][.)、．）]\s{0,8}(?=\S)/u;

/** @returns where the first option may begin on the prompt's own line, or -1 */
export function findTail(prompt: string): number {
  if (prompt.length > LONGEST) return -1;
  const found = TAIL.exec(prompt);
  return found === null || found.index === 0 ? -1 : found.index;
}

/** A text under rewriting together with where each of its characters stands in the text as typed. */
export interface OffsetText {
  readonly text: string;
  /** `offsets[i]` is the place of `text[i]` as typed, with one entry more for the end; null: the same places. */
  readonly offsets: Int32Array | null;
}

/**
 * Replaces every match of a global `pattern` and keeps the offsets true. `replace` returns the new text
 * of a match, or null to leave it. Characters that a replacement shares with its match, in order, keep
 * their own places, the others take the place of what they follow.
 */
export function rewrite(
  source: OffsetText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): OffsetText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    const replacement = replace(match);
    if (match[0] === '') pattern.lastIndex += 1;
    if (replacement === null || replacement === match[0]) continue;
    pieces.push(source.text.slice(done, match.index), replacement);
    copyOffsets(source, done, match.index, offsets);
    alignOffsets(source, match, replacement, offsets);
    done = match.index + match[0].length;
  }
  if (done === 0 && pieces.length === 0) return source;
  pieces.push(source.text.slice(done));
  copyOffsets(source, done, source.text.length + 1, offsets);
  return { text: pieces.join(''), offsets: Int32Array.from(offsets) };
}

/** The place, in the text as typed, of the character at `index` (0..length). */
export function offsetAt(source: OffsetText, index: number): number {
  return source.offsets === null ? index : (source.offsets[index] ?? 0);
}

function copyOffsets(source: OffsetText, from: number, to: number, target: number[]): void {
  for (let index = from; index < to; index += 1) target.push(offsetAt(source, index));
}

function alignOffsets(
  source: OffsetText,
  match: RegExpExecArray,
  replacement: string,
  target: number[],
): void {
  const typed = match[0];
  let cursor = 0;
  for (const character of replacement.split('')) {
    const found = typed.indexOf(character, cursor);
    const place = found < 0 ? Math.min(cursor, Math.max(0, typed.length - 1)) : found;
    target.push(offsetAt(source, match.index + place));
    if (found >= 0) cursor = found + 1;
  }
}

/**
 * What a slip did to the word that was meant: two neighbours `swapped`, a letter `doubled` or a doubled one
 * left `single`, a letter too many (`added`), one missing (`omitted`), one taken for another (`replaced`).
 */
export type EditKind = 'swapped' | 'doubled' | 'single' | 'added' | 'omitted' | 'replaced';

export interface Edit {
  readonly kind: EditKind;
  /** The place in the word as typed. */
  readonly at: number;
  /** The letters as typed, and as meant; one of them is empty when a letter is missing or too many. */
  readonly typed: string;
  readonly meant: string;
}

/**
 * The fewest edits that turn `meant` into `typed`, at most `limit` (0..2), in order; null when more are
 * needed. This is optimal string alignment: a swap of two neighbours counts once.
 */
export function findEdits(typed: string, meant: string, limit: number): readonly Edit[] | null {
  for (let allowed = 0; allowed <= limit; allowed += 1) {
    const edits = alignFrom(typed, meant, 0, 0, allowed);
    if (edits !== null) return edits;
  }
  return null;
}

/** Edits from two places on, with `left` of them to spend; the depth of the recursion is `left`. */
function alignFrom(
  typed: string,
  meant: string,
  typedFrom: number,
  meantFrom: number,
  left: number,
): readonly Edit[] | null {
  let at = typedFrom;
  let other = meantFrom;
  while (at < typed.length && other < meant.length && typed.charAt(at) === meant.charAt(other)) {
    at += 1;
    other += 1;
  }
  if (at === typed.length && other === meant.length) return [];
  if (left === 0 || Math.abs(typed.length - at - (meant.length - other)) > left) return null;
  for (const [typedLength, meantLength] of STEPS) {
    const edit = readEdit(typed, meant, at, other, typedLength, meantLength);
    if (edit === null) continue;
    const rest = alignFrom(typed, meant, at + typedLength, other + meantLength, left - 1);
    if (rest !== null) return [edit, ...rest];
  }
  return null;
}

/** How many letters of the typed and of the meant word an edit takes: a swap, an omission, … */
const STEPS: readonly (readonly [number, number])[] = [
  [2, 2],
  [1, 0],
  [0, 1],
  [1, 1],
];

function readEdit(
  typed: string,
  meant: string,
  at: number,
  other: number,
  typedLength: number,
  meantLength: number,
): Edit | null {
  const written = typed.slice(at, at + typedLength);
  const wanted = meant.slice(other, other + meantLength);
  if (written.length < typedLength || wanted.length < meantLength) return null;
  const edit = { at, typed: written, meant: wanted };
  if (typedLength === 2) {
    const isSwap = written.charAt(0) === wanted.charAt(1) && written.charAt(1) === wanted.charAt(0);
    return isSwap ? { kind: 'swapped', ...edit } : null;
  }
  if (meantLength === 0) return { kind: isDouble(typed, at) ? 'doubled' : 'added', ...edit };
  if (typedLength === 0) return { kind: isDouble(meant, other) ? 'single' : 'omitted', ...edit };
  return { kind: 'replaced', ...edit };
}

function isDouble(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return letter === word.charAt(at - 1) || letter === word.charAt(at + 1);
}

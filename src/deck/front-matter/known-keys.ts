/** What viva reads in front matter; the keys of the second row make a sheet of one question. */
const KNOWN_KEYS = [
  'title', 'lang', 'tags', 'strictness', 'exam', 'exact',
  'question', 'answer', 'keywords', 'examples', 'choices', 'correct', 'hint', 'id',
] as const; // prettier-ignore

export type KnownKey = (typeof KNOWN_KEYS)[number];

/** Shorter keys are one typo away from too many words. */
const SHORTEST = 4;

/** @returns whether viva reads the key */
export function isKnownKey(key: string): key is KnownKey {
  return (KNOWN_KEYS as readonly string[]).includes(key);
}

/** @returns the known key that is one typo (or another case) away from an unknown one, or null */
export function findNearKey(key: string): KnownKey | null {
  const folded = key.toLowerCase();
  const isNear = (known: KnownKey): boolean =>
    folded === known || (known.length >= SHORTEST && isOneEditAway(folded, known));
  return KNOWN_KEYS.find(isNear) ?? null;
}

/** One character more, less or other, or two neighbours swapped. */
function isOneEditAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  const shorter = Math.min(left.length, right.length) - start;
  while (end < shorter && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const one = left.slice(start, left.length - end);
  const other = right.slice(start, right.length - end);
  return (
    (one.length <= 1 && other.length <= 1) ||
    (one.length === 2 && one === `${other.charAt(1)}${other.charAt(0)}`)
  );
}

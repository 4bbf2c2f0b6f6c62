/**
 * @param words a sentence for each code
 * @param code what a problem names; it may come from a file of another viva
 * @returns the code's sentence; empty for one that is not known
 */
export function tellOf(
  words: Readonly<Record<string, string>>,
  code: string | number | undefined,
): string {
  return typeof code === 'string' && Object.hasOwn(words, code) ? (words[code] ?? '') : '';
}

/** @returns false for a wording of nothing but signs: it could never count, for an answer is compared by its words */
export function holdsWord(wording: string): boolean {
  return /[\p{L}\p{N}]/u.test(wording);
}

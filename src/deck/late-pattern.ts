/**
 * A regular expression that is built when it is first asked for. Classes of Unicode cost a tenth of a millisecond each,
 * at every start, even where nothing in the sheet needs them.
 *
 * @param source as in a literal, best written with String.raw
 * @returns the pattern, always the same one
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= new RegExp(source, flags));
}

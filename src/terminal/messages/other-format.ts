const OTHER_FORMAT = /\.(?:csv|tsv|tab|gift|aiken|xml|json|jsonl|ndjson|apkg|colpkg)$/i;
const VAGUE = /\.txt$/i;

/**
 * What a file may be by its name, for advice to somebody whose file holds no question.
 * @param path one or more paths
 * @returns `other` for a format of another program, `any` where the name says nothing, else `sheet`
 */
export function guessKind(path: string | number | undefined): 'sheet' | 'other' | 'any' {
  const name = String(path ?? '');
  if (OTHER_FORMAT.test(name)) return 'other';
  return VAGUE.test(name) ? 'any' : 'sheet';
}

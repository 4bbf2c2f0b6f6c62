/** The kinds of notes that viva adds to Anki: their names, and their fields in order. */
export const OWN_TYPES = {
  viva: ['Question', 'Answer', 'Choices', 'Correct', 'Key points', 'Examples', 'Hint'],
  'viva cloze': ['Text', 'Back Extra', 'Key points', 'Examples', 'Hint'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** @returns the fields of a kind of note of this name; none for one that viva did not add */
export function fieldsOfType(name: string): readonly string[] {
  const types: Readonly<Record<string, readonly string[]>> = OWN_TYPES;
  return Object.hasOwn(types, name) ? (types[name] ?? []) : [];
}

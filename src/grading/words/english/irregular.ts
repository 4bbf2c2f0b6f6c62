import { NOUNS } from './irregular-nouns.ts';
import { VERBS } from './irregular-verbs.ts';

const HEADS = new Map<string, string[]>();
for (const line of `${NOUNS.trim()}\n${VERBS.trim()}`.split('\n')) {
  const forms = line.split(' ');
  for (const form of forms) HEADS.set(form, [...(HEADS.get(form) ?? []), forms[0] ?? '']);
}

const NONE: readonly string[] = [];
const PREFIXED = /^(with|under|over|mis|fore|out|re|un)([a-z]{3,})$/;
/** Relay is not re + lay, rebound not re + bound. */
const NEVER_PREFIXED = new Set('lay lie bind ring be ox man wear tell light'.split(' '));
/** Greek nouns in -sis; other words in -ses are regular. */
const GREEK_PLURAL = /(?:lyses|theses|gnoses|llipses|morphoses|ynopses|mphases)$/;

/** The words, under which a normalised irregular form (`matrices`, `kept`, `withheld`) is found in a dictionary. */
export function findEnglishHeads(word: string): readonly string[] {
  const heads = HEADS.get(word);
  if (heads !== undefined) return heads;
  if (GREEK_PLURAL.test(word)) return [`${word.slice(0, -2)}is`];
  const [, prefix, rest = ''] = PREFIXED.exec(word) ?? [];
  if (prefix === undefined) return NONE;
  return (HEADS.get(rest) ?? NONE)
    .filter((head) => head !== rest && !NEVER_PREFIXED.has(head))
    .map((head) => prefix + head);
}

/** Suffixes of derived words, and what their bases have in their place (`-` nothing), longest first. */
const SUFFIXES: readonly (readonly [string, readonly string[]])[] = (
  'abilistic:able ability|ibilistic:ible ability|ification:ify|ication:y icate|ability:able|ibility:ible|cracy:crat|' +
  'cratic:crat|olution:olve|eption:eive|umption:ume|rption:rb|ription:ribe|uction:uce|position:pose|ission:it|' +
  'ersion:ert erge|usion:ude|ision:ide ise|lanation:lain|lamation:laim|ariation:ary|ension:end|osion:ode|ential:ence|antial:ance|istic:ist y|ical:y ics|' +
  'acy:ate|ity:- e|ic:y ics|ize:y|ment:-|al:- e'
)
  .split('|')
  .map((row) => {
    const [suffix = '', bases = ''] = row.split(':');
    return [suffix, bases.split(' ').map((base) => (base === '-' ? '' : base))];
  });
/** Nouns whose vowel changes. */
const NOUNS = new Map(
  (
    'growth:grow length:long depth:deep width:wide breadth:broad strength:strong height:high warmth:warm proof:prove ' +
    'belief:believe choice:choose speech:speak flight:fly success:succeed analysis:analyze'
  )
    .split(' ')
    .map((row): [string, string] => [
      row.slice(0, row.indexOf(':')),
      row.slice(row.indexOf(':') + 1),
    ]),
);
const SHORTEST_WORD = 7;
const SHORTEST_BASE = 4;

/** Words that a normalised English word may be derived from: exclusion → exclude, density → dense. */
export function findBases(word: string): readonly string[] {
  const single = toSingular(word);
  const noun = NOUNS.get(single) ?? NOUNS.get(word);
  if (noun !== undefined) return [noun];
  if (single.length < SHORTEST_WORD) return [];
  for (const [suffix, bases] of SUFFIXES) {
    if (!single.endsWith(suffix)) continue;
    const root = single.slice(0, -suffix.length);
    return bases.map((base) => root + base).filter((base) => base.length >= SHORTEST_BASE);
  }
  return [];
}

function toSingular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ally')) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

import { dropFleetingVowel, undoAlternation } from './alternations.ts';
import { buildEndingTable, forEachCut } from './ending-table.ts';
import { hasVowel, isConsonant, lastLetter } from './letters.ts';

/** `hard` endings can follow a passive participle, `mixed` ones only its hushing kind. */
type Kind = 'hard' | 'soft' | 'bare' | 'short' | 'comparative';

const TABLE = buildEndingTable<Kind>([
  ['ый ая ое ые ого ому ым ом ой ую ых ыми ою', 'hard'],
  ['ий яя ее ие его ему им ем ей юю их ими ею', 'soft'],
  ['-', 'bare'],
  ['а о ы и', 'short'],
  ['ее ей', 'comparative'],
]);

/** After these и is written where others have ы, so that a "soft" ending says nothing. */
const NEVER_Y = 'гкхжшчщ';
const FLEETING_STEM = 'нклр';
/** Three letters and no ending are seldom an adjective: these are. */
const SHORTEST_BARE = new Set('тих сух жив нов наг бос сед худ лих'.split(' '));

/** A stem found under an adjective's ending, for the tables of participles and of derivation. */
export type VisitAdjective = (stem: string, isHard: boolean) => void;

/** Adds `a:stem` for every adjective that `word` can be a form of: full, short, comparative, superlative. */
export function addAdjectiveKeys(
  word: string,
  add: (stem: string) => void,
  visitFull: VisitAdjective,
): void {
  const addStem = (stem: string): void => {
    if (stem.length >= 2 && hasVowel(stem)) add(stem);
  };
  forEachCut(word, TABLE, 2, (stem, kind, ending) => {
    if (!isConsonant(lastLetter(stem))) return;
    if (kind === 'hard' || kind === 'soft') {
      addStem(stem);
      addPositive(stem, addStem);
      visitFull(stem, kind === 'hard' || NEVER_Y.includes(lastLetter(stem)));
    } else addShort(word, stem, kind, ending, addStem);
  });
  addSoftComparative(word, addStem);
}

function addShort(
  word: string,
  stem: string,
  kind: Kind,
  ending: string,
  addStem: (stem: string) => void,
): void {
  if (kind === 'bare') {
    if (word.length >= 4 || SHORTEST_BARE.has(word)) addStem(stem);
    for (const full of dropFleetingVowel(stem)) {
      if (FLEETING_STEM.includes(lastLetter(full))) addStem(full);
    }
    return;
  }
  if (stem.length < 3) return;
  if (kind === 'short') {
    const wrongVowel = NEVER_Y.includes(lastLetter(stem)) ? 'ы' : 'и';
    if (ending !== wrongVowel && (stem.length >= 4 || /н$|зк$/.test(stem))) addStem(stem);
    return;
  }
  if (ending === 'ей' && !/[нрв]$/.test(stem)) return;
  addStem(stem);
  if (stem.startsWith('по') && stem.length >= 5) addStem(stem.slice(2));
}

/** `сильнейш` → сильн, `наиважнейш` → важн, `глубочайш` → глубок. */
function addPositive(stem: string, addStem: (stem: string) => void): void {
  if (!/[еа]йш$/.test(stem) || stem.length < 6) return;
  const bare = stem.slice(stem.startsWith('наи') ? 3 : 0, -3);
  if (stem.endsWith('ейш')) addStem(bare);
  else for (const origin of undoAlternation(bare)) addStem(origin);
}

/** `мягче` → мягк, `строже` → строг, `проще` → прост. */
function addSoftComparative(word: string, addStem: (stem: string) => void): void {
  if (!/[чщжш]е$/.test(word)) return;
  const stem = word.slice(word.startsWith('по') && word.length > 6 ? 2 : 0, -1);
  for (const origin of undoAlternation(stem)) {
    if (origin.length >= 3 && !(stem.endsWith('ч') && origin.endsWith('т'))) addStem(origin);
  }
}

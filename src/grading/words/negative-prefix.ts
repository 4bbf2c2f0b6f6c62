/** Words that begin like a denial and deny nothing. Beginnings, normalised. */
const RUSSIAN_STRANGERS =
  /^не(?:дел|обход|медл|смотр|взир|посредствен|минуем|навист|навид|вест|нец|мец|жн|фт|йр|йтр|рв|бес|кот|скольк|пременн|льз|брежн|вод|сущ)/;
const RUSSIAN = /^не(?=[а-я]{4})/;

/** `un` and `non` stand before any word; the others only where the rest is one that they deny: in-form, dis-play are no denials. */
const ENGLISH_FREE = /^(?:un|non)(?=[a-z]{4})/;
const ENGLISH_STRANGERS = /^un(?:der|it|i[fqv]|ion|iso|less|til|like(?!l))/;
const ENGLISH_CLOSED =
  /^(?:in(?=valid|correct|complete|accura|activ|adequa|appropriat|capab|compatib|consisten|defini|dependen|direct|efficien|equal|exact|expensiv|finite|flexib|formal(?!de)|organic|secur|sensitiv|significan|solub|stabil|sufficien|toleran|varian|variab|visib|voluntar|ability|convenien|edible|audible)|im(?=possib|pure|puri|perfect|permeab|mobil|mutab|matur|balanc|probab|proper|patien|polite|moral|mortal|moveab|movab|precis)|ir(?=rational|regular|relevan|reversib|replaceab|resistib|responsib|reducib)|il(?=legal|logical|legitim|literat|legib)|dis(?=connect|agree|able|ability|allow|appear|advantage|order|honest|similar|like|continu|obey|obedien|proportion|prove|satisf|trust|belie))/;

/**
 * Reads a word that denies by its beginning: «невыгоден», "unstable", "irregular".
 * @param word normalised
 * @returns the word without that beginning; null where it denies nothing
 */
export function readDenied(word: string): string | null {
  const first = word.charCodeAt(0);
  if (first === RUSSIAN_N) {
    return RUSSIAN.test(word) && !RUSSIAN_STRANGERS.test(word) ? word.slice(2) : null;
  }
  if (first === LETTER_U || first === LETTER_N) {
    const prefix = ENGLISH_FREE.exec(word)?.[0];
    return prefix === undefined || ENGLISH_STRANGERS.test(word) ? null : word.slice(prefix.length);
  }
  if (first !== LETTER_I && first !== LETTER_D) return null;
  const prefix = ENGLISH_CLOSED.exec(word)?.[0];
  return prefix === undefined ? null : word.slice(prefix.length);
}

const RUSSIAN_N = 0x43d;
const LETTER_D = 0x64;
const LETTER_I = 0x69;
const LETTER_N = 0x6e;
const LETTER_U = 0x75;

import { addAdjectiveKeys } from './adjectives.ts';
import { addDerivedKeys } from './derivation.ts';
import { findIrregular } from './irregular.ts';
import { addNounKeys } from './nouns.ts';
import { addParticipleRoots } from './participles.ts';
import { VerbRoots } from './verb-roots.ts';
import { addVerbRoots } from './verbs.ts';

const RUSSIAN = /^[а-я]{3,40}$/;
const SHORT_PARTICIPLE = /^(.+(?:[еая]н|[аяыуе]т))(?:а|о|ы)$|^(.+(?:[еая]н|[аяы]т))$/;

/**
 * The paradigm keys of a normalised Russian word: one for every paradigm that it can be a form of, as
 * `class:stem`. Two words are taken for forms of one word when they share a key.
 */
export function russianFormKeys(word: string): readonly string[] {
  const keys = new Set([`=${word}`]);
  if (RUSSIAN.test(word)) addFormKeys(word, keys);
  return [...keys];
}

/** The same with the keys of derivation added, so that свертка meets сверточный. */
export function russianFamilyKeys(word: string): readonly string[] {
  const keys = new Set([`=${word}`]);
  if (RUSSIAN.test(word)) {
    addFormKeys(word, keys);
    addDerivedKeys(word, keys);
  }
  return [...keys];
}

function addFormKeys(word: string, keys: Set<string>): void {
  const add = (key: string): void => void keys.add(key);
  const roots = new VerbRoots(add);
  addNounKeys(word, (id, stem) => add(`${id}:${stem}`));
  for (const form of withoutReflexive(word)) {
    for (const key of findIrregular(form)) add(key);
    addVerbRoots(form, roots);
    addAdjectiveKeys(
      form,
      (stem) => add(`a:${stem}`),
      (stem, isHard) => {
        if (isHard && stem.length >= 3) addParticipleRoots(stem, roots);
      },
    );
    const short = SHORT_PARTICIPLE.exec(form);
    if (short !== null && form.length >= 5) addParticipleRoots(short[1] ?? short[2] ?? '', roots);
  }
}

/** The word, and what is left of a reflexive verb without its -ся or -сь. */
function withoutReflexive(word: string): readonly string[] {
  const reflexive = word.length >= 5 && (word.endsWith('ся') || /[аеиоуыюя]сь$/.test(word));
  return reflexive ? [word, word.slice(0, -2)] : [word];
}

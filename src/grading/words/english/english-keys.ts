import { stemmer } from 'stemmer';
import { findEnglishHeads } from './irregular.ts';
import { findBases } from './derivation.ts';

const ENGLISH = /^[a-z]{2,40}$/;

/**
 * Beginnings that Porter's rules throw together with strangers (universe, university). A word that begins
 * so has the longest of them for its stem.
 */
const KEPT_APART = (
  'universit organiz organis general generic executiv experienc experiment animat numerous policy polici ' +
  'derivativ silicone ethnic community communi importan operator probabl statist international ' +
  'secretar marginalia capitali adoption factory factori internet'
).split(' ');
/** Words that stand for themselves alone. */
const LONERS = new Set('news pasta paste pasted pastes pasting past'.split(' '));

const COMPARED = new Set(
  (
    'big large small long short high low fast slow deep wide narrow thick thin strong weak hot cold warm cool ' +
    'light heavy near close hard soft simple dense bright dark great old young new early late rich poor cheap ' +
    'clean clear easy quick loud few steep sharp smooth rough tall fat flat safe busy noisy dry wet happy lucky angry ' +
    'tidy dirty tiny funny pretty lazy tricky risky healthy wealthy lengthy costly likely lively lonely friendly ugly ' +
    'pure rare fair firm slim calm mild kind strict sweet tight vague wild smart sparse coarse fine loose crude fresh ' +
    'gentle harsh keen lame noble odd pale plain severe shallow narrow simple slight slow steady stupid subtle ' +
    'tough true'
  ).split(' '),
);
/** No plural, although they end in s: virus, basis. */
const NO_PLURAL = /[ui]s$/;

/** The keys of the forms of a normalised English word: its stem, and that of its dictionary form. */
export function englishFormKeys(word: string): readonly string[] {
  const keys = new Set([`=${word}`]);
  if (ENGLISH.test(word)) for (const stem of findStems(word)) keys.add(`e:${stem}`);
  return [...keys];
}

/** The same with the stems of the words that it is derived from: density → dense. */
export function englishFamilyKeys(word: string): readonly string[] {
  const keys = new Set(englishFormKeys(word));
  if (ENGLISH.test(word) && findKeptApart(word) === null) {
    for (const base of findBases(word)) for (const stem of findStems(base)) keys.add(`e:${stem}`);
  }
  return [...keys];
}

function findStems(word: string): readonly string[] {
  const heads = findEnglishHeads(word);
  return heads.length > 0 ? heads.map(stemRegular) : [stemRegular(findPositive(word) ?? word)];
}

function stemRegular(word: string): string {
  if (LONERS.has(word)) return word;
  const apart = findKeptApart(word);
  if (apart !== null) return apart.replace(/is$/, 'iz').replace(/i$/, 'y');
  if (word.length <= 2 || NO_PLURAL.test(word)) return word;
  return stemmer(spellAmerican(word));
}

function findKeptApart(word: string): string | null {
  let longest: string | null = null;
  for (const beginning of KEPT_APART) {
    if (word.startsWith(beginning) && beginning.length > (longest?.length ?? 0))
      longest = beginning;
  }
  return longest;
}

/** theatre, kilometres; but timbre is not timber. */
const BRITISH_RE = /(?<=theat|lit|met|calib|spect|sab|somb|lust)re(?=s?$)/;

/** normalise → normalize, analyse → analyze, modelling → modeling, behaviour → behavior, linearly → linear. */
function spellAmerican(word: string): string {
  return word
    .replace(/(?<=.{3}[cdeghklmnrstw])ly$/, '')
    .replace(/isation(?=s?$)/, 'ization')
    .replace(/(?<=.{3}[^aeouyp])is(?=(?:e|es|ed|ing)$)/, 'iz')
    .replace(/lys(?=(?:e|es|ed|er|ers|ing)$)/, 'lyz')
    .replace('sulph', 'sulf')
    .replace('mould', 'mold')
    .replace(BRITISH_RE, 'er')
    .replace(/(?<=.{3})ogue(?=s?$)/, 'og')
    .replace(/(?<=.{2}[aeiou]l)l(?=(?:ed|ing)$)/, '')
    .replace(/(?<=.{3})our(?=(?:s|ed|ing|al|able|ite)?$)/, 'or');
}

/** The plain form of a common adjective's comparative or superlative: bigger, largest, easier. */
function findPositive(word: string): string | null {
  const stem = /^(.{2,})(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return null;
  const candidates = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return candidates.find((candidate) => COMPARED.has(candidate)) ?? null;
}

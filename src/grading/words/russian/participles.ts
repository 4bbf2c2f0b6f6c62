import { isConsonant, lastLetter } from './letters.ts';
import type { VerbRoots } from './verb-roots.ts';

/** Suffixes of participles, longest first within a kind, and what the root before them is. */
const SUFFIXES: readonly (readonly [string, 'a' | 'u' | 'e' | 'i' | 'bare' | 'en' | 'vowel'])[] = [
  ['анн', 'a'],
  ['янн', 'a'],
  ['ан', 'a'],
  ['ян', 'a'],
  ['ающ', 'a'],
  ['яющ', 'a'],
  ['аем', 'a'],
  ['яем', 'a'],
  ['авш', 'a'],
  ['явш', 'a'],
  ['ат', 'a'],
  ['ят', 'a'],
  ['ующ', 'u'],
  ['уем', 'u'],
  ['юющ', 'u'],
  ['еющ', 'e'],
  ['евш', 'e'],
  ['енн', 'en'],
  ['ен', 'en'],
  ['ящ', 'i'],
  ['ащ', 'i'],
  ['им', 'i'],
  ['ивш', 'i'],
  ['ит', 'i'],
  ['ущ', 'bare'],
  ['ющ', 'bare'],
  ['т', 'vowel'],
  ['вш', 'vowel'],
];

/** Adds the verb roots behind the stem of a full participle: `исключенн`, `обучающ`, `закрыт`. */
export function addParticipleRoots(stem: string, roots: VerbRoots): void {
  for (const [suffix, kind] of SUFFIXES) {
    if (!stem.endsWith(suffix)) continue;
    const root = stem.slice(0, -suffix.length);
    if (root.length < 1) continue;
    if (kind === 'a') addThemeA(root, suffix, roots);
    else if (kind === 'u') roots.put(['vu'], root);
    else if (kind === 'e') roots.put(['ve'], root);
    else if (kind === 'en') addBeforeEn(root, roots);
    else if (kind === 'i') roots.put(['vi', 've'], root);
    else if (kind === 'bare' && isConsonant(lastLetter(root))) roots.putSoftened(['va'], root);
    else if (kind === 'vowel') addVowelRoot(root, roots);
  }
}

function addThemeA(root: string, suffix: string, roots: VerbRoots): void {
  roots.putThemeA(root, suffix.charAt(0));
  if (/[ое]в$/.test(root)) roots.put(['vu'], root.slice(0, -2));
}

/** Behind a lip sound only л can stand (накормлен): `перемена` is no participle; but `погребен`. */
function addBeforeEn(root: string, roots: VerbRoots): void {
  if (!/[бвмпф]$/.test(root) || /[гк]реб$/.test(root)) roots.putBeforeEn(root);
}

/** `закрыт`, `развернут`, `развит`, `стерт`. */
function addVowelRoot(root: string, roots: VerbRoots): void {
  if (root.endsWith('ер')) roots.putPrefixed('ve', root, false);
  if (root.endsWith('ну')) roots.put(['vn'], root.slice(0, -2));
  if (/[ыуе]$/.test(root)) roots.put(['vy'], root);
  if (root.endsWith('е')) roots.put(['ve'], root.slice(0, -1));
}

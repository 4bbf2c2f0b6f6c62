import { addAdjectiveKeys } from './adjectives.ts';
import { forEachCut, buildEndingTable } from './ending-table.ts';
import { addNounKeys } from './nouns.ts';
import { addParticipleRoots } from './participles.ts';
import { VerbRoots } from './verb-roots.ts';

type AddKey = (key: string) => void;
const SHORTEST_ROOT = 4;
/** Declensions of soft stems; the ь keeps кровь apart from кров. */
const SOFT = new Set(['ms', 'fs', 'f3', 'ns']);

/**
 * Adds the keys of the family of a Russian word: verbal nouns meet their verbs (исключение, исключать),
 * nouns in -ость their adjectives, adjectives in -н-, -ов-, -ск- their nouns. An adjective offers every noun
 * it may come from and a noun only itself, so that two nouns never meet (экономика, экономия).
 */
export function addDerivedKeys(word: string, keys: Set<string>): void {
  const add: AddKey = (key) => void keys.add(key);
  const verbs = [...keys].filter((key) => key.startsWith('vu:'));
  for (const key of verbs) addVerbOfNoun(key.slice(3), add);
  const roots = new VerbRoots(add);
  addNounKeys(word, (id, stem) => {
    if (stem.length === 3 && id === 'm') add(`ov:${stem}`);
    if (stem.length >= SHORTEST_ROOT && id !== 'fj') add(SOFT.has(id) ? `d:${stem}ь` : `d:${stem}`);
    if (id === 'ni') addVerbalNoun(stem, roots);
    else if (id === 'fi') addNounInTion(stem, roots);
    else if (ACTION.has(id)) addNounOfAction(stem, roots, add);
    if (id === 'f') addNounInKa(stem, roots, add);
    else if (id === 'f3' && stem.endsWith('ост')) addQuality(stem.slice(0, -3), roots, add);
  });
  addAdjectiveKeys(
    word,
    () => undefined,
    (stem, isHard) => {
      if (isHard) addBasesOfAdjective(stem, roots, add);
    },
  );
  const verbRoots = [...keys].filter((key) => /^v[ai]:/.test(key));
  for (const key of verbRoots) addNounsOfVerb(key.slice(0, 2), key.slice(3), add);
}

/** What a verb offers to the nouns made of its root: they meet it and not each other, nor it another verb. */
function addNounsOfVerb(verbClass: string, root: string, add: AddKey): void {
  if (root.length < SHORTEST_ROOT) return;
  add(`wz${verbClass}:${root}`);
  add(`wk${verbClass}:${root}`);
}

/** `анализир` of анализировать → анализ; the same verb without -ир- (нормализировать). */
function addVerbOfNoun(root: string, add: AddKey): void {
  if (!root.endsWith('ир') || root.length < 5) return;
  const base = root.slice(0, -2);
  add(`vu:${base}`);
  if (base.length >= SHORTEST_ROOT) add(`d:${base}`);
}

/** Stems of nouns in -ение, -ание, -тие: исключение, сечение (of пересечь only under its prefix). */
function addVerbalNoun(stem: string, roots: VerbRoots): void {
  if (/.{2}ени$/.test(stem)) roots.putBeforeEn(stem.slice(0, -3));
  else if (/.{2}[ая]ни$/.test(stem)) {
    const root = stem.slice(0, -3);
    roots.putThemeA(root, stem.charAt(stem.length - 3));
    if (/[ое]в$/.test(root)) roots.put(['vu'], root.slice(0, -2));
  } else if (/.[аяыуеи]ти$/.test(stem)) addParticipleRoots(stem.slice(0, -1), roots);
}

/** `активаци` → активировать, `нормализаци` → нормализовать, `классификаци` → классифицировать, `индукци`. */
function addNounInTion(stem: string, roots: VerbRoots): void {
  if (/.{3}енци$/.test(stem)) roots.put(['vu'], `${stem.slice(0, -4)}ир`);
  if (/.{3}кци$/.test(stem)) roots.put(['vu'], `${stem.slice(0, -3)}цир`);
  if (/.{3}[бн]ци$/.test(stem)) roots.put(['vu'], `${stem.slice(0, -2)}ир`);
  if (!/.{3}[ая]ци$/.test(stem)) return;
  const base = stem.slice(0, -3);
  roots.put(['vu'], base);
  roots.put(['vu'], `${base}ир`);
  if (base.endsWith('ик')) roots.put(['vu'], `${base.slice(0, -1)}цир`);
}

const NO_ACTION = new Set(['задач', 'собор', 'забор']);
const THEMES = ['va', 'vi'] as const;
const ACTION = new Set(['m', 'f', 'fs']);

/** `запуск`, `замен`, `потер`, `ввод`, `выбор`, `передач`: nouns that are the bare root of their verb. */
function addNounOfAction(stem: string, roots: VerbRoots, add: AddKey): void {
  if (stem.length < SHORTEST_ROOT || /к$|ход$/.test(stem) || NO_ACTION.has(stem)) return;
  if (stem.length >= 5) for (const verbClass of THEMES) add(`wz${verbClass}:${stem}`);
  for (const verbClass of THEMES) roots.putPrefixed(verbClass, stem, false);
  if (stem.endsWith('бор')) roots.putPrefixed('va', `${stem.slice(0, -2)}р`, false);
  if (stem.endsWith('дач')) roots.putPrefixed('va', stem.slice(0, -2), false);
}

/** `выборк`, `обработк`, `тренировк`, `быстрот`, `глубин`: nouns of action and of quality. */
function addNounInKa(stem: string, roots: VerbRoots, add: AddKey): void {
  if (stem.endsWith('от') && stem.length >= 5) add(`a:${stem.slice(0, -2)}`);
  if (/.{3}(?:от|ин)$/.test(stem)) add(`a:${stem.slice(0, -2)}ок`);
  if (/.{3}изн$/.test(stem)) add(`a:${stem.slice(0, -3)}`);
  if (!/.{3}[бвгджзйлмнпрстфхцчшщ]к$/.test(stem)) return;
  const root = stem.slice(0, stem.endsWith('йк') ? -2 : -1);
  for (const verbClass of THEMES) add(`wk${verbClass}:${root}`);
  roots.putPrefixed('va', root, false);
  if (/.[ое]в$/.test(root)) roots.put(['vu'], root.slice(0, -2));
}

/** `точн` of точность; `зависим`, `определенн` lead on to their verbs. */
function addQuality(stem: string, roots: VerbRoots, add: AddKey): void {
  if (stem.length < 3) return;
  add(`a:${stem}`);
  if (/(?:нн|[иае]м)$/.test(stem)) addParticipleRoots(stem, roots);
}

/** Endings of an adjective's stem, and what the noun that it is made of has in their place. */
const BASES = buildEndingTable<readonly string[]>([
  ['н нн ьн енн ов ев ян ярн еск овск евск анск ативн', ['']],
  ['чн', ['к', 'ц']],
  ['ечн', ['к', 'ц']],
  ['очн', ['к']],
  ['ичн ионн иальн иозн', ['и']],
  ['ональн', ['он', '']],
  ['жн', ['г']],
  ['зн', ['зи']],
  ['льн', ['ли']],
  ['ентн', ['енци']],
  ['тивн', ['таци', 'ци', 'кци']],
  ['ск', ['', 'и']],
  ['ическ', ['', 'ик', 'и', 'ичеств']],
  ['етическ', ['ез', 'и']],
  ['литическ', ['лиз']],
  ['отическ', ['оз', 'ос']],
  ['истическ', ['изм']],
]);

function addBasesOfAdjective(stem: string, roots: VerbRoots, add: AddKey): void {
  const short = /^(.{3})[ое]в$/.exec(stem)?.[1];
  if (short !== undefined) add(`ov:${short}`);
  forEachCut(stem, BASES, 3, (root, bases) => {
    for (const base of bases) {
      if (root.length + base.length < SHORTEST_ROOT) continue;
      add(`d:${root}${base}`);
      if (base === '') add(`d:${root}ь`);
    }
  });
  if (/.{3}[иа]тельн$/.test(stem)) {
    const root = stem.slice(0, -6);
    if (stem.charAt(root.length) === 'и') roots.put(['vi'], root);
    else roots.putThemeA(root, 'а');
  }
}

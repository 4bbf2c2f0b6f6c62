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
    if (stem.length >= SHORTEST_ROOT && id !== 'fj') add(SOFT.has(id) ? `d:${stem}ь` : `d:${stem}`);
    if (id === 'ni') addVerbalNoun(stem, roots);
    else if (id === 'fi') addNounInTion(stem, roots);
    else if (ACTION.has(id)) addNounOfAction(stem, roots);
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
}

/** `анализир` of анализировать → анализ; the same verb without -ир- (нормализировать). */
function addVerbOfNoun(root: string, add: AddKey): void {
  if (!root.endsWith('ир') || root.length < 5) return;
  const base = root.slice(0, -2);
  add(`vu:${base}`);
  if (base.length >= SHORTEST_ROOT) add(`d:${base}`);
}

/** Stems of nouns in -ение, -ание, -тие. */
function addVerbalNoun(stem: string, roots: VerbRoots): void {
  if (/.{2}ени$/.test(stem)) roots.putSoftened(['vi', 've', 'va'], stem.slice(0, -3));
  else if (/.{2}[ая]ни$/.test(stem)) {
    const root = stem.slice(0, -3);
    roots.putThemeA(root, stem.charAt(stem.length - 3));
    if (/[ое]в$/.test(root)) roots.put(['vu'], root.slice(0, -2));
  } else if (/.[аяыуеи]ти$/.test(stem)) addParticipleRoots(stem.slice(0, -1), roots);
}

/** `активаци` → активировать, `нормализаци` → нормализовать, `классификаци` → классифицировать. */
function addNounInTion(stem: string, roots: VerbRoots): void {
  if (!/.{3}[ая]ци$/.test(stem)) return;
  const base = stem.slice(0, -3);
  roots.put(['vu'], base);
  roots.put(['vu'], `${base}ир`);
  if (base.endsWith('ик')) roots.put(['vu'], `${base.slice(0, -1)}цир`);
}

const ACTION = new Set(['m', 'f', 'fs']);

/** `запуск`, `замен`, `потер`: nouns that are the bare root of their verb. */
function addNounOfAction(stem: string, roots: VerbRoots): void {
  if (stem.length >= 5 && !/к$|ход$/.test(stem)) roots.put(['va', 'vi'], stem);
}

/** `выборк`, `обработк`, `тренировк`, `быстрот`: nouns of action and of quality. */
function addNounInKa(stem: string, roots: VerbRoots, add: AddKey): void {
  if (stem.endsWith('от') && stem.length >= 5) add(`a:${stem.slice(0, -2)}`);
  if (!/.{3}[бвгджзйлмнпрстфхцчшщ]к$/.test(stem)) return;
  const root = stem.slice(0, stem.endsWith('йк') ? -2 : -1);
  roots.put(['va', 'vi'], root);
  if (/.[ое]в$/.test(root)) roots.put(['vu'], root.slice(0, -2));
}

/** `точн` of точность; `зависим`, `определенн` lead on to their verbs. */
function addQuality(stem: string, roots: VerbRoots, add: AddKey): void {
  if (stem.length < 3) return;
  add(`a:${stem}`);
  if (/(?:нн|[иае]м)$/.test(stem)) addParticipleRoots(stem, roots);
}

/** Endings of an adjective's stem, and what the noun it is made of has in their place (`-` nothing). */
const BASES = buildEndingTable<readonly string[]>([
  ['н', ['']],
  ['ьн', ['']],
  ['чн', ['к', 'ц']],
  ['ечн очн', ['к']],
  ['ичн', ['и']],
  ['жн', ['г']],
  ['ионн', ['и']],
  ['тивн', ['таци', 'ци', 'кци']],
  ['енн', ['']],
  ['ов ев', ['']],
  ['ск', ['']],
  ['еск', ['']],
  ['ическ', ['', 'ик', 'и']],
  ['нн', ['']],
]);

function addBasesOfAdjective(stem: string, roots: VerbRoots, add: AddKey): void {
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

import { dropFleetingVowel } from './alternations.ts';
import { buildEndingTable, forEachCut } from './ending-table.ts';
import { hasVowel, lastLetter } from './letters.ts';

/** A declension, and the letters its stem may end in. */
interface Declension {
  readonly id: string;
  readonly stemEnds: string;
}

const HARD = 'бвгджзклмнпрстфхцчшщ';
const SOFT_ABLE = 'бвдзлмнпрстф';
const SIBILANT = 'жшчщц';
const NO_Y = 'гкхжшчщ';
const TAKES_Y = 'бвдзлмнпрстфц';
const VOWEL = 'аеиоуыюя';

/** id, letters the stem may end in, endings (`-` is none). Several rows of one id make one declension. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['m', HARD, '- а у ом е ам ами ах'],
  ['m', TAKES_Y, 'ы ов'],
  ['m', `${NO_Y}д`, 'и ов'],
  ['m', SIBILANT, 'ем ей ев'],
  ['ms', SOFT_ABLE, 'ь я ю ем е и ей ям ями ях ьми'],
  ['mj', VOWEL, 'й я ю ем е и ев ям ями ях'],
  ['f', HARD, 'а е у ой ою - ам ами ах'],
  ['f', TAKES_Y, 'ы'],
  ['f', NO_Y, 'и'],
  ['f', SIBILANT, 'ей ею'],
  ['fs', SOFT_ABLE, 'я и е ю ей ею ь - ям ями ях'],
  ['fi', 'иае', 'я и ю ей ею й ям ями ях'],
  ['fj', SOFT_ABLE + SIBILANT, 'ья ьи ье ью ьей ей ий ьем ьев ьям ьями ьях ьего ьему ьим ьих ьими'],
  ['f3', SOFT_ABLE, 'ь и ью ей ям ями ях ьми'],
  ['f3', SIBILANT, 'ь и ью ей ам ами ах'],
  ['n', HARD, 'о а у ом - ам ами ах е'],
  ['n', SIBILANT, 'ем'],
  ['ns', 'лр', 'е я ю ем ей ям ями ях'],
  ['ni', 'иь', 'е я ю ем и й ям ями ях'],
  ['nm', 'м', 'я ени енем ена ен енам енами енах'],
  ['mn', 'н', 'ин ина ину ином ине е - ам ами ах'],
  ['yt', SOFT_ABLE, 'енок енка енку енком енке енки ята ят ятам ятами ятах'],
  ['yt', SIBILANT, 'онок онка онку онком онке онки ата ат атам атами атах'],
];

const TABLE = buildEndingTable(
  ROWS.map(([id, stemEnds, endings]) => [endings, { id, stemEnds }] as const),
);

/**
 * Adds `declension:stem` for every declension that `word` can be a form of. `visit` gets the two apart;
 * see the table of word-forms for what each declension looks like (m канал, ms вентиль, mj слой, f ошибка,
 * fs неделя, fi функция, fj статья, ручей, копье and волчий, f3 память, n окно, ns поле, ni обучение, nm время, mn гражданин,
 * yt котенок).
 */
export function addNounKeys(word: string, visit: (id: string, stem: string) => void): void {
  forEachCut(word, TABLE, 2, (stem, declension, ending) => {
    if (ending !== '' && ending !== 'ь') {
      if (fits(declension, stem)) visit(declension.id, spellOut(declension.id, stem));
      return;
    }
    // the bare genitive plural of неделя needs its ь, that of вишня its fleeting vowel
    const isBareSoft = declension.id === 'fs' && ending === '';
    if (isBareSoft && !stem.endsWith('ен')) return;
    const mayStand = ending === 'ь' || (!isBareSoft && hasVowel(stem));
    if (mayStand && fits(declension, stem)) visit(declension.id, stem);
    for (const short of dropFleetingVowel(stem)) {
      if (short.length > 1 && fits(declension, short)) visit(declension.id, short);
    }
  });
  addPluralInYa(word, visit);
}

/** The closed lists of nouns with the plural листья, деревья. */
const PLURALS_IN_YA = new Map([
  ...'лист стул брат провод клин кол колос прут зуб повод'
    .split(' ')
    .map((stem) => [stem, 'm'] as const),
  ...'дерев крыл пер звен полен колен помел шил'.split(' ').map((stem) => [stem, 'n'] as const),
]);

function addPluralInYa(word: string, visit: (id: string, stem: string) => void): void {
  const at = word.lastIndexOf('ь');
  if (at < 3 || !/^ь(?:я|ев|ям|ями|ях)$/.test(word.slice(at))) return;
  const id = PLURALS_IN_YA.get(word.slice(0, at));
  if (id !== undefined) visit(id, word.slice(0, at));
}

function fits({ id, stemEnds }: Declension, stem: string): boolean {
  if (id === 'mn' && !/[ая]н$/.test(stem)) return false;
  return stemEnds.includes(lastLetter(stem));
}

/** `сомненье` is сомнение. */
function spellOut(id: string, stem: string): string {
  return id === 'ni' && /[нтл]ь$/.test(stem) ? `${stem.slice(0, -1)}и` : stem;
}

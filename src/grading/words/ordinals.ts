import { rememberResults } from './bounded-cache.ts';

/** By value, from 1: stems of the Russian ordinals, and the English ones. "Second" is rather a unit of time. */
const STEMS = `
  перв first|втор|треть third|четверт fourth|пят fifth|шест sixth|седьм seventh|восьм eighth|девят ninth|десят tenth
  |одиннадцат eleventh|двенадцат twelfth|тринадцат thirteenth|четырнадцат fourteenth|пятнадцат fifteenth
  |шестнадцат sixteenth|семнадцат seventeenth|восемнадцат eighteenth|девятнадцат nineteenth|двадцат twentieth`
  .split('|')
  .map((group) => group.trim().split(/\s+/));

const ROUND_STEMS: readonly (readonly [string, number])[] = [
  ['тридцат', 30],
  ['thirtieth', 30],
  ['сороков', 40],
  ['fortieth', 40],
  ['пятидесят', 50],
  ['fiftieth', 50],
  ['сот', 100],
  ['hundredth', 100],
];

const VALUES = new Map<string, number>([
  ...STEMS.flatMap((stems, index) => stems.map((stem): [string, number] => [stem, index + 1])),
  ...ROUND_STEMS,
  ['третий', 3],
]);

const ENDING = /^([а-я]{2,}?)(?:ый|ой|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми)$/;
/** Of «третий» alone: «третья», «третьего». */
const THIRD = /^(треть)(?:я|е|и|ю|ей|его|ему|им|ем|их|ими)$/;
const CACHE_LIMIT = 20_000;

/**
 * The value of a normalised ordinal in any of its forms: «девятнадцатом», "nineteenth" as 19. Of 1..20, 30, 40, 50, 100;
 * null for any other word, "second" among them.
 */
export const ordinalValue: (word: string) => number | null = rememberResults((word) => {
  const stem = ENDING.exec(word)?.[1] ?? THIRD.exec(word)?.[1];
  if (stem === undefined) return /^[a-z]|^третий$/.test(word) ? (VALUES.get(word) ?? null) : null;
  return VALUES.get(stem) ?? null;
}, CACHE_LIMIT);

import { sameWord } from './words/word-forms.ts';
import { tokenise } from './words/tokenise.ts';
import type { Heard, Place } from './hearing/heard.ts';
import type { Token } from './words/token.ts';

/** Ways to write one unit; a unit that is not here is compared as a word. */
const SPELLINGS = `
  % процент проценты процентов percent|° градус градуса градусов degree degrees|$ доллар доллара долларов dollar dollars usd
  |€ евро euro eur|₽ руб рубль рубля рублей rub rubles|£ фунт фунта фунтов pound pounds|кг kg килограмм килограмма килограммов kilogram kilograms
  |г g гр грамм грамма граммов gram grams|т t тонна тонны тонн ton tons tonnes|м m метр метра метров metre metres meter meters
  |см cm сантиметр сантиметра сантиметров centimetre centimeters|мм mm миллиметр миллиметра миллиметров millimetre millimeters
  |км km километр километра километров kilometre kilometers|с s сек sec секунда секунды секунд second seconds
  |мс ms миллисекунда миллисекунды миллисекунд millisecond milliseconds|мин min минута минуты минут minute minutes
  |ч h час часа часов hour hours|л l литр литра литров litre litres liter liters|мл ml миллилитр миллилитров
  |год года лет год year years|гц hz герц hertz|бит bit bits бита|б b байт байта bytes byte|вт w ватт watt watts|в v вольт volt volts
  |а a ампер ampere amperes amp amps|дж j джоуль джоуля джоулей joule joules|н n ньютон ньютона ньютонов newton newtons|ом ohm ohms`
  .split('|')
  .map((group) => group.trim().split(/\s+/));

const GROUPS = new Map(
  SPELLINGS.flatMap((group, index) => group.map((word): [string, number] => [word, index])),
);

/** @returns the unit as its parts, powers by themselves: `m/s²`, `m/s2` and `m/s^2` alike */
export function readUnit(unit: string): readonly string[] {
  return readParts(tokenise(unit));
}

function readParts(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ text }, index) => {
    if (text === '^') return [];
    if (tokens[index - 1]?.text === '^') return [`^${text}`];
    const [, name = text, power] = POWERED.exec(text) ?? [];
    return power === undefined ? [text] : [name, `^${power}`];
  });
}

/** `s2`: a short name and its power. */
const POWERED = /^(\p{L}{1,3})([23])$/u;

/** @returns whether the number at `place` carries the unit: behind it, or before it as money does */
export function carriesUnit(unit: readonly string[], place: Place, heard: Heard): boolean {
  const { tokens, places } = heard.passage;
  const at = places[place.from] ?? 0;
  const token = tokens[at];
  if (token === undefined) return false;
  if (unit[0] === '%' && token.text.endsWith('%')) return true;
  const behind = readParts(tokens.slice(at + 1, at + 3 + 2 * unit.length));
  const before = readParts(tokens.slice(Math.max(0, at - unit.length), at));
  return (
    areDegrees(unit, behind) || areUnits(unit, behind) || areUnits(unit, before.slice(-unit.length))
  );
}

/** Nothing less, and no power more: «м» is not what stands in «м²». */
function areUnits(unit: readonly string[], said: readonly string[]): boolean {
  const isMore = said[unit.length]?.startsWith('^') === true;
  return !isMore && unit.every((part, index) => isUnit(part, said[index]));
}

const DEGREE = '°';
const CELSIUS = new Set(['c', 'с', 'celsius', 'цельсия', 'цельсию']);
const OTHER_SCALE = new Set([
  'f',
  'k',
  'fahrenheit',
  'фаренгейта',
  'фаренгейту',
  'kelvin',
  'кельвина',
]);

/** «36,6 градуса» are degrees Celsius unless another scale is named. */
function areDegrees(unit: readonly string[], said: readonly string[]): boolean {
  if (unit[0] !== DEGREE || !CELSIUS.has(unit[1] ?? '') || !isUnit(DEGREE, said[0])) return false;
  return !OTHER_SCALE.has(said[1] === 'по' ? (said[2] ?? '') : (said[1] ?? ''));
}

function isUnit(part: string, said: string | undefined): boolean {
  if (said === undefined) return false;
  if (said === part) return true;
  const group = GROUPS.get(part);
  if (group !== undefined && group === GROUPS.get(said)) return true;
  return part.length > 2 && sameWord(said, part) !== null;
}

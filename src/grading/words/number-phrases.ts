import { isSoftNumber, numberValue } from './number-words.ts';
import { ordinalValue } from './ordinals.ts';
import { tidyNumber } from './scan-number.ts';
import type { Token } from './token.ts';

/** Words of 30 to 90, and the Russian ones of 100 to 900: their value, then their forms. */
const ROUND = readValues(`
  30 thirty тридцать тридцати тридцатью|40 forty сорок|50 fifty пятьдесят пятидесяти|60 sixty шестьдесят шестидесяти
  |70 seventy семьдесят семидесяти|80 eighty восемьдесят восьмидесяти|90 ninety девяносто девяноста
  |100 сто ста|200 двести двухсот|300 триста трехсот|400 четыреста четырехсот|500 пятьсот пятисот
  |600 шестьсот шестисот|700 семьсот семисот|800 восемьсот восьмисот|900 девятьсот девятисот`);

/** Words that multiply what stands before them. */
const SCALES = readValues(`
  100 hundred|1000 thousand тысяча тысячи тысяч тысячу тыс|1000000 million миллион миллиона миллионов млн
  |1000000000 billion миллиард миллиарда миллиардов млрд`);

/** «Тысяча двести» is one thousand and two hundred. */
const ONE = new Set(['тысяча', 'тысячу', 'миллион']);

function readValues(text: string): ReadonlyMap<string, number> {
  const entries = text.split('|').flatMap((line) => {
    const [value, ...forms] = line.trim().split(/\s+/);
    return forms.map((form): [string, number] => [form, Number(value)]);
  });
  return new Map(entries);
}

/**
 * Joins numbers told in several words: "forty-six", «сорок шесть», «тысяча» with what stands before it, "1.5 million".
 * A word for a round number becomes a numeral as well; a single word up to twenty stays as it is. Linear.
 */
export function joinNumberWords(tokens: Token[]): Token[] {
  if (!tokens.some(({ text }) => ROUND.has(text) || SCALES.has(text) || isTwenty(text)))
    return tokens;
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase = readPhrase(tokens, at);
    const token = phrase?.token ?? tokens[at];
    if (token !== undefined) joined.push(token);
    at = phrase?.next ?? at + 1;
  }
  return joined;
}

function isTwenty(text: string): boolean {
  return text === 'twenty' || text.startsWith('двадцат');
}

interface Phrase {
  readonly token: Token;
  /** Behind its last token. */
  readonly next: number;
}

/** @returns the number that begins at a token; null where none does, or one that needs no joining */
function readPhrase(tokens: readonly Token[], from: number): Phrase | null {
  let total = 0;
  let group = 0;
  let below = Number.POSITIVE_INFINITY;
  let largest = Number.POSITIVE_INFINITY;
  let next = from;
  for (; next < tokens.length; next += 1) {
    const text = tokens[next]?.text ?? '';
    const scale = SCALES.get(text);
    if (next === from && ONE.has(text) && ROUND.has(tokens[next + 1]?.text ?? '')) group = 1;
    const value = scale === undefined ? readValue(tokens, next, next === from) : null;
    if (scale !== undefined && group > 0 && scale < largest) {
      if (scale === 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
        largest = scale;
      }
      below = Math.min(scale, 1000);
    } else if (value !== null && value > 0 && value < below) {
      group += value;
      below = roomBelow(value);
    } else break;
  }
  const first = tokens[from];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined) return null;
  if (next - from < 2 && !ROUND.has(first.text)) return null;
  const text = tidyNumber(String(Number((total + group).toPrecision(15))));
  return { token: { kind: 'number', text, value: null, start: first.start, end: last.end }, next };
}

/** What may still be added: 46 is 40 and a number below 10. */
function roomBelow(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 ? 10 : 0;
}

const NUMERAL = /^\d+(?:\.\d+)?$/;

/** A numeral, or the article "a", counts only where a scale follows it. */
function readValue(tokens: readonly Token[], at: number, isFirst: boolean): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const round = ROUND.get(token.text);
  if (round !== undefined) return round;
  const isScaled = isFirst && SCALES.has(tokens[at + 1]?.text ?? '');
  if (token.text === 'a') return isScaled ? 1 : null;
  if (isSoftNumber(token)) return numberValue(token);
  if (!isFirst) return ordinalValue(token.text);
  return isScaled && NUMERAL.test(token.text) ? Number(token.text) : null;
}

import type { Token } from './token.ts';

const NUMERAL = /^(?=[ivxlcm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
  ['d', 500],
  ['m', 1000],
]);
/** What stands beside a number: a century, a part of a book, a rank. */
const COUNTED =
  /^(?:век|века|веке|веку|веков|веком|веках|веками|столети[а-я]{1,3}|century|centuries|глав[а-я]|chapter|том|тома|томе|volume|част[а-я]{1,2}|part|съезд[а-я]?|место|place|степен[а-я]|класс[а-я]?|война|войны|war|act|акт|section)$/;
/** Ranks of kings are small numbers. */
const RANK = /^[ivx]+$/;
const CYRILLIC = /^[а-я]/;
const LINKS = new Set(['-', ',', 'и', 'and']);
const LONGEST = 9;

/**
 * Reads Roman numerals as numbers where they stand beside what is counted («XIX век», «в XIX и XX веках», "Chapter IV") or
 * behind a name («Александр II»): alone, "I", "C", "MIX" are words. Linear.
 * @param typed the text of a token as typed
 */
export function readRomanNumerals(tokens: Token[], typed: (token: Token) => string): Token[] {
  let read: Token[] | null = null;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !mayBeNumeral(token)) continue;
    if (!isNumeralAt(read ?? tokens, at, typed)) continue;
    read ??= [...tokens];
    read[at] = { ...token, kind: 'number', text: String(valueOf(token.text)) };
  }
  return read ?? tokens;
}

function mayBeNumeral({ kind, text }: Token): boolean {
  if ((kind !== 'word' && kind !== 'filler') || text.length > LONGEST) return false;
  return text === 'second' || NUMERAL.test(text);
}

function isNumeralAt(
  tokens: readonly Token[],
  at: number,
  typed: (token: Token) => string,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { text } = token;
  if (text === 'second') return tokens[at - 1]?.text === 'the' && isName(tokens[at - 2], typed);
  const isCapital = typed(token) === typed(token).toUpperCase();
  if (!isCapital && text.length < 2) return false;
  const isShort = RANK.test(text);
  if (isShort && isCounted(tokens, at)) return true;
  const before = tokens[at - 1];
  if (!isCapital || before === undefined) return false;
  if (COUNTED.test(before.text)) return isShort || text.length > 1;
  if (text.length > 1 && isShort && before.kind === 'relation' && CYRILLIC.test(before.text))
    return true;
  return isShort && isName(before, typed) && (text.length > 1 || !goesOn(before, tokens[at + 1]));
}

/** «XIX века», «XIX-XX веков», «XIX и XX века»: read from the right, so the next one is a number by now. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (COUNTED.test(next.text)) return true;
  const behind = tokens[at + 2];
  if (LINKS.has(next.text))
    return (
      behind?.kind === 'number' &&
      tokens[at + 3] !== undefined &&
      COUNTED.test(tokens[at + 3]?.text ?? '')
    );
  return next.kind === 'number' && COUNTED.test(behind?.text ?? '');
}

function isName(token: Token | undefined, typed: (token: Token) => string): boolean {
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(typed(token));
}

/** "Yesterday I went": in English one letter behind a capital is a numeral only where nothing follows. */
function goesOn(before: Token, next: Token | undefined): boolean {
  return !CYRILLIC.test(before.text) && next !== undefined && next.kind !== 'mark';
}

function valueOf(text: string): number {
  if (text === 'second') return 2;
  let sum = 0;
  let before = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const digit = DIGITS.get(text.charAt(at)) ?? 0;
    sum += digit < before ? -digit : digit;
    before = Math.max(before, digit);
  }
  return sum;
}

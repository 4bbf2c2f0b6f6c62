/** What a character is to the tokeniser. `unspaced` letters belong to scripts written without spaces. */
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
export const UNSPACED = 4;
export const OTHER = 5;

const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;

/** Filled while reading: zero means not looked at yet. */
const known = new Uint8Array(0x1_0000);

/** The class of the character at `index`, which lies inside the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const cached = known[code];
  if (cached !== undefined && cached !== 0) return cached;
  if (code >= 0xd800 && code <= 0xdbff)
    return classify(String.fromCodePoint(text.codePointAt(index) ?? 0));
  const found = classify(text.charAt(index));
  known[code] = found;
  return found;
}

/** How many UTF-16 units the character at `index` takes: 1 or 2. */
export function widthAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdbff) return 1;
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether the character at `index` may stand in a word: a letter, mark, digit or underscore. */
export function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const found = classAt(text, index);
  return found === LETTER || found === DIGIT;
}

/** Whether a digit 0..9 stands at `index`. */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** The index behind the run of characters from `index` that belong to the class. */
export function skipClass(text: string, index: number, wanted: number): number {
  let at = index;
  while (at < text.length && classAt(text, at) === wanted) at += widthAt(text, at);
  return at;
}

function classify(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (/\s/u.test(character)) return SPACE;
  if (UNSPACED_LETTER.test(character)) return UNSPACED;
  return WORD_CHARACTER.test(character) ? LETTER : OTHER;
}

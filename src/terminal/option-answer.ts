import { flattenMarkdown } from './markdown.ts';

/**
 * Reads how options of a choice are named without a terminal: numbers or letters as shown ("2", "1,3", "a c", "ac", «а и в»),
 * or the texts of options, parted by commas, semicolons, line ends or "and". An option may hold these itself.
 * @param typed the answer as typed
 * @param shown Markdown of the options in the order in which they were shown
 * @param several whether more than one may be picked
 * @returns positions in `shown`, rising, none for an empty line; null when it names no option
 */
export function readOptionAnswer(
  typed: string,
  shown: readonly string[],
  several: boolean,
): number[] | null {
  const text = typed.trim();
  if (text === '') return [];
  const places = readWhole(text, indexTexts(shown), shown.length);
  if (places === null) return null;
  const positions = new Set(places);
  if (positions.size === 0 || (!several && positions.size > 1)) return null;
  return [...positions].toSorted((one, other) => one - other);
}

/** By its simplified text the position of an option; null where two options read alike. */
type Texts = ReadonlyMap<string, number | null>;

function indexTexts(shown: readonly string[]): Texts {
  const texts = new Map<string, number | null>();
  for (const [position, option] of shown.entries()) {
    const text = simplify(flattenMarkdown(option));
    texts.set(text, texts.has(text) ? null : position);
  }
  return texts;
}

/** Nobody names more options than this, and each is looked up together with those behind it. */
const MOST_PARTS = 60;
const MOST_CHARACTERS = 10_000;
const BETWEEN = /[,;\n]|(?<=\s)(?:and|und|et|y|и|та|&)(?=\s)/giu;

/** From left to right, of the parts that still stand as many as make one option. */
function readWhole(text: string, texts: Texts, count: number): readonly number[] | null {
  if (text.length > MOST_CHARACTERS) return null;
  const parts = cutParts(text);
  if (parts.length > MOST_PARTS) return null;
  const places: number[] = [];
  let at = 0;
  while (at < parts.length) {
    const found = readLongest(text, parts.slice(at), texts, count);
    if (found === null) return null;
    places.push(...found.places);
    at += found.length;
  }
  return places;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function cutParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BETWEEN)) {
    parts.push({ start, end: index });
    start = index + mark.length;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

function readLongest(
  text: string,
  parts: readonly Part[],
  texts: Texts,
  count: number,
): { readonly places: readonly number[]; readonly length: number } | null {
  const [first] = parts;
  if (first === undefined) return null;
  for (let length = parts.length; length > 0; length -= 1) {
    const said = text.slice(first.start, parts[length - 1]?.end);
    const place = readText(said, texts);
    if (place !== null) return { places: [place], length };
  }
  const places = readPlaces(text.slice(first.start, first.end), texts, count);
  return places === null ? null : { places, length: 1 };
}

function readText(said: string, texts: Texts): number | null {
  const text = simplify(said);
  return texts.get(text) ?? texts.get(text.replace(LEADING_LINK, '')) ?? null;
}

/** "a, b, and c": the comma has parted them already. */
const LEADING_LINK = /^(?:and|und|et|и|та|&) (?=\S)/u;

/** "1 3", "a) c)", "ac"; or the name of an option with its text: "b) stack". */
function readPlaces(said: string, texts: Texts, count: number): readonly number[] | null {
  const text = said.trim().replace(LEADING_LINK, '');
  const [, name, rest] = NAMED.exec(text) ?? [];
  if (name !== undefined && rest !== undefined) {
    const place = readPlace(name, count);
    if (place !== null && readText(rest, texts) === place) return [place];
  }
  const names = text.split(/[\s.)+]+/u).filter((part) => part !== '');
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    const run = readRun(only, count);
    if (run !== null) return run;
  }
  const places = names.map((part) => readPlace(part, count));
  return places.every((place) => place !== null) ? places : null;
}

const NAMED = /^(\p{L}|\d{1,3})[.)]\s+(\S.*)$/su;

/** "acd": letters of options one behind another, as they were shown; «да» is a word. */
function readRun(letters: string, count: number): readonly number[] | null {
  if (!/^\p{L}{2,}$/u.test(letters) || letters.length > count) return null;
  const places = letters.split('').map((letter) => readPlace(letter, count));
  const areRising = places.every(
    (place, index) => place !== null && (index === 0 || place > (places[index - 1] ?? -1)),
  );
  return areRising ? places.filter((place) => place !== null) : null;
}

function simplify(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s.]+/g, ' ')
    .trim();
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
const cyrillic = 'абвгдежзиклмнопрст';

function readPlace(part: string, count: number): number | null {
  if (/^\d{1,4}$/.test(part)) return inRange(Number(part) - 1, count);
  const letter = part.toLowerCase();
  if (letter.length !== 1) return null;
  return inRange(Math.max(latin.indexOf(letter), cyrillic.indexOf(letter)), count);
}

function inRange(place: number, count: number): number | null {
  return place >= 0 && place < count ? place : null;
}

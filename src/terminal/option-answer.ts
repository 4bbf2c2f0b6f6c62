import { flattenMarkdown } from './markdown.ts';

/**
 * Reads how options of a choice are named without a terminal: numbers or letters as shown ("2", "1,3", "a c", "б"),
 * or the text of one option.
 * @param typed the line as typed
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
  const named = findByText(text, shown);
  if (named !== null) return [named];
  const parts = text.split(/[\s,;.)+]+/u).filter((part) => part !== '');
  const places = parts.map((part) => readPlace(part, shown.length));
  const positions = new Set(places.filter((place) => place !== null));
  if (places.includes(null) || positions.size === 0 || (!several && positions.size > 1))
    return null;
  return [...positions].toSorted((one, other) => one - other);
}

function findByText(text: string, shown: readonly string[]): number | null {
  const wanted = simplify(text);
  const matching = shown.flatMap((option, position) =>
    simplify(flattenMarkdown(option)) === wanted ? [position] : [],
  );
  return matching.length === 1 ? (matching[0] ?? null) : null;
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

import { normalisePrompt } from '../../identity.ts';

/**
 * Finds the options that a cell names as right: by numbers from 1, by their text, or by letters.
 * @param named `2`, `1, 3`, `B`, `A; C`, or the text of one option or of several
 * @returns their positions from 0, rising; null where something in the cell names no option
 */
export function findRightOptions(
  named: string,
  options: readonly string[],
): readonly number[] | null {
  const texts = options.map(normalisePrompt);
  const whole = findOne(named, texts);
  if (whole !== null) return [whole];
  const parts = named.split(/[,;|\n]/).filter((part) => part.trim() !== '');
  const found = parts.map((part) => findOne(part, texts));
  if (found.length === 0 || found.includes(null)) return null;
  const known = found.filter((position) => position !== null);
  return [...new Set(known)].toSorted((left, right) => left - right);
}

function findOne(part: string, texts: readonly string[]): number | null {
  const name = part.trim();
  const number = /^\d{1,4}$/.test(name) ? Number(name) : 0;
  if (number >= 1 && number <= texts.length) return number - 1;
  const text = texts.indexOf(normalisePrompt(name));
  if (text >= 0) return text;
  const letter = LETTERS.map((letters) => letters.indexOf(name.toLowerCase()));
  const position = name.length === 1 ? Math.max(...letter) : -1;
  return position >= 0 && position < texts.length ? position : null;
}

const LETTERS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщэюя'];

/** A letter or number that names an option. */
export interface OptionMark {
  /** As written: one letter. */
  readonly letter: string;
  /** What rows have in common: bullet, brackets, the sign behind the letter, case. */
  readonly style: string;
  /** White space before it. */
  readonly indent: number;
  /** UTF-16 units before the option's text. */
  readonly width: number;
  /** A star before the letter marks the right option. */
  readonly isStarred: boolean;
  /** The option is bold from its letter on. */
  readonly isBold: boolean;
}

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'абвгдеєжзи',
] as const;
/** Letters that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  д: 'd',
};

const LETTERED =
  /^(\s*)(?:([-*+]|\d{1,2}[.)])\s{1,4})?(?:\[[ xXхХ]\]\s{1,3})?(\*{2,3}|__)?([*+])?([(（])?([A-Za-zА-Яа-яЁё])(\*\*|__)?(?:(\\?[.)]|[、．）])|([:：]))(\*\*|__)?(\s+|$|(?<=[、．）：])|(?<=[A-Z]\\?[.):])(?=[^\s.)\w/]))/u;

/** @returns the letter a line opens with, or null: `A. x`, `- b) x`, `(c) x`, `**D.** x`, `*e) x`, `A、x` */
export function readOptionMark(text: string): OptionMark | null {
  const found = LETTERED.exec(text);
  if (found === null) return null;
  const [
    whole,
    blank = '',
    bullet = '',
    bold,
    star,
    open = '',
    letter = '',
    early,
    mark,
    colon,
    late,
  ] = found;
  if (colon !== undefined && bullet === '' && bold === undefined) return null;
  const isUpper = letter !== letter.toLowerCase();
  const sign = (mark ?? colon ?? '').replace('\\', '');
  return {
    letter,
    style: `${bullet === '' ? '' : '-'}${open}${isUpper ? 'A' : 'a'}${sign}`,
    indent: blank.length,
    width: whole.length,
    isStarred: star !== undefined,
    isBold: bold !== undefined && early === undefined && late === undefined,
  };
}

/** @returns the place of a letter in a row, from 0, in any of the alphabets that fit; -1 for none */
export function isLetterAt(letter: string, place: number): boolean {
  const lower = letter.toLowerCase();
  return (
    ALPHABETS.some((alphabet) => alphabet[place] === lower) ||
    ALPHABETS[0][place] === LOOK_ALIKES[lower]
  );
}

/** @returns the option, from 0, that a letter or number names in a row; null where it names none */
export function findPlace(name: string, letters: readonly string[]): number | null {
  const lower = name.toLowerCase();
  if (/^\d{1,2}$/.test(lower)) {
    const place = Number(lower) - 1;
    return place >= 0 && place < letters.length ? place : null;
  }
  const own = letters.findIndex((letter) => letter.toLowerCase() === lower);
  if (own >= 0) return own;
  const place = letters.findIndex((_, index) => isLetterAt(lower, index));
  return place < 0 ? null : place;
}

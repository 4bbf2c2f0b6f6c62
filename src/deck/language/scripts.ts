/** Scripts that tell a language, or a few of them. */
export type Script =
  | 'latin' | 'cyrillic' | 'han' | 'kana' | 'hangul' | 'greek' | 'hebrew' | 'arabic' | 'devanagari' | 'thai'
  | 'georgian' | 'armenian'; // prettier-ignore

/** First and last code point of the letters of a script, as far as they tell it from others (Unicode blocks), rising. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xaa, 0xaa, 'latin'],
  [0xba, 0xba, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x587, 'armenian'],
  [0x5d0, 0x5f2, 'hebrew'],
  [0x620, 0x6ff, 'arabic'],
  [0x904, 0x97f, 'devanagari'],
  [0xe01, 0xe4e, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xff66, 0xff9d, 'kana'],
];

/** @returns the script of a letter by its UTF-16 unit; null for anything that is no letter of these scripts */
export function scriptOf(unit: number): Script | null {
  if (unit < 0x80) {
    const lower = unit | 0x20;
    return lower >= 0x61 && lower <= 0x7a ? 'latin' : null;
  }
  if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic';
  let low = 0;
  let high = RANGES.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((RANGES[middle]?.[0] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  const [first = 0, last = 0, script = null] = RANGES[low] ?? [];
  // × and ÷ stand among the letters
  return unit >= first && unit <= last && unit !== 0xd7 && unit !== 0xf7 ? script : null;
}

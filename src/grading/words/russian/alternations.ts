import { isConsonant, isVowel, lastLetter } from './letters.ts';

/** A soft or hushing end of a verb root, and the ends it may come from. */
const ALTERNATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['щ', ['т', 'ст', 'ск']],
  ['жд', ['д']],
  ['ж', ['д', 'з', 'г']],
  ['ч', ['т', 'к']],
  ['ш', ['с', 'х']],
  ['бл', ['б']],
  ['вл', ['в']],
  ['пл', ['п']],
  ['мл', ['м']],
  ['фл', ['ф']],
];

/** The root itself and every root that it may be the softened form of: `допущ` → допущ, допут, допуст, допуск. */
export function undoAlternation(root: string): readonly string[] {
  for (const [soft, origins] of ALTERNATIONS) {
    if (!root.endsWith(soft)) continue;
    const base = root.slice(0, root.length - soft.length);
    return [root, ...origins.map((origin) => base + origin)];
  }
  return [root];
}

const FLEETING = 'ое';
const AFTER_FLEETING = 'бвгджзклмнпрстц';
const AFTER_SHORT_I = 'цкнм';

/**
 * The stems a form without ending may have before an ending: `точек` → точк, точьк; `боец` → бойц.
 * A vowel о or е before the last consonant falls out.
 */
export function dropFleetingVowel(form: string): readonly string[] {
  const last = lastLetter(form);
  const vowel = form.charAt(form.length - 2);
  const before = form.charAt(form.length - 3);
  if (vowel === '' || before === '' || !FLEETING.includes(vowel)) return [];
  const base = form.slice(0, -2);
  if (isConsonant(before) && AFTER_FLEETING.includes(last)) {
    return vowel === 'е' ? [base + last, `${base}ь${last}`] : [base + last];
  }
  if (isVowel(before) && vowel === 'е' && AFTER_SHORT_I.includes(last)) return [`${base}й${last}`];
  return [];
}

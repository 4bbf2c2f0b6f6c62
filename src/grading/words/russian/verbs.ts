import { buildEndingTable, forEachCut } from './ending-table.ts';
import { isConsonant, isVowel, lastLetter } from './letters.ts';
import type { VerbRoots } from './verb-roots.ts';

/** What stands before the ending that was cut. */
type Theme =
  | 'a-present'
  | 'a-past'
  | 'e'
  | 'u'
  | 'i'
  | 'i-present'
  | 'bare'
  | 'bare-first'
  | 'bare-past'
  | 'bare-past-masculine'
  | 'nu'
  | 'vowel-past'
  | 'vowel-present'
  | 'velar'
  | 'oro'
  | 'dast'
  | 'sti';

const withTheme = (themes: string, endings: string): string =>
  themes
    .split(' ')
    .flatMap((theme) => endings.split(' ').map((ending) => theme + ending))
    .join(' ');

const PAST = 'ть л ла ло ли в вши';

const TABLE = buildEndingTable<Theme>([
  [withTheme('а я', 'ю ешь ет ем ете ют й йте я'), 'a-present'],
  [withTheme('а я', PAST), 'a-past'],
  [withTheme('е', `ю ешь ет ем ете ют ${PAST}`), 'e'],
  [withTheme('у ю', 'ю ешь ет ем ете ют й йте я'), 'u'],
  [withTheme('и', PAST), 'i'],
  ['ишь ит им ите ят ат я у ю и ь ьте', 'i-present'],
  ['ешь ет ете ут ют', 'bare'],
  ['у ю ем', 'bare-first'],
  ['ла ло ли', 'bare-past'],
  ['-', 'bare-past-masculine'],
  [withTheme('ну', PAST), 'nu'],
  [PAST, 'vowel-past'],
  ['ю ешь ет ем ете ют', 'vowel-present'],
  ['чь', 'velar'],
  ['оть ол ола оло оли', 'oro'],
  ['даст дашь', 'dast'],
  ['ти сть', 'sti'],
]);

const HUSHER = /[жшчщ]$/;
const SOFTENED_FIRST = /[жшчщ]$|[бвпмф]л$|[лнрь]$/;

/** Adds the roots that a form of a verb, without its -ся, may have. */
export function addVerbRoots(form: string, roots: VerbRoots): void {
  forEachCut(form, TABLE, 1, (stem, theme, ending) => {
    switch (theme) {
      case 'a-present':
        return roots.putThemeA(stem, ending.charAt(0));
      case 'a-past':
        roots.putThemeA(stem, ending.charAt(0));
        if (/[ое]в$/.test(stem)) roots.put(['vu'], stem.slice(0, -2));
        return;
      case 'e':
        return isConsonant(lastLetter(stem)) ? roots.put(['ve'], stem) : undefined;
      case 'u':
        return roots.put(['vu'], stem);
      case 'i':
        return roots.put(['vi'], stem);
      default:
        return isConsonant(lastLetter(stem)) || stem.endsWith('ь')
          ? addAfterConsonant(stem, theme, ending, roots)
          : addAfterVowel(stem, theme, ending, roots);
    }
  });
}

function addAfterConsonant(stem: string, theme: Theme, ending: string, roots: VerbRoots): void {
  if (theme === 'i-present') addIPresent(stem, ending, roots);
  else if (theme === 'bare' || (theme === 'bare-first' && SOFTENED_FIRST.test(stem))) {
    roots.putSoftened(['va'], stem);
    if (stem.endsWith('н')) roots.put(['vn'], stem.slice(0, -1));
  } else if (theme === 'bare-first') roots.putPrefixed('va', stem);
  else if (theme === 'bare-past' && /[кгхбпзсш]$/.test(stem)) roots.put(['va', 'vn'], stem);
  else if (theme === 'bare-past' && stem.endsWith('ер')) roots.putPrefixed('ve', stem);
  else if (theme === 'bare-past-masculine' && stem.length >= 5 && /[кгхзсб]$/.test(stem)) {
    roots.put(['vn'], stem);
    roots.putPrefixed('va', stem);
  } else if (theme === 'bare-past-masculine' && stem.length >= 4) {
    if (stem.endsWith('ер')) roots.putPrefixed('ve', stem, false);
    else if (/[зс]$/.test(stem)) roots.putPrefixed('va', stem, false);
  } else if (theme === 'nu') roots.put(['vn'], stem);
  else if (theme === 'sti') addSti(stem, ending, roots);
  else if (theme === 'oro' && /о[лр]$/.test(stem)) roots.put(['va'], stem);
  else if (theme === 'dast') roots.putPrefixed('va', `${stem}д`, false);
}

function addAfterVowel(stem: string, theme: Theme, ending: string, roots: VerbRoots): void {
  const vowel = lastLetter(stem);
  if (theme === 'nu') roots.put(['vn'], stem);
  else if (theme === 'velar') {
    roots.put(['va'], `${stem}к`);
    roots.put(['va'], `${stem}г`);
  } else if (theme === 'sti') addSti(stem, ending, roots);
  else if (theme === 'dast') roots.putPrefixed('va', `${stem}д`, false);
  else if (theme === 'vowel-past' && /[ыуе]/.test(vowel)) roots.put(['vy'], stem);
  else if (theme === 'vowel-present' && /[ыу]/.test(vowel)) roots.put(['vy'], stem);
  else if (theme === 'vowel-present' && vowel === 'о') roots.put(['vy'], `${stem.slice(0, -1)}ы`);
  else if (theme === 'i-present' && isVowel(vowel) && /^(?:ишь|ит|им|ите|ят|ю)$/.test(ending)) {
    roots.put(['vi', 've'], stem);
  }
}

/** The first person softens the root (вижу), the others do not (видит). */
function addIPresent(stem: string, ending: string, roots: VerbRoots): void {
  if (ending === 'у' || ending === 'ю') {
    if ((ending === 'у') === HUSHER.test(stem)) roots.putSoftened(['vi', 've'], stem);
    return;
  }
  if (ending === 'ат' && !HUSHER.test(stem)) return;
  // an imperative, not the infinitive it looks like
  if (ending.startsWith('ь') && (stem.length < 5 || /[аеиоуыюя]т$/.test(stem))) return;
  roots.put(['vi', 've'], stem);
}

/** `везти` keeps its з, `вести` hides a д or т behind its с. */
function addSti(stem: string, ending: string, roots: VerbRoots): void {
  if (ending === 'сть') roots.put(['vs'], stem);
  else if (stem.endsWith('с')) {
    roots.put(['vs'], stem.slice(0, -1));
    roots.put(['va'], stem);
  } else if (isConsonant(lastLetter(stem))) roots.put(['va'], stem);
}

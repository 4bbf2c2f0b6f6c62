import { undoAlternation } from './alternations.ts';
import { hasVowel } from './letters.ts';
import { findPrefixedVerb } from './prefixed-verbs.ts';

/**
 * The classes of a verb root: `va` а-theme or none (писать, пишет), `vi` и-theme (хранить), `ve` е-theme
 * (зависеть), `vu` -овать against -ует, `vn` -нуть, `vy` a root that ends in ы, у or е (забыть), `vs` a root
 * before -сть or -сти (вести).
 */
export type VerbClass = 'va' | 'vi' | 've' | 'vu' | 'vn' | 'vy' | 'vs';

const EVERY_THEME: readonly VerbClass[] = ['va', 'vi', 've', 'vn'];
/** Verbs in hard consonant + -ать whose perfective has -ить: наступать / наступить. */
const HARD_PAIRS = /(?:ступ|хват|брос|куп|кус|прост)$/;
const HUSHER = /[жшчщ]$/;
const MAY_TAKE_NU = /[гкхзсбпт]$/;

/** Collects the keys of verb roots. */
export class VerbRoots {
  private readonly add: (key: string) => void;

  constructor(add: (key: string) => void) {
    this.add = add;
  }

  /** Adds a root under each class, and the verb it makes together with a prefix (приходить, прийти). */
  put(classes: readonly VerbClass[], root: string): void {
    for (const verbClass of classes) {
      this.putPrefixed(verbClass, root);
      if (root.length >= 3 || (root.length === 2 && hasVowel(root)))
        this.add(`${verbClass}:${root}`);
    }
  }

  /**
   * Adds only the verb of the table that the root makes together with its prefix, if there is one; the verb
   * without any prefix when `mayBeBare`.
   */
  putPrefixed(verbClass: VerbClass, root: string, mayBeBare = true): void {
    const prefixed = findPrefixedVerb(verbClass, root);
    if (prefixed !== null && (mayBeBare || !prefixed.startsWith('p:+'))) this.add(prefixed);
  }

  /** Adds the root before -ен- of a participle or a noun: `исключ`, `отраж`, `привед`, `пересеч`. */
  putBeforeEn(root: string): void {
    for (const origin of undoAlternation(root)) {
      this.put(['vi', 've'], origin);
      this.putPrefixed('va', origin, false);
    }
  }

  /** Adds a root whose end may be softened (`пиш` of писать), in every shape it may come from. */
  putSoftened(classes: readonly VerbClass[], root: string): void {
    for (const origin of undoAlternation(root)) this.put(classes, origin);
  }

  /**
   * Adds the root before а or я (`theme`) of an infinitive, a present or a past, together with the roots of
   * its perfective partner: исключа- is исключи-, обрабатыва- is обработа-, исчеза- is исчезну-.
   */
  putThemeA(root: string, theme: string): void {
    this.put(['va'], root);
    if (theme === 'я' || HUSHER.test(root) || HARD_PAIRS.test(root) || root.endsWith('жд')) {
      this.putSoftened(['vi'], root);
    }
    if (root.endsWith('ск')) this.put(['vi'], `${root.slice(0, -1)}т`);
    if (root.length >= 4 && MAY_TAKE_NU.test(root)) this.put(['vn'], root);
    if (root.endsWith('в')) this.putWithoutVa(root.slice(0, -1));
  }

  /** `обрабатыв`, `забыв`, `передав`: the imperfective suffix comes off. Takes the root without its в. */
  private putWithoutVa(stem: string): void {
    const bare = stem.slice(0, -1);
    const vowel = stem.slice(-1);
    if (vowel === 'ы' || vowel === 'и') {
      if (bare.length >= 3) this.putWithoutYva(bare);
      this.put(vowel === 'ы' ? ['vy'] : ['vi'], vowel === 'ы' ? stem : bare);
    } else if (vowel === 'а' || vowel === 'я') this.put(['va'], bare);
    else if (vowel === 'е') this.put(['ve'], bare);
    else if (vowel === 'у') this.put(['vy'], stem);
  }

  /** `обрабат` of обрабатывать → обрабат-, обработ-; `использов` of использовывать → использ-. */
  private putWithoutYva(bare: string): void {
    this.putSoftened(EVERY_THEME, bare);
    const last = bare.lastIndexOf('а');
    if (last > 0) {
      this.putSoftened(EVERY_THEME, `${bare.slice(0, last)}о${bare.slice(last + 1)}`);
    }
    if (/[ое]в$/.test(bare) && bare.length >= 5) this.put(['vu'], bare.slice(0, -2));
  }
}

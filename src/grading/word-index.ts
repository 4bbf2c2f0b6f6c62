import { synonymGroups } from './thesaurus.ts';
import { antonymsOf } from './words/antonyms.ts';
import { readDenied } from './words/negative-prefix.ts';
import { ordinalValue } from './words/ordinals.ts';
import { familyKeys, formKeys } from './words/word-forms.ts';
import type { Atom } from './meeting.ts';

/** Loan words and misspellings are compared one by one: with so many words at most. */
const MOST_COMPARED = 200;
const NO_ATOMS: readonly Atom[] = [];

/**
 * The words of key points by everything that a word of an answer may meet them by. What is found are candidates, in the
 * order in which they were added: whether they meet is decided elsewhere.
 */
export class WordIndex {
  readonly #hasSynonyms: boolean;
  readonly #byKey = new Map<string, Atom[]>();
  readonly #byGroup = new Map<number, Atom[]>();
  /** Words by script and by first letter, for what cannot be looked up. */
  readonly #byScript = new Map<boolean, Atom[]>();
  readonly #byLetter = new Map<string, Atom[]>();
  readonly #byOpposite = new Map<string, Atom[]>();
  /** Ordinals by their value. */
  readonly #byRank = new Map<number, Atom[]>();
  /** Words that deny by their beginning, by the keys of what they deny. */
  readonly #byDenied = new Map<string, Atom[]>();

  /** @param hasSynonyms whether words are found by the groups of the thesaurus too */
  constructor(hasSynonyms: boolean) {
    this.#hasSynonyms = hasSynonyms;
  }

  /** @param atom a word, or a small one */
  add(atom: Atom): void {
    const { kind, text } = atom;
    for (const key of familyKeys(text)) pushTo(this.#byKey, key, atom);
    const rank = ordinalValue(text);
    if (rank !== null) pushTo(this.#byRank, rank, atom);
    if (kind !== 'word') return;
    pushTo(this.#byScript, isLatin(text), atom);
    pushTo(this.#byLetter, text.charAt(0), atom);
    for (const key of antonymsOf(text)) pushTo(this.#byOpposite, key, atom);
    const denied = readDenied(text);
    if (denied !== null) for (const key of formKeys(denied)) pushTo(this.#byDenied, key, atom);
    if (!this.#hasSynonyms) return;
    for (const group of synonymGroups(text)) pushTo(this.#byGroup, group, atom);
  }

  get hasOpposites(): boolean {
    return this.#byOpposite.size > 0;
  }

  get hasDenials(): boolean {
    return this.#byDenied.size > 0;
  }

  /** @returns words that share a key of form or derivation */
  ofKey(key: string): readonly Atom[] {
    return this.#byKey.get(key) ?? NO_ATOMS;
  }

  /** @returns words of a group of the thesaurus */
  inGroup(group: number): readonly Atom[] {
    return this.#byGroup.get(group) ?? NO_ATOMS;
  }

  /** @returns ordinals of a value */
  ofRank(value: number): readonly Atom[] {
    return this.#byRank.get(value) ?? NO_ATOMS;
  }

  /** @returns words whose opposite has a key */
  opposedTo(key: string): readonly Atom[] {
    return this.#byOpposite.get(key) ?? NO_ATOMS;
  }

  /** @returns words that deny, by their beginning, what has a key */
  denying(key: string): readonly Atom[] {
    return this.#byDenied.get(key) ?? NO_ATOMS;
  }

  /** @returns words in the other script, Latin or not, that `text` may be a loan of */
  inOtherScript(text: string): readonly Atom[] {
    return this.#byScript.get(!isLatin(text))?.slice(0, MOST_COMPARED) ?? NO_ATOMS;
  }

  /** @returns words that `text` may be a misspelling of */
  withFirstLetterOf(text: string): readonly Atom[] {
    return this.#byLetter.get(text.charAt(0))?.slice(0, MOST_COMPARED) ?? NO_ATOMS;
  }
}

function isLatin(text: string): boolean {
  return text.charCodeAt(0) < 0x250;
}

function pushTo<Key>(map: Map<Key, Atom[]>, key: Key, atom: Atom): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [atom]);
  else list.push(atom);
}

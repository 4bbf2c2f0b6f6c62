import { familyKeys, formKeys, sameWord } from './words/word-forms.ts';
import { synonymGroups } from './thesaurus.ts';
import { numberValue } from './words/number-words.ts';
import type { MatchTier } from './grade.ts';
import type { Token } from './words/token.ts';

/** One word or value that some key point of a rubric looks for. */
export interface Atom {
  readonly id: number;
  /** `small` is a function word that an author's phrase asks for. */
  readonly kind: 'word' | 'small' | 'number' | 'code' | 'prefix';
  /** Normalised; of `key=value` the key. */
  readonly text: string;
  /** Of code, the value after `=`. */
  readonly value: string | null;
  /** Of a number, the values that count. */
  readonly low: number;
  readonly high: number;
}

/** That a word of an answer meets an atom: how, and for how much (0..1). */
export interface Meeting {
  readonly atom: number;
  readonly tier: MatchTier;
  readonly value: number;
  /** The same key with another value: `strides=2` for `strides=3`. */
  readonly clashes: boolean;
}

const TIER_VALUES = { exact: 1, form: 1, loan: 0.95, family: 0.85 } as const;
/** Another word for the same. */
export const SYNONYM_VALUE = 0.8;
/** A key without the value that was asked for is half of it. */
const KEY_ONLY = 0.5;
const LARGEST_MEMORY = 20_000;
const NO_MEETINGS: readonly Meeting[] = [];

/**
 * The words a rubric knows. Words of answers are looked up by their keys and remembered, so that an
 * answer costs one look-up a word however many key points there are.
 */
export class Vocabulary {
  readonly atoms: Atom[] = [];
  readonly #synonyms: boolean;
  readonly #byGroup = new Map<number, number[]>();
  readonly #byIdentity = new Map<string, number>();
  readonly #byKey = new Map<string, number[]>();
  readonly #memory = new Map<string, readonly Meeting[]>();

  /** With `synonyms`, words of the thesaurus meet each other. */
  constructor(synonyms = false) {
    this.#synonyms = synonyms;
  }

  /** @returns the atom for a token of a key point; the same token gives the same atom */
  add(token: Token): Atom {
    const value = token.kind === 'number' ? numberValue(token) : null;
    if (value !== null) return this.addNumber(token.text, value, value);
    const key = keyOf(token);
    const kind = kindOf(token);
    return this.#addAtom({ kind, text: key, value: token.value, low: 0, high: 0 });
  }

  /** @returns the atom for any word that begins with `text` (normalised) */
  addPrefix(text: string): Atom {
    return this.#addAtom({ kind: 'prefix', text, value: null, low: 0, high: 0 });
  }

  /** @returns the atom for a value between `low` and `high` */
  addNumber(text: string, low: number, high: number): Atom {
    return this.#addAtom({ kind: 'number', text, value: null, low, high });
  }

  /** @returns the atoms that a token of an answer meets, each once, by its surest tier */
  meet(token: Token): readonly Meeting[] {
    const name = token.kind === 'word' ? token.text : `${token.text}\0${token.kind}`;
    const known = this.#memory.get(name);
    if (known !== undefined) return known;
    if (this.#memory.size >= LARGEST_MEMORY) this.#memory.clear();
    const found = this.#look(token);
    this.#memory.set(name, found);
    return found;
  }

  #addAtom(parts: Omit<Atom, 'id'>): Atom {
    const identity = `${parts.kind}\0${parts.text}\0${parts.value ?? ''}\0${parts.low}\0${parts.high}`;
    const known = this.atoms[this.#byIdentity.get(identity) ?? -1];
    if (known !== undefined) return known;
    const atom: Atom = { id: this.atoms.length, ...parts };
    this.atoms.push(atom);
    this.#byIdentity.set(identity, atom.id);
    this.#memory.clear();
    if (atom.kind !== 'number' && atom.kind !== 'prefix') {
      for (const key of familyKeys(atom.text)) pushTo(this.#byKey, key, atom.id);
    }
    if (this.#synonyms && atom.kind === 'word') {
      for (const group of synonymGroups(atom.text)) pushTo(this.#byGroup, group, atom.id);
    }
    return atom;
  }

  #look(token: Token): readonly Meeting[] {
    if (token.kind === 'mark') return NO_MEETINGS;
    const found = new Map<number, Meeting>();
    const value = numberValue(token) ?? valueOfSetting(token);
    for (const atom of this.atoms) {
      const meeting = meetSpecial(atom, token, value);
      if (meeting !== null) found.set(atom.id, meeting);
    }
    if (token.kind !== 'number') this.#meetWords(keyOf(token), token, found);
    return found.size === 0 ? NO_MEETINGS : [...found.values()];
  }

  #meetWords(text: string, token: Token, found: Map<number, Meeting>): void {
    const near = new Set(
      [...formKeys(text), ...familyKeys(text)].flatMap((key) => this.#byKey.get(key) ?? []),
    );
    for (const atom of this.atoms) {
      if (found.has(atom.id) || !(near.has(atom.id) || isOtherScript(text, atom))) continue;
      const meeting = meetWord(atom, text, token);
      if (meeting !== null) found.set(atom.id, meeting);
    }
    if (this.#synonyms && token.kind === 'word') this.#meetSynonyms(text, found);
  }

  #meetSynonyms(text: string, found: Map<number, Meeting>): void {
    for (const group of synonymGroups(text)) {
      for (const id of this.#byGroup.get(group) ?? []) {
        const atom = this.atoms[id];
        if (atom !== undefined && !found.has(id))
          found.set(id, hit(atom, 'synonym', SYNONYM_VALUE));
      }
    }
  }
}

function keyOf(token: Token): string {
  return token.value === null ? token.text : token.text.slice(0, -token.value.length - 1);
}

function kindOf(token: Token): Atom['kind'] {
  if (token.kind === 'number' || token.kind === 'code' || token.kind === 'word') return token.kind;
  return 'small';
}

function pushTo<Key>(map: Map<Key, number[]>, key: Key, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}

const NUMERAL = /^-?\d+(?:\.\d+)?%?$/;

function valueOfSetting(token: Token): number | null {
  return token.value !== null && NUMERAL.test(token.value) ? Number.parseFloat(token.value) : null;
}

/** Numbers, prefixes and code; ordinary words are found by their keys. */
function meetSpecial(atom: Atom, token: Token, value: number | null): Meeting | null {
  if (atom.kind === 'prefix') {
    return token.text.startsWith(atom.text) ? hit(atom, 'prefix', 1) : null;
  }
  if (atom.kind === 'number') {
    if (atom.text === token.text) return hit(atom, 'number', 1);
    if (value === null || SIZE.test(atom.text)) return null;
    return value >= atom.low && value <= atom.high ? hit(atom, 'number', 1) : null;
  }
  return atom.kind === 'code' ? meetCode(atom, token) : null;
}

/** A size such as 3x3 has no value of its own: it is compared as it is written. */
const SIZE = /^\d+x/;

function meetCode(atom: Atom, token: Token): Meeting | null {
  const key = keyOf(token);
  const isSame = key === atom.text || bare(key) === bare(atom.text) || lastPart(key) === atom.text;
  if (!isSame && !(token.kind !== 'number' && sameWord(key, atom.text) === 'form')) return null;
  if (atom.value === null) return hit(atom, 'code', 1);
  if (token.value === null) return hit(atom, 'code', KEY_ONLY);
  if (token.value === atom.value) return hit(atom, 'code', 1);
  return { atom: atom.id, tier: 'code', value: 0, clashes: true };
}

function bare(name: string): string {
  return name.replaceAll('_', '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function isOtherScript(text: string, atom: Atom): boolean {
  return atom.kind === 'word' && text.length >= 3 && isLatin(text) !== isLatin(atom.text);
}

function isLatin(text: string): boolean {
  return text.charCodeAt(0) < 0x250;
}

function meetWord(atom: Atom, text: string, token: Token): Meeting | null {
  if (atom.kind === 'small' || token.kind === 'negator') {
    return atom.text === text ? hit(atom, 'exact', 1) : null;
  }
  if (atom.kind !== 'word') return null;
  const tier = sameWord(text, atom.text);
  return tier === null ? null : hit(atom, tier, TIER_VALUES[tier]);
}

function hit(atom: Atom, tier: MatchTier, value: number): Meeting {
  return { atom: atom.id, tier, value, clashes: false };
}

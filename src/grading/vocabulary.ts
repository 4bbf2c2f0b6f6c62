import { antonymsOf, areAntonyms } from './words/antonyms.ts';
import { familyKeys, formKeys } from './words/word-forms.ts';
import {
  keyOf,
  kindOf,
  meetAs,
  meetSpecial,
  meetTwin,
  meetWord,
  SYNONYM_VALUE,
  TYPO_VALUE,
  valueOf,
} from './meeting.ts';
import { SpecialAtoms } from './special-atoms.ts';
import { synonymGroups } from './thesaurus.ts';
import { readDenied } from './words/negative-prefix.ts';
import { isTypo } from './words/typo.ts';
import { ordinalValue } from './words/ordinals.ts';
import { isSoftNumber, numberValue } from './words/number-words.ts';
import type { Atom, Meeting } from './meeting.ts';
import type { Token } from './words/token.ts';

const LARGEST_MEMORY = 20_000;
/** Loan words and misspellings are compared one by one: with so many words at most. */
const MOST_COMPARED = 200;
const NO_MEETINGS: readonly Meeting[] = [];
const NONE: readonly number[] = [];

/** What else a vocabulary is to know. */
export interface VocabularyOptions {
  /** Words of the thesaurus meet each other. */
  readonly synonyms: boolean;
  /** Whether the question holds a word: then it is no misspelling of another. */
  readonly isAsked: (token: Token) => boolean;
}

/** Words and their forms, nothing more. */
export const PLAIN_VOCABULARY: VocabularyOptions = { synonyms: false, isAsked: () => true };

/** What a vocabulary knows of a word of an answer. */
export interface Recognised {
  /** The atoms that it meets, each once, by its surest tier. */
  readonly meetings: readonly Meeting[];
  /** The atoms whose opposite it is; most words have none. */
  readonly opposes: readonly number[];
  /** The question holds it. */
  readonly asked: boolean;
}

type Memory = Map<string, Recognised>;

/**
 * The words a rubric knows. Words of answers are looked up by their keys and remembered, so that an
 * answer costs one look-up a word however many key points there are.
 */
export class Vocabulary {
  readonly atoms: Atom[] = [];
  readonly #options: VocabularyOptions;
  readonly #special = new SpecialAtoms();
  readonly #byIdentity = new Map<string, number>();
  readonly #byKey = new Map<string, number[]>();
  readonly #byGroup = new Map<number, number[]>();
  /** Words by script and by first letter, for what cannot be looked up. */
  readonly #byScript = new Map<boolean, number[]>();
  readonly #byLetter = new Map<string, number[]>();
  readonly #byOpposite = new Map<string, number[]>();
  /** Ordinals by their value. */
  readonly #byRank = new Map<number, number[]>();
  /** Words that deny by their beginning, by the keys of what they deny. */
  readonly #byDenied = new Map<string, number[]>();
  /** By kind of token, then by text. */
  readonly #memory = new Map<Token['kind'], Memory>();

  constructor(options: VocabularyOptions) {
    this.#options = options;
  }

  /** @returns the atom for a token of a key point; the same token gives the same atom */
  add(token: Token): Atom {
    const value = token.kind === 'number' ? numberValue(token) : null;
    if (value !== null) return this.addNumber(token.text, value, value);
    const key = keyOf(token);
    return this.#addAtom({ kind: kindOf(token), text: key, value: token.value, low: 0, high: 0 });
  }

  /** @returns the atom for any word that begins with `text` (normalised) */
  addPrefix(text: string): Atom {
    return this.#addAtom({ kind: 'prefix', text, value: null, low: 0, high: 0 });
  }

  /** @returns the atom for a value between `low` and `high` */
  addNumber(text: string, low: number, high: number): Atom {
    return this.#addAtom({ kind: 'number', text, value: null, low, high });
  }

  /** @returns what is known of a token of an answer */
  recognise(token: Token): Recognised {
    const memory = this.#memory.get(token.kind) ?? this.#openMemory(token.kind);
    const known = memory.get(token.text);
    if (known !== undefined) return known;
    if (memory.size >= LARGEST_MEMORY) memory.clear();
    const meetings = this.#look(token);
    const found = {
      meetings,
      opposes: this.#lookOpposite(token, meetings),
      asked: this.#options.isAsked(token),
    };
    memory.set(token.text, found);
    return found;
  }

  #openMemory(kind: Token['kind']): Memory {
    const memory: Memory = new Map();
    this.#memory.set(kind, memory);
    return memory;
  }

  #lookOpposite(token: Token, meetings: readonly Meeting[]): readonly number[] {
    if (token.kind !== 'word') return NONE;
    const found = new Set<number>();
    for (const { atom, turned } of meetings) if (turned) found.add(atom);
    if (this.#byOpposite.size === 0) return found.size === 0 ? NONE : [...found];
    for (const key of formKeys(token.text)) {
      for (const id of this.#byOpposite.get(key) ?? []) found.add(id);
    }
    return found.size === 0 ? NONE : [...found];
  }

  #addAtom(parts: Omit<Atom, 'id'>): Atom {
    const { kind, text, value, low, high } = parts;
    const identity = `${kind}\0${text}\0${value ?? ''}\0${low}\0${high}`;
    const known = this.atoms[this.#byIdentity.get(identity) ?? -1];
    if (known !== undefined) return known;
    const atom: Atom = { id: this.atoms.length, ...parts };
    this.atoms.push(atom);
    this.#byIdentity.set(identity, atom.id);
    this.#memory.clear();
    if (kind === 'word' || kind === 'small') this.#index(atom);
    else this.#special.add(atom);
    return atom;
  }

  #index(atom: Atom): void {
    const { id, kind, text } = atom;
    for (const key of familyKeys(text)) pushTo(this.#byKey, key, id);
    const rank = ordinalValue(text);
    if (rank !== null) pushTo(this.#byRank, rank, id);
    if (kind !== 'word') return;
    pushTo(this.#byScript, isLatin(text), id);
    pushTo(this.#byLetter, text.charAt(0), id);
    for (const key of antonymsOf(text)) pushTo(this.#byOpposite, key, id);
    const denied = readDenied(text);
    if (denied !== null) for (const key of formKeys(denied)) pushTo(this.#byDenied, key, id);
    if (!this.#options.synonyms) return;
    for (const group of synonymGroups(text)) pushTo(this.#byGroup, group, id);
  }

  #look(token: Token): readonly Meeting[] {
    if (token.kind === 'mark') return NO_MEETINGS;
    const found = new Map<number, Meeting>();
    const value = valueOf(token);
    for (const atom of this.#special.candidatesFor(token, value)) {
      note(found, meetSpecial(atom, token, value));
    }
    if (token.kind !== 'number') this.#meetWords(keyOf(token), token, found);
    if (value !== null && !isSoftNumber(token)) this.#meetRank(value, found);
    if (token.value !== null && value === null) this.#meetWords(token.value, token, found);
    return found.size === 0 ? NO_MEETINGS : [...found.values()];
  }

  /** «II» and 2 stand for «второй». */
  #meetRank(value: number, found: Map<number, Meeting>): void {
    for (const id of this.#byRank.get(value) ?? []) {
      const atom = this.atoms[id];
      if (atom !== undefined) note(found, meetAs(atom, 'number', 1));
    }
  }

  #meetWords(text: string, token: Token, found: Map<number, Meeting>): void {
    for (const key of familyKeys(text)) {
      for (const id of this.#byKey.get(key) ?? []) note(found, this.#meetAtom(id, text, token));
    }
    if (token.kind !== 'word') return;
    for (const id of this.#byScript.get(!isLatin(text))?.slice(0, MOST_COMPARED) ?? []) {
      note(found, this.#meetAtom(id, text, token));
    }
    if (this.#options.synonyms) this.#meetSynonyms(text, found);
    this.#meetTwins(text, found);
    if (found.size === 0) this.#meetMisspelt(text, token, found);
  }

  #meetAtom(id: number, text: string, token: Token): Meeting | null {
    const atom = this.atoms[id];
    return atom === undefined ? null : meetWord(atom, text, token);
  }

  /** «Невыгоден» is met by «выгоден», and the other way round, each in the opposite polarity. */
  #meetTwins(text: string, found: Map<number, Meeting>): void {
    const denied = readDenied(text);
    if (denied !== null) {
      for (const key of formKeys(denied)) this.#meetTwinsAt(this.#byKey.get(key), denied, found);
    }
    if (this.#byDenied.size === 0) return;
    for (const key of formKeys(text)) this.#meetTwinsAt(this.#byDenied.get(key), text, found);
  }

  #meetTwinsAt(
    ids: readonly number[] | undefined,
    text: string,
    found: Map<number, Meeting>,
  ): void {
    for (const id of ids ?? []) {
      const atom = this.atoms[id];
      if (atom === undefined) continue;
      note(
        found,
        meetTwin(atom, text, atom.text) ?? meetTwin(atom, text, readDenied(atom.text) ?? ''),
      );
    }
  }

  #meetSynonyms(text: string, found: Map<number, Meeting>): void {
    for (const group of synonymGroups(text)) {
      for (const id of this.#byGroup.get(group) ?? []) {
        const atom = this.atoms[id];
        if (atom !== undefined) note(found, meetAs(atom, 'synonym', SYNONYM_VALUE));
      }
    }
  }

  /** A misspelt word meets nothing else: not the question, not any word that is known to be one. */
  #meetMisspelt(text: string, token: Token, found: Map<number, Meeting>): void {
    const isOther = (word: string): boolean =>
      this.#options.isAsked(token) || synonymGroups(word).length > 0;
    for (const id of this.#byLetter.get(text.charAt(0))?.slice(0, MOST_COMPARED) ?? []) {
      const atom = this.atoms[id];
      if (atom === undefined || !isTypo(text, atom.text, isOther)) continue;
      if (areAntonyms(text, atom.text)) continue;
      note(found, meetAs(atom, 'typo', TYPO_VALUE));
    }
  }
}

/** Keeps the surest meeting with an atom: the first, for they are tried from the surest down. */
function note(found: Map<number, Meeting>, meeting: Meeting | null): void {
  if (meeting !== null && !found.has(meeting.atom)) found.set(meeting.atom, meeting);
}

function isLatin(text: string): boolean {
  return text.charCodeAt(0) < 0x250;
}

function pushTo<Key>(map: Map<Key, number[]>, key: Key, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}

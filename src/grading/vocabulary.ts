import { areAntonyms } from './words/antonyms.ts';
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
import { WordIndex } from './word-index.ts';
import { isSoftNumber, numberValue } from './words/number-words.ts';
import type { Atom, Meeting } from './meeting.ts';
import type { Token } from './words/token.ts';

const LARGEST_MEMORY = 20_000;
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
  readonly #words: WordIndex;
  /** By kind of token, then by text. */
  readonly #memory = new Map<Token['kind'], Memory>();

  constructor(options: VocabularyOptions) {
    this.#options = options;
    this.#words = new WordIndex(options.synonyms);
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
    if (this.#words.hasOpposites) {
      for (const key of formKeys(token.text)) {
        for (const { id } of this.#words.opposedTo(key)) found.add(id);
      }
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
    if (kind === 'word' || kind === 'small') this.#words.add(atom);
    else this.#special.add(atom);
    return atom;
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
    for (const atom of this.#words.ofRank(value)) note(found, meetAs(atom, 'number', 1));
  }

  #meetWords(text: string, token: Token, found: Map<number, Meeting>): void {
    for (const key of familyKeys(text)) {
      for (const atom of this.#words.ofKey(key)) note(found, meetWord(atom, text, token));
    }
    if (token.kind !== 'word') return;
    for (const atom of this.#words.inOtherScript(text)) note(found, meetWord(atom, text, token));
    if (this.#options.synonyms) this.#meetSynonyms(text, found);
    this.#meetTwins(text, found);
    if (found.size === 0) this.#meetMisspelt(text, token, found);
  }

  /** «Невыгоден» is met by «выгоден», and the other way round, each in the opposite polarity. */
  #meetTwins(text: string, found: Map<number, Meeting>): void {
    const denied = readDenied(text);
    if (denied !== null) {
      for (const key of formKeys(denied)) this.#meetTwinsAt(this.#words.ofKey(key), denied, found);
    }
    if (!this.#words.hasDenials) return;
    for (const key of formKeys(text)) this.#meetTwinsAt(this.#words.denying(key), text, found);
  }

  #meetTwinsAt(atoms: readonly Atom[], text: string, found: Map<number, Meeting>): void {
    for (const atom of atoms) {
      note(
        found,
        meetTwin(atom, text, atom.text) ?? meetTwin(atom, text, readDenied(atom.text) ?? ''),
      );
    }
  }

  #meetSynonyms(text: string, found: Map<number, Meeting>): void {
    for (const group of synonymGroups(text)) {
      for (const atom of this.#words.inGroup(group)) {
        note(found, meetAs(atom, 'synonym', SYNONYM_VALUE));
      }
    }
  }

  /** A misspelt word meets nothing else: not the question, not any word that is known to be one. */
  #meetMisspelt(text: string, token: Token, found: Map<number, Meeting>): void {
    const isOther = (word: string): boolean =>
      this.#options.isAsked(token) || synonymGroups(word).length > 0;
    for (const atom of this.#words.withFirstLetterOf(text)) {
      if (!isTypo(text, atom.text, isOther) || areAntonyms(text, atom.text)) continue;
      note(found, meetAs(atom, 'typo', TYPO_VALUE));
    }
  }
}

/** Keeps the surest meeting with an atom: the first, for they are tried from the surest down. */
function note(found: Map<number, Meeting>, meeting: Meeting | null): void {
  if (meeting !== null && !found.has(meeting.atom)) found.set(meeting.atom, meeting);
}

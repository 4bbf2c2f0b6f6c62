import { turnPolarity } from './polarity.ts';
import type { Polarity } from './polarity.ts';
import type { Passage } from './passage.ts';
import type { MatchTier } from '../grade.ts';
import type { Meeting } from '../meeting.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A place in the answer where an atom, or a phrase of them, was found. */
export interface Place {
  /** First and last word, as positions in `passage.words`. */
  readonly from: number;
  readonly to: number;
  readonly tier: MatchTier;
  /** 0..1 */
  readonly value: number;
  /** The same key with another value. */
  readonly clashes: boolean;
  /** Of what the atom says: turned where the answer's word is its opposite, «невыгоден» for «выгоден». */
  readonly polarity: Polarity;
  readonly turned: boolean;
  /** Of marks that were asked for: the first and the last of them, as positions in `passage.tokens`. */
  readonly marks?: { readonly start: number; readonly end: number };
}

/** An answer together with what a rubric finds in it. */
export interface Heard {
  readonly passage: Passage;
  /** The atoms found, each once, in the order of their first words. */
  readonly atoms: readonly number[];
  /** By atom; undefined where nothing was found. Rising positions. */
  readonly occurrences: readonly (readonly Place[] | undefined)[];
  /** By atom, where its opposite is said, affirmed; undefined where it is not. */
  readonly opposites: readonly (readonly number[] | undefined)[];
  /** The atoms whose opposite is said, each once. */
  readonly opposed: readonly number[];
  /** The atoms that each word of the passage meets. */
  readonly meetings: readonly (readonly Meeting[])[];
  /** Which words of the passage the question already holds. */
  readonly asked: readonly boolean[];
}

/** More of one word than this in one answer says nothing new, and would make long answers slow. */
const MOST_OF_ONE_WORD = 100;

/** @returns the answer as read, with every place where a word of the rubric occurs */
export function hear(vocabulary: Vocabulary, passage: Passage): Heard {
  const occurrences: (Place[] | undefined)[] = [];
  const opposites: (number[] | undefined)[] = [];
  const atoms: number[] = [];
  const opposed: number[] = [];
  const all: (readonly Meeting[])[] = [];
  const asked: boolean[] = [];
  for (let position = 0; position < passage.words.length; position += 1) {
    const word = passage.words[position];
    if (word === undefined) break;
    const { meetings, opposes, asked: isAsked } = vocabulary.recognise(word);
    all.push(meetings);
    asked.push(isAsked);
    const said = passage.polarities[position] ?? 1;
    for (const { atom, tier, value, clashes, turned } of meetings) {
      const polarity = turned ? turnPolarity(said) : said;
      const place = { from: position, to: position, tier, value, clashes, polarity, turned };
      const list = occurrences[atom];
      if (list === undefined) {
        occurrences[atom] = [place];
        atoms.push(atom);
      } else if (list.length < MOST_OF_ONE_WORD) list.push(place);
    }
    if (said !== 1) continue;
    for (const atom of opposes) {
      const list = opposites[atom];
      if (list === undefined) {
        opposites[atom] = [position];
        opposed.push(atom);
      } else list.push(position);
    }
  }
  return { passage, atoms, occurrences, opposites, opposed, meetings: all, asked };
}

/** @returns the same answer without what was found at these positions */
export function withoutPositions(heard: Heard, positions: ReadonlySet<number>): Heard {
  const occurrences = heard.occurrences.map((list) =>
    list?.filter(({ from }) => !positions.has(from)),
  );
  const atoms = heard.atoms.filter((atom) => (occurrences[atom]?.length ?? 0) > 0);
  return { ...heard, atoms, occurrences };
}

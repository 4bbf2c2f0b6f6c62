import { formKeys } from './words/word-forms.ts';
import { isContent, readPassage } from './hearing/passage.ts';
import type { Heard } from './hearing/heard.ts';
import type { Passage } from './hearing/passage.ts';
import type { Token } from './words/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which name a word of the reference is said of: «3x3» of «каждому», `kernel_size` of «ширина». */
export interface Owners {
  /** Number of the name by its spelling; a key and its value (`border_mode`, `same`) are one name. */
  readonly names: ReadonlyMap<string, number>;
  /** Number of the name by atom; words said of several names are left out. */
  readonly byAtom: ReadonlyMap<number, number>;
}

/** How often an answer says a thing of the name it belongs to, and how often of another. */
export interface Ownership {
  readonly right: number;
  readonly swapped: number;
}

const SEVERAL = -1;

/** Finds the names of a reference (sizes, identifiers, settings) and what is said of each. Linear. */
export function compileOwners(text: string, vocabulary: Vocabulary): Owners {
  const passage = readPassage(text);
  const names = collectNames(passage);
  const byAtom = new Map<number, number>();
  if (new Set(names.values()).size < 2) return { names, byAtom };
  const nearest = nearestNames(passage, names);
  const byKey = new Map<string, number>();
  const said = passage.words.flatMap((word, position) => {
    const owner = nearest[position];
    return owner === undefined || !isSaid(word) || names.has(word.text) ? [] : [{ word, owner }];
  });
  for (const { word, owner } of said) {
    for (const key of formKeys(word.text)) {
      byKey.set(key, (byKey.get(key) ?? owner) === owner ? owner : SEVERAL);
    }
  }
  for (const { word, owner } of said) {
    const isSole = formKeys(word.text).every((key) => byKey.get(key) === owner);
    byAtom.set(vocabulary.add(word).id, isSole ? owner : SEVERAL);
  }
  return { names, byAtom };
}

/** Content, and the small words that tell how many: each, all. */
function isSaid(word: Token): boolean {
  return isContent(word) || QUANTITIES.has(word.text);
}

const QUANTITIES = new Set(
  `каждый каждая каждое каждого каждой каждому каждом каждую все всех всем всему всеми всю вся весь
   each every all whole`.split(/\s+/),
);

function collectNames(passage: Passage): Map<string, number> {
  const names = new Map<string, number>();
  for (const word of passage.words) {
    if (word.kind !== 'code' && !isSize(word)) continue;
    const [key = word.text, value] = spellingsOf(word);
    const number = names.get(key) ?? names.size;
    names.set(key, number);
    if (value !== undefined && !names.has(value)) names.set(value, number);
  }
  return names;
}

function isSize(word: Token): boolean {
  return word.kind === 'number' && /^\d+x\d/.test(word.text);
}

function spellingsOf(word: Token): readonly string[] {
  if (word.value === null) return [word.text];
  return [word.text.slice(0, -word.value.length - 1), word.value];
}

/** For each word the nearest name of its clause; undefined where the clause has none. Two passes. */
function nearestNames(
  passage: Passage,
  names: ReadonlyMap<string, number>,
): readonly (number | undefined)[] {
  const { words, clauses } = passage;
  const nearest = Array.from(words, (): number | undefined => undefined);
  const distance = Array.from(words, () => Number.POSITIVE_INFINITY);
  const walk = (from: number, step: number): void => {
    let last: { readonly name: number; readonly at: number } | null = null;
    for (let at = from; at >= 0 && at < words.length; at += step) {
      const word = words[at];
      if (word === undefined) return;
      if (last !== null && clauses[last.at] !== clauses[at]) last = null;
      const name = spellingsOf(word)
        .map((text) => names.get(text))
        .find((found) => found !== undefined);
      if (name !== undefined) last = { name, at };
      if (last === null || Math.abs(at - last.at) >= (distance[at] ?? 0)) continue;
      nearest[at] = last.name;
      distance[at] = Math.abs(at - last.at);
    }
  };
  walk(0, 1);
  walk(words.length - 1, -1);
  return nearest;
}

/** @returns how often the answer says of a name what the reference says of it, or of another */
export function compareOwners(owners: Owners, heard: Heard): Ownership {
  if (owners.byAtom.size === 0) return { right: 0, swapped: 0 };
  const nearest = nearestNames(heard.passage, owners.names);
  const named = new Set(nearest);
  let right = 0;
  let swapped = 0;
  for (const [atom, owner] of owners.byAtom) {
    if (owner === SEVERAL) continue;
    const said = new Set((heard.occurrences[atom] ?? []).map(({ from }) => nearest[from]));
    said.delete(undefined);
    if (said.size === 0 || !named.has(owner)) continue;
    if (said.has(owner)) right += 1;
    else swapped += 1;
  }
  return { right, swapped };
}

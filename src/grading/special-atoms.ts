import { bareName, keyOf, lastPart } from './meeting.ts';
import { familyKeys } from './words/word-forms.ts';
import type { Atom } from './meeting.ts';
import type { Token } from './words/token.ts';

/** Ranges and prefixes of one question that are looked for. */
const MOST_COMPARED = 500;

/**
 * The numbers, code and prefixes of a rubric, filed by what a token that meets one must hold. Ranges and prefixes
 * cannot be looked up: each word is compared with the first {@link MOST_COMPARED} of them.
 */
export class SpecialAtoms {
  readonly #unfiled: Atom[] = [];
  readonly #byKey = new Map<string, Atom[]>();

  add(atom: Atom): void {
    const keys = keysOfAtom(atom);
    if (keys.length === 0 && this.#unfiled.length < MOST_COMPARED) this.#unfiled.push(atom);
    for (const key of new Set(keys)) {
      const filed = this.#byKey.get(key);
      if (filed === undefined) this.#byKey.set(key, [atom]);
      else filed.push(atom);
    }
  }

  /**
   * @param value of the token, null for none
   * @returns every atom that the token may meet, and some that it does not; one may come twice
   */
  candidatesFor(token: Token, value: number | null): readonly Atom[] {
    if (this.#byKey.size === 0) return this.#unfiled;
    const found: Atom[] = [];
    for (const key of keysOfToken(token, value)) {
      const filed = this.#byKey.get(key);
      if (filed !== undefined) found.push(...filed);
    }
    if (found.length === 0) return this.#unfiled;
    return [...this.#unfiled, ...found].toSorted((one, other) => one.id - other.id);
  }
}

function keysOfAtom({ kind, text, low, high }: Atom): readonly string[] {
  if (kind === 'code') return [bareName(text), ...familyKeys(text)];
  return kind === 'number' && low === high ? [text, valueKey(low)] : [];
}

function keysOfToken(token: Token, value: number | null): readonly string[] {
  const key = keyOf(token);
  const keys = [token.text, bareName(key), bareName(lastPart(key))];
  if (value !== null) keys.push(valueKey(value));
  return token.kind === 'number' ? keys : [...keys, ...familyKeys(key)];
}

function valueKey(value: number): string {
  return `= ${value}`;
}

/** What a key point does to the verdict. */
export type Role = 'essential' | 'ordinary' | 'bonus' | 'contradiction';

/**
 * One thing to find in an answer.
 * `words`: text whose words may stand in any form and order; `phrase`: in this order, adjacent;
 * `prefix`: any word that begins so; `literal`: code or text compared without word forms;
 * `number`: a value within [low, high], with its unit or sign where the author gave one.
 */
export type Term =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly low: number;
      readonly high: number;
      readonly unit: string | null;
    };

/** Terms that must meet near each other, in any order. */
export type Step = readonly Term[];

/** One wording that satisfies a key point. More than one step means: said in this order (`a > b > c`). */
export interface Alternative {
  /** As the author wrote it. */
  readonly text: string;
  readonly steps: readonly Step[];
}

/** One item of an enumeration (`any 2 of:`), with its own alternatives. */
export interface EnumeratedItem {
  readonly text: string;
  readonly alternatives: readonly Alternative[];
}

/**
 * What an answer must say for the point to count.
 * `said`: any one of the alternatives; `some`: so many of the items;
 * `gist`: enough of the words of a sentence of the reference answer (derived points only).
 */
export type Claim =
  | { readonly kind: 'said'; readonly alternatives: readonly Alternative[] }
  | { readonly kind: 'some'; readonly need: number; readonly items: readonly EnumeratedItem[] }
  | { readonly kind: 'gist'; readonly text: string };

/** Something an answer must say (or must not, for a contradiction). */
export interface KeyPoint {
  /** As the author wrote it, without marks and weight: what a miss is told in. */
  readonly text: string;
  readonly role: Role;
  /** How much it counts; above 0, 1 unless the author says otherwise. */
  readonly weight: number;
  readonly claim: Claim;
  /** True when viva made it from the reference answer. */
  readonly derived: boolean;
  /** Line in the sheet, from 1; null for a derived point. */
  readonly line: number | null;
}

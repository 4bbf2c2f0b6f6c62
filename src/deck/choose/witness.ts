import type { Candidate } from '../notations/candidate.ts';

/** A candidate with what speaks for it. */
export interface Witness {
  readonly candidate: Candidate;
  /** Something to read stands below it before anything else that may be a question, or be headed by one. */
  readonly hasText: boolean;
  /** The first thing below it that looks like options stands before anything else that may be a question. */
  readonly hasOptions: boolean;
  readonly asks: boolean;
  /** It opens like a question or an order. */
  readonly leads: boolean;
  readonly isNumbered: boolean;
  /** How many headings stand before it: what is between two headings belongs together. */
  readonly stretch: number;
  /** A good part of its run asks, orders or has options; for a heading, itself does. */
  readonly speaks: boolean;
  /** Some of its run does: enough in the shape that most questions of the sheet have. */
  readonly whispers: boolean;
  /** For a heading: what stands below it before the next one. */
  readonly holds: Held;
  /** For a heading: it does nothing but head the questions below it. */
  readonly isHolder: boolean;
  /** For a heading that asks nothing: it names a version, or comes again and again, as what divides each part of a changelog. */
  readonly isRepeated: boolean;
  /** The run it belongs to: bullets between two headings are one list to their author. */
  readonly run: string;
}

/** What stands below a heading before the next one. */
export interface Held {
  /** Lines that may be questions, of runs that speak. */
  readonly speaking: number;
  /** Those of them that ask or order something by themselves. */
  readonly leading: number;
  /** All lines that any notation proposes. */
  readonly lines: number;
  readonly explicit: number;
  /** Those of the explicit ones that ask. */
  readonly asking: number;
  /** Of the explicit ones, those that are cards by their own marks. */
  readonly cards: number;
}

const ASKING_WORTH = 1.5;
const LEADING_WORTH = 0.75;
const OPTIONS_WORTH = 1.5;
const EXPLICIT_WORTH = 2;
const LEAST_WORTH = 0.1;

/** @returns whether a candidate asks, orders, has options or its answer on its line, whatever its neighbours do */
export function speaksAlone({ asks, leads, hasOptions, candidate }: Witness): boolean {
  return asks || leads || hasOptions || candidate.isExplicit || candidate.answer !== null;
}

/** @returns how much speaks for a candidate being a question, from 0 for a section to about 5 */
export function weighEvidence(witness: Witness): number {
  if (witness.isHolder || witness.isRepeated) return 0;
  const { candidate, hasText, hasOptions, asks, leads, isNumbered } = witness;
  const worth =
    (hasText ? 1 : 0) +
    (asks ? ASKING_WORTH : leads ? LEADING_WORTH : 0) +
    (hasOptions ? OPTIONS_WORTH : 0) +
    (candidate.isExplicit ? EXPLICIT_WORTH : 0) +
    (isNumbered ? candidate.numberWorth : 0);
  return Math.max(LEAST_WORTH, worth);
}

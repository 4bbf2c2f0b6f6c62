import { hasQuestionLead } from '../notations/asking.ts';
import { isAsking, isCard, type Candidate } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';
import { findOptionLines } from './option-lines.ts';
import { isDivisionName, isEdgeName } from './section-names.ts';

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
}

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

const NOTHING: Held = { speaking: 0, leading: 0, lines: 0, explicit: 0, asking: 0, cards: 0 };
const ASKING_WORTH = 1.5;
const LEADING_WORTH = 0.75;
const OPTIONS_WORTH = 1.5;
const EXPLICIT_WORTH = 2;
const LEAST_WORTH = 0.1;
/** A heading with so many likely questions below it heads them, whatever text stands between. */
const MANY = 3;
const SPEAKING_SHARE = 0.4;
const WHISPERING_SHARE = 0.2;

/** @param candidates of all notations, in the order of the sheet */
export function gatherEvidence(
  candidates: readonly Candidate[],
  sheet: SheetText,
): readonly Witness[] {
  const optionAt = findOptionLines(sheet);
  const lines = examineLines(candidates, sheet, optionAt);
  return weighHeadings(lines, sheet, optionAt);
}

/** What can be told of a candidate by itself and the next of its series; headings follow in a second pass. */
function examineLines(
  candidates: readonly Candidate[],
  sheet: SheetText,
  optionAt: Int32Array,
): readonly Witness[] {
  const witnesses: Witness[] = [];
  const nextOf = new Map<string, number>();
  let nextBorder = sheet.lines.length;
  let stretch = candidates.filter(({ otherwise }) => otherwise === 'section').length;
  for (const candidate of candidates.toReversed()) {
    const isHeading = candidate.otherwise === 'section';
    const next = Math.min(nextBorder, nextOf.get(candidate.series) ?? sheet.lines.length);
    const from = isHeading ? candidate.end : findFirstEnd(candidate);
    const option = optionAt[from] ?? next;
    const asks = isAsking(candidate);
    witnesses.push({
      candidate,
      hasText: candidate.answer !== null || sheet.hasText(from, next),
      hasOptions: !isHeading && option < next,
      asks,
      leads: hasQuestionLead(candidate.prompt[0] ?? ''),
      isNumbered: candidate.label !== null,
      stretch,
      speaks: false,
      whispers: false,
      holds: NOTHING,
    });
    nextOf.set(candidate.series, candidate.start);
    if (isHeading) stretch -= 1;
    if (isHeading || candidate.isExplicit) nextBorder = candidate.start;
  }
  return letRunsSpeak(witnesses.toReversed());
}

/** The lines of a numbered paragraph below its first may be the answer already. */
function findFirstEnd({ start, end }: Candidate): number {
  return Math.min(end, start + 1);
}

/** The items of one list are questions together or not at all. */
function letRunsSpeak(witnesses: readonly Witness[]): readonly Witness[] {
  const runs = new Map<string, { all: number; speaking: number }>();
  for (const witness of witnesses) {
    const run = runs.get(runOf(witness)) ?? { all: 0, speaking: 0 };
    run.all += 1;
    if (speaksAlone(witness)) run.speaking += 1;
    runs.set(runOf(witness), run);
  }
  return witnesses.map((witness) => {
    const { all, speaking } = runs.get(runOf(witness)) ?? { all: 1, speaking: 0 };
    return {
      ...witness,
      speaks: speaking >= all * SPEAKING_SHARE,
      whispers: speaking >= all * WHISPERING_SHARE,
    };
  });
}

/** @returns the name of the run a candidate belongs to: bullets between two headings are one list to their author */
export function runOf({ candidate: { series, run }, stretch }: Witness): string {
  return series.startsWith('bullet') ? `${series} in ${stretch}` : `${series} ${run}`;
}

/** @returns whether a candidate asks, orders or has options, whatever its neighbours do */
export function speaksAlone({ asks, leads, hasOptions, candidate }: Witness): boolean {
  return asks || leads || hasOptions || candidate.isExplicit;
}

/** A heading that holds questions has only the text before the first of them; any other all text below it. */
function weighHeadings(
  witnesses: readonly Witness[],
  sheet: SheetText,
  optionAt: Int32Array,
): readonly Witness[] {
  const weighed: Witness[] = [];
  let holds: { -readonly [key in keyof Held]: number } = { ...NOTHING };
  let border = sheet.lines.length;
  let next = border;
  for (const witness of witnesses.toReversed()) {
    const { candidate, speaks, asks } = witness;
    if (candidate.otherwise === 'section') {
      const { end } = candidate;
      const isOver = isHolder({ ...witness, hasText: sheet.hasText(end, next), holds });
      const limit = isOver ? next : border;
      const hasOptions = (optionAt[end] ?? limit) < limit;
      weighed.push({ ...witness, hasText: sheet.hasText(end, limit), hasOptions, holds });
      holds = { ...NOTHING };
      border = candidate.start;
      next = border;
      continue;
    }
    weighed.push(witness);
    holds.lines += 1;
    if (!speaks) continue;
    next = candidate.lead ?? candidate.start;
    if (candidate.isExplicit) holds.explicit += 1;
    else holds.speaking += 1;
    if (!candidate.isExplicit && (asks || witness.leads)) holds.leading += 1;
    if (candidate.isExplicit && asks) holds.asking += 1;
    if (isCard(candidate)) holds.cards += 1;
  }
  return weighed.toReversed();
}

/**
 * @returns whether a heading does nothing but head the questions below it. One below a number (`## Question 3`), or one
 * that only has options below it, goes on with what the heading asks
 */
export function isHolder({ candidate, asks, hasText, isNumbered, holds }: Witness): boolean {
  const { speaking, leading, lines, explicit, cards } = holds;
  if (candidate.otherwise === 'section' && cards > 0 && !hasText) return true;
  if (candidate.otherwise !== 'section' || asks) return false;
  const name = candidate.prompt[0] ?? '';
  if (speaking + explicit >= MANY || (!isNumbered && isEdgeName(name))) return true;
  if (lines > 1 && isDivisionName(name)) return true;
  if (hasText) return false;
  return explicit > 0 || speaking > 1 || (leading > 0 && !isNumbered);
}

/** @returns how much speaks for a candidate being a question, from 0 for a section to about 5 */
export function weighEvidence(witness: Witness): number {
  if (isHolder(witness)) return 0;
  const { candidate, hasText, hasOptions, asks, leads, isNumbered } = witness;
  const worth =
    (hasText ? 1 : 0) +
    (asks ? ASKING_WORTH : leads ? LEADING_WORTH : 0) +
    (hasOptions ? OPTIONS_WORTH : 0) +
    (candidate.isExplicit ? EXPLICIT_WORTH : 0) +
    (isNumbered ? candidate.numberWorth : 0);
  return Math.max(LEAST_WORTH, worth);
}

import { hasQuestionLead } from '../notations/asking.ts';
import { isAsking, isCard, type Candidate } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';
import { findOptionLines } from './option-lines.ts';
import { isDivisionName, isEdgeName, namesVersion } from './section-names.ts';
import { speaksAlone, type Held, type Witness } from './witness.ts';

/** Filled in pass by pass: a sheet has many candidates, and copies of each would cost more than all else. */
type Draft = { -readonly [key in keyof Witness]: Witness[key] };

const NOTHING: Held = { speaking: 0, leading: 0, lines: 0, explicit: 0, asking: 0, cards: 0 };
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
  const drafts = examineLines(candidates, sheet, optionAt);
  letRunsSpeak(drafts);
  markRepeated(drafts, optionAt);
  weighHeadings(drafts, sheet, optionAt);
  return drafts;
}

/** What can be told of a candidate by itself and the next of its series; headings follow in a second pass. */
function examineLines(
  candidates: readonly Candidate[],
  sheet: SheetText,
  optionAt: Int32Array,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const nextOf = new Map<string, number>();
  let nextBorder = sheet.lines.length;
  let stretch = candidates.filter(({ otherwise }) => otherwise === 'section').length;
  for (const candidate of candidates.toReversed()) {
    const isHeading = candidate.otherwise === 'section';
    const next = Math.min(nextBorder, nextOf.get(candidate.series) ?? sheet.lines.length);
    const from = isHeading ? candidate.end : findFirstEnd(candidate);
    const option = optionAt[from] ?? next;
    const asks = isAsking(candidate);
    drafts.push({
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
      isHolder: false,
      isRepeated: false,
      run: nameRun(candidate, stretch),
    });
    nextOf.set(candidate.series, candidate.start);
    if (isHeading) stretch -= 1;
    if (isHeading || candidate.isExplicit) nextBorder = candidate.start;
  }
  return drafts.toReversed();
}

/** The lines of a numbered paragraph below its first may be the answer already. */
function findFirstEnd({ start, end }: Candidate): number {
  return Math.min(end, start + 1);
}

function nameRun({ series, run }: Candidate, stretch: number): string {
  return series.startsWith('bullet') ? `${series} in ${stretch}` : `${series} ${run}`;
}

/** The items of one list are questions together or not at all. */
function letRunsSpeak(drafts: readonly Draft[]): void {
  const runs = new Map<string, { all: number; speaking: number }>();
  for (const draft of drafts) {
    const run = runs.get(draft.run) ?? { all: 0, speaking: 0 };
    run.all += 1;
    if (speaksAlone(draft)) run.speaking += 1;
    runs.set(draft.run, run);
  }
  for (const draft of drafts) {
    const { all, speaking } = runs.get(draft.run) ?? { all: 1, speaking: 0 };
    draft.speaks = speaking >= all * SPEAKING_SHARE;
    draft.whispers = speaking >= all * WHISPERING_SHARE;
  }
}

/** A heading that holds questions has only the text before the first of them; any other all text below it. */
function weighHeadings(drafts: readonly Draft[], sheet: SheetText, optionAt: Int32Array): void {
  let holds: { -readonly [key in keyof Held]: number } = { ...NOTHING };
  let border = sheet.lines.length;
  let next = border;
  let repeated: { readonly level: number; readonly hasText: boolean } | null = null;
  for (const draft of drafts.toReversed()) {
    const { candidate, speaks, asks, leads } = draft;
    if (candidate.otherwise === 'section') {
      const { end, start } = candidate;
      draft.holds = holds;
      draft.hasText = sheet.hasText(end, next);
      const limit = isOnlyHolding(draft) ? next : border;
      draft.hasText = sheet.hasText(end, limit);
      draft.hasOptions = (optionAt[end] ?? limit) < limit;
      draft.isHolder = isOnlyHolding(draft);
      const hasMore: boolean =
        repeated !== null && repeated.level > candidate.level && repeated.hasText;
      if (!draft.isHolder && hasMore) draft.hasText = true;
      const { level } = candidate;
      repeated = draft.isRepeated ? { level, hasText: draft.hasText || hasMore } : null;
      holds = { ...NOTHING };
      border = start;
      next = start;
      continue;
    }
    holds.lines += 1;
    if (!speaks) continue;
    next = candidate.lead ?? candidate.start;
    if (candidate.isExplicit) holds.explicit += 1;
    else holds.speaking += 1;
    if (!candidate.isExplicit && (asks || leads)) holds.leading += 1;
    if (candidate.isExplicit && asks) holds.asking += 1;
    if (isCard(candidate)) holds.cards += 1;
  }
}

/** Headings of one text that ask nothing name what each part of the sheet has, such as “Bug fixes” for each version. */
function markRepeated(drafts: readonly Draft[], optionAt: Int32Array): void {
  const byText = new Map<string, Draft[]>();
  let next = optionAt.length - 1;
  for (const draft of drafts.toReversed()) {
    const { candidate, asks, leads, isNumbered } = draft;
    if (candidate.otherwise !== 'section') continue;
    const hasOptions = (optionAt[candidate.end] ?? next) < next;
    next = candidate.start;
    if (namesVersion(candidate)) draft.isRepeated = true;
    if (asks || leads || isNumbered || hasOptions || candidate.id !== null) continue;
    const text = (candidate.prompt[0] ?? '').toLowerCase();
    const same = byText.get(text) ?? [];
    byText.set(text, same);
    same.push(draft);
  }
  for (const same of byText.values()) {
    if (same.length >= MANY) for (const draft of same) draft.isRepeated = true;
  }
}

/**
 * @returns whether a heading does nothing but head the questions below it. One below a number (`## Question 3`), or one
 * that only has options below it, goes on with what the heading asks
 */
function isOnlyHolding({ candidate, asks, hasText, isNumbered, holds }: Witness): boolean {
  const { speaking, leading, lines, explicit, cards } = holds;
  if (candidate.otherwise === 'section' && cards > 0 && !hasText) return true;
  if (candidate.otherwise !== 'section' || asks) return false;
  const name = candidate.prompt[0] ?? '';
  if (speaking + explicit >= MANY || (!isNumbered && isEdgeName(name))) return true;
  if (lines > 1 && isDivisionName(name)) return true;
  if (hasText) return false;
  return explicit > 0 || speaking > 1 || (leading > 0 && !isNumbered);
}

import { findConflict } from './conflicts.ts';
import { isContentKind } from './gist-term.ts';
import type { CompiledGist, GistTerm } from './gist-term.ts';
import type { Conflict, Match, MatchTier } from './grade.ts';
import type { Heard, Occurrence } from './hearing/heard.ts';

/** What an answer says of a sentence. */
export interface GistMatch {
  /** 0..1, 1 when enough of it was said. */
  readonly value: number;
  /** Share of the weight that was found, 0..1. */
  readonly coverage: number;
  readonly matched: readonly Match[];
  readonly missing: readonly string[];
  readonly conflict: Conflict | null;
  readonly tellsNew: boolean;
  /** Of what was found, the share that stands in the opposite polarity, 0..1. */
  readonly opposed: number;
  readonly weakest: MatchTier | null;
}

/** A term found in the opposite polarity counts half. */
const OTHER_POLARITY = 0.5;
const CONFLICT_CAP = 0.3;
/** @returns how much of the sentence the answer says */
export function matchGist(gist: CompiledGist, heard: Heard): GistMatch {
  const matched: Match[] = [];
  const missing: GistTerm[] = [];
  const opposed: { readonly term: GistTerm; readonly occurrence: Occurrence }[] = [];
  let said = 0;
  let agreed = 0;
  let against = 0;
  let tellsNew = false;
  let weakest: MatchTier | null = null;
  for (const term of gist.terms) {
    const best = term.atom < 0 ? negatorIn(heard) : bestOccurrence(term, heard);
    if (best === null || best.value === 0) {
      missing.push(term);
      continue;
    }
    const agrees = agreesAt(term, best.position, heard);
    const counts = agrees || !isContentKind(term.kind) || term.kind === 'number';
    said += term.weight * best.value * (counts ? 1 : OTHER_POLARITY);
    if (!counts) opposed.push({ term, occurrence: best });
    if (!isContentKind(term.kind)) continue;
    if (agrees) agreed += term.weight;
    else against += term.weight;
    if (!term.asked) tellsNew = true;
    if (best.tier === 'typo') weakest = 'typo';
    matched.push(showTerm(term, best, heard));
  }
  const conflict = findConflict(gist, missing, opposed, heard);
  const coverage = gist.weight === 0 ? 0 : said / gist.weight;
  const value = Math.min(1, coverage / gist.saturation, conflict === null ? 1 : CONFLICT_CAP);
  const opposedShare = against === 0 ? 0 : against / (agreed + against);
  const missed = missing.filter((term) => isContentKind(term.kind)).map((term) => term.text);
  return {
    value,
    coverage,
    matched,
    missing: missed,
    conflict,
    tellsNew,
    opposed: opposedShare,
    weakest,
  };
}

/** Same polarity; or both stand in a part with a negation, where word order may have moved its reach. */
function agreesAt(term: GistTerm, position: number, heard: Heard): boolean {
  const { polarities, segments, negatedSegments } = heard.passage;
  if (((polarities[position] ?? 1) & term.polarity) !== 0) return true;
  return term.nearNegation && negatedSegments.has(segments[position] ?? -1);
}

function negatorIn(heard: Heard): Occurrence | null {
  const position = heard.passage.words.findIndex((word) => word.kind === 'negator');
  return position < 0 ? null : { position, tier: 'exact', value: 1, clashes: false };
}

function bestOccurrence(term: GistTerm, heard: Heard): Occurrence | null {
  let best: Occurrence | null = null;
  let bestWorth = -1;
  for (const occurrence of heard.occurrences[term.atom] ?? []) {
    const agrees = agreesAt(term, occurrence.position, heard);
    const worth = occurrence.value * (agrees ? 1 : OTHER_POLARITY);
    if (worth > bestWorth) {
      best = occurrence;
      bestWorth = worth;
    }
  }
  return best;
}

function showTerm(term: GistTerm, occurrence: Occurrence, heard: Heard): Match {
  const token = heard.passage.words[occurrence.position];
  const start = token?.start ?? 0;
  const end = token?.end ?? start;
  return {
    term: term.text,
    words: heard.passage.text.slice(start, end),
    start,
    end,
    tier: occurrence.tier,
  };
}

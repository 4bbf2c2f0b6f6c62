import { findConflict, mayMistakeNumber, MIDDLING } from './conflicts.ts';
import { isContentKind } from './gist-term.ts';
import type { CompiledGist, GistHit, GistTerm } from './gist-term.ts';
import type { Conflict, Match } from './grade.ts';
import type { Heard, Place } from './hearing/heard.ts';

/** How much of a sentence an answer covers. */
export interface Coverage {
  /** 0..1, 1 when enough of it was said. */
  readonly value: number;
  /** 0..1, 1 when all of it was said. */
  readonly share: number;
  readonly hits: readonly GistHit[];
  /** Of what was found, the share that stands in the opposite polarity, 0..1. */
  readonly opposed: number;
}

/** What an answer says of a sentence. */
export interface GistMatch {
  /** 0..1, 1 when enough of it was said. */
  readonly value: number;
  readonly matched: readonly Match[];
  readonly missing: readonly string[];
  readonly conflict: Conflict | null;
  /** A number may stand for another. */
  readonly doubtful: boolean;
  readonly tellsNew: boolean;
}

/** A term found in the opposite polarity counts half. */
const OTHER_POLARITY = 0.5;
const CONFLICT_CAP = 0.3;
/** Of a long sentence one number is not the half. */
const LONG_CONFLICT_CAP = 0.5;

/** @returns how much of the sentence the answer covers; time grows with what was found, not with the sentence */
export function coverGist(gist: CompiledGist, heard: Heard): Coverage {
  const hits: GistHit[] = [];
  let said = gist.negatorWeight > 0 && heard.passage.hasNegator ? gist.negatorWeight : 0;
  let agreed = 0;
  let against = 0;
  for (const atom of heard.atoms) {
    const term = gist.terms.get(atom);
    const hit = term === undefined ? null : findBest(term, heard);
    if (hit === null) continue;
    hits.push(hit);
    const { weight, kind } = hit.term;
    const counts = hit.agrees || !isContentKind(kind) || kind === 'number';
    said += weight * hit.place.value * (counts ? 1 : OTHER_POLARITY);
    if (!isContentKind(kind)) continue;
    if (hit.agrees) agreed += weight;
    else against += weight;
  }
  const share = gist.weight === 0 ? 0 : said / gist.weight;
  const opposed = against === 0 ? 0 : against / (agreed + against);
  return { value: Math.min(1, share / gist.saturation), share, hits, opposed };
}

/** @returns what the answer says of the sentence and what speaks against it */
export function matchGist(gist: CompiledGist, heard: Heard): GistMatch {
  const { value, hits } = coverGist(gist, heard);
  const content = hits.filter(({ term }) => isContentKind(term.kind));
  const found = new Set(hits.map(({ term }) => term));
  const missing: GistTerm[] = [];
  for (const term of gist.terms.values()) {
    if (isContentKind(term.kind) && !found.has(term)) missing.push(term);
  }
  const conflict = findConflict(gist, missing, content, heard);
  return {
    value: conflict === null ? value : Math.min(value, capOf(gist, conflict)),
    matched: content.map((hit) => showHit(hit, heard)),
    missing: missing.map(({ text }) => text),
    conflict,
    doubtful: conflict === null && mayMistakeNumber(gist, missing, heard),
    tellsNew: content.some(({ term }) => !term.asked),
  };
}

function capOf({ size }: CompiledGist, { kind }: Conflict): number {
  return kind === 'number' && size > MIDDLING ? LONG_CONFLICT_CAP : CONFLICT_CAP;
}

function findBest(term: GistTerm, heard: Heard): GistHit | null {
  let best: GistHit | null = null;
  let bestWorth = 0;
  for (const place of heard.occurrences[term.atom] ?? []) {
    const agrees = agreesAt(term, place, heard);
    if (place.turned && !agrees) continue;
    const worth = place.value * (agrees ? 1 : OTHER_POLARITY);
    if (worth <= bestWorth) continue;
    best = { term, place, agrees };
    bestWorth = worth;
  }
  return best;
}

/** Same polarity; or both stand in a part with a negation, where word order may have moved its reach. */
function agreesAt(term: GistTerm, { polarity, from, turned }: Place, heard: Heard): boolean {
  const { segments, negatedSegments } = heard.passage;
  if ((polarity & term.polarity) !== 0) return true;
  return !turned && term.nearNegation && negatedSegments.has(segments[from] ?? -1);
}

function showHit({ term, place }: GistHit, heard: Heard): Match {
  const token = heard.passage.words[place.from];
  const start = token?.start ?? 0;
  const end = token?.end ?? start;
  return {
    term: term.text,
    words: heard.passage.text.slice(start, end),
    start,
    end,
    tier: place.tier,
  };
}

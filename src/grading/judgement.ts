import { compileAlternative, matchAlternative, showFound } from './match-alternative.ts';
import { compileGist } from './gist-term.ts';
import { matchGist } from './gist.ts';
import type { AlternativeMatch, CompiledAlternative } from './match-alternative.ts';
import type { CompiledGist } from './gist-term.ts';
import type { Finding, MatchTier } from './grade.ts';
import type { Heard } from './hearing/heard.ts';
import type { KeyPoint } from '../deck/key-point.ts';
import type { Token } from './words/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A key point ready to be looked for. */
export interface CompiledPoint {
  readonly keyPoint: KeyPoint;
  readonly claim:
    | { readonly kind: 'said'; readonly alternatives: readonly CompiledAlternative[] }
    | {
        readonly kind: 'some';
        readonly need: number;
        readonly items: readonly (readonly CompiledAlternative[])[];
      }
    | { readonly kind: 'gist'; readonly gist: CompiledGist };
}

/** A finding with what the verdict needs to know besides. */
export interface Judgement {
  readonly finding: Finding;
  /** The point is said in one place and denied in another, or found only in doubt. */
  readonly doubtful: boolean;
  /** Said in one place and denied in another. */
  readonly mixed: boolean;
  /** The least sure way in which the words of a hit matched; null without a hit. */
  readonly weakest: MatchTier | null;
  /** Found something that the question does not say already. */
  readonly tellsNew: boolean;
  /** Positions of the words that a hit rests on. */
  readonly positions: readonly number[];
}

const HIT = 0.9;
const PART = 0.35;
/** Of an author's wording more must be there: half of its words is chance. */
const PART_OF_WORDING = 0.45;

/** Prepares a key point for looking it up in answers. */
export function compilePoint(
  keyPoint: KeyPoint,
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): CompiledPoint {
  const { claim } = keyPoint;
  if (claim.kind === 'gist') {
    return { keyPoint, claim: { kind: 'gist', gist: compileGist(claim.text, vocabulary, asked) } };
  }
  const compileAll = (
    alternatives: Parameters<typeof compileAlternative>[0][],
  ): CompiledAlternative[] =>
    alternatives.map((alternative) => compileAlternative(alternative, vocabulary, asked));
  if (claim.kind === 'said') {
    const alternatives = allowAbsence(compileAll([...claim.alternatives]));
    return { keyPoint, claim: { kind: 'said', alternatives } };
  }
  const items = claim.items.map((item) => compileAll([...item.alternatives]));
  return { keyPoint, claim: { kind: 'some', need: claim.need, items } };
}

/**
 * An author who lists a negated wording asks for an absence («не подстраиваются | коадаптация»): then the
 * other wordings, where they are one word, count under a negation too.
 */
function allowAbsence(
  alternatives: readonly CompiledAlternative[],
): readonly CompiledAlternative[] {
  if (!alternatives.some(wantsAbsence)) return alternatives;
  return alternatives.map((alternative) => {
    const [only, ...more] = alternative.steps.flat();
    if (only === undefined || more.length > 0 || only.polarity !== 1) return alternative;
    return { text: alternative.text, steps: [[{ ...only, polarity: 3 }]] };
  });
}

function wantsAbsence(alternative: CompiledAlternative): boolean {
  return alternative.steps.flat().some((element) => element.polarity === 2 || element.isNegative);
}

/** @returns what the answer says of one key point */
export function judgePoint(point: CompiledPoint, heard: Heard): Judgement {
  const { claim } = point;
  if (claim.kind === 'gist') return judgeGist(point.keyPoint, claim.gist, heard);
  if (claim.kind === 'said') {
    return concludeSaid(point.keyPoint, pickBest(claim.alternatives, heard), heard);
  }
  return judgeSome(point.keyPoint, claim.need, claim.items, heard);
}

interface Picked {
  readonly best: AlternativeMatch | null;
  readonly mixed: boolean;
}

const RANK = { hit: 3, negated: 2, part: 1, none: 0 } as const;

function pickBest(alternatives: readonly CompiledAlternative[], heard: Heard): Picked {
  let best: AlternativeMatch | null = null;
  for (const alternative of alternatives) {
    const match = matchAlternative(alternative, heard);
    if (best === null || isBetter(match, best)) best = match;
  }
  return { best, mixed: best?.status === 'hit' && best.mixed };
}

function isBetter(match: AlternativeMatch, best: AlternativeMatch): boolean {
  const byRank = RANK[match.status] - RANK[best.status];
  return byRank > 0 || (byRank === 0 && match.value > best.value);
}

function concludeSaid(keyPoint: KeyPoint, picked: Picked, heard: Heard): Judgement {
  const { best, mixed } = picked;
  if (best === null || best.status === 'none') return missed(keyPoint);
  const matched = showFound(best.found, heard);
  const { value, missing, conflict, alternative } = best;
  if (best.status === 'hit') {
    const finding = {
      keyPoint,
      status: 'hit',
      value,
      alternative,
      matched,
      missing,
      conflict,
    } as const;
    return {
      finding,
      doubtful: mixed,
      mixed,
      weakest: weakestTier(best),
      tellsNew: true,
      positions: positionsOf(best),
    };
  }
  const status = conflict !== null ? 'conflict' : value >= PART_OF_WORDING ? 'part' : 'miss';
  if (status === 'miss' || keyPoint.role === 'contradiction')
    return { ...missed(keyPoint), tellsNew: hasNews(best) };
  const finding = { keyPoint, status, value, alternative, matched, missing, conflict } as const;
  return {
    finding,
    doubtful: best.doubtful,
    mixed,
    weakest: null,
    tellsNew: hasNews(best),
    positions: [],
  };
}

function hasNews(match: AlternativeMatch): boolean {
  return match.found.some(({ element }) => element.weight >= 1);
}

function positionsOf(match: AlternativeMatch): readonly number[] {
  return match.found.flatMap(({ place }) =>
    Array.from({ length: place.to - place.from + 1 }, (_, offset) => place.from + offset),
  );
}

const SURENESS: readonly MatchTier[] = [
  'exact',
  'code',
  'number',
  'prefix',
  'form',
  'loan',
  'family',
  'synonym',
  'typo',
];

function weakestTier(match: AlternativeMatch): MatchTier | null {
  let weakest = -1;
  for (const { place } of match.found) weakest = Math.max(weakest, SURENESS.indexOf(place.tier));
  return SURENESS[weakest] ?? null;
}

function missed(keyPoint: KeyPoint): Judgement {
  const finding: Finding = {
    keyPoint,
    status: 'miss',
    value: 0,
    alternative: null,
    matched: [],
    missing: [],
    conflict: null,
  };
  return { finding, doubtful: false, mixed: false, weakest: null, tellsNew: false, positions: [] };
}

/** An enumeration: so many of its items, each by any of its alternatives. */
function judgeSome(
  keyPoint: KeyPoint,
  need: number,
  items: readonly (readonly CompiledAlternative[])[],
  heard: Heard,
): Judgement {
  const { claim } = keyPoint;
  const texts = claim.kind === 'some' ? claim.items.map(({ text }) => text) : [];
  const judged = items.map((alternatives) =>
    concludeSaid(keyPoint, pickBest(alternatives, heard), heard),
  );
  const hits = judged.filter(({ finding }) => finding.status === 'hit');
  const value = need === 0 ? 1 : Math.min(1, hits.length / need);
  const conflict =
    judged.find(({ finding }) => finding.status === 'conflict')?.finding.conflict ?? null;
  const status =
    value >= 1 ? 'hit' : value >= PART ? 'part' : conflict !== null ? 'conflict' : 'miss';
  const finding: Finding = {
    keyPoint,
    status,
    value,
    alternative: hits.length === 0 ? null : hits.map((hit) => hit.finding.alternative).join(', '),
    matched: hits.flatMap((hit) => hit.finding.matched),
    missing: value >= 1 ? [] : texts.filter((_, index) => judged[index]?.finding.status !== 'hit'),
    conflict: value >= 1 ? null : conflict,
  };
  const tiers = hits.map(({ weakest }) => SURENESS.indexOf(weakest ?? 'exact'));
  return {
    finding,
    doubtful: hits.some(({ doubtful }) => doubtful),
    mixed: hits.some(({ mixed }) => mixed),
    weakest: SURENESS[Math.max(-1, ...tiers)] ?? null,
    tellsNew: judged.some(({ tellsNew }) => tellsNew),
    positions: hits.flatMap(({ positions }) => positions),
  };
}

function judgeGist(keyPoint: KeyPoint, gist: CompiledGist, heard: Heard): Judgement {
  const match = matchGist(gist, heard);
  const { value, conflict, tellsNew } = match;
  const status =
    conflict !== null ? 'conflict' : value >= HIT ? 'hit' : value >= PART ? 'part' : 'miss';
  const finding: Finding = {
    keyPoint,
    status,
    value,
    alternative: null,
    matched: match.matched,
    missing: match.missing,
    conflict,
  };
  return {
    finding,
    doubtful: false,
    mixed: false,
    weakest: match.weakest,
    tellsNew,
    positions: [],
  };
}

import { pickBest } from './wordings.ts';
import { showFound } from './quote.ts';
import { matchGist } from './gist.ts';
import type { KeyPoint } from '../deck/key-point.ts';
import type { AlternativeMatch } from './alternative-match.ts';
import type { Wordings } from './wordings.ts';
import type { Found } from './found.ts';
import type { CompiledGist } from './gist-term.ts';
import type { Finding } from './grade.ts';
import type { Heard } from './hearing/heard.ts';

/** A key point ready to be looked for. */
export interface CompiledPoint {
  readonly keyPoint: KeyPoint;
  readonly claim:
    | { readonly kind: 'said'; readonly wordings: Wordings }
    | {
        readonly kind: 'some';
        readonly need: number;
        readonly items: readonly Wordings[];
      }
    | { readonly kind: 'gist'; readonly gist: CompiledGist };
  /** Wordings that the learner let count, whatever the claim; null for none. */
  readonly accepted: Wordings | null;
  /** What becomes of it in an answer that says nothing of it. */
  readonly missed: Judgement;
}

/** A finding with what the verdict needs to know besides. */
export interface Judgement {
  readonly finding: Finding;
  /** The point is said in one place and denied in another, or found only in doubt. */
  readonly doubtful: boolean;
  /** Said in one place and denied in another. */
  readonly mixed: boolean;
  /** Found something that the question does not say already. */
  readonly tellsNew: boolean;
  /** What a hit rests on. */
  readonly found: readonly Found[];
}

const HIT = 0.9;
const PART = 0.35;
/** Of an author's wording more must be there: half of its words is chance. */
const PART_OF_WORDING = 0.45;
/** Nothing less: of what must not be said, and of the items of an enumeration. */
const WHOLE = 1;

/** @returns what the answer says of one key point */
export function judgePoint(point: CompiledPoint, heard: Heard): Judgement {
  const { claim, accepted } = point;
  if (accepted !== null) {
    const judgement = concludeSaid(point, pickBest(accepted, heard, WHOLE), heard);
    if (judgement.finding.status === 'hit') return judgement;
  }
  if (claim.kind === 'gist') return judgeGist(point.keyPoint, claim.gist, heard);
  if (claim.kind === 'said') {
    const least = point.keyPoint.role === 'contradiction' ? WHOLE : PART_OF_WORDING;
    return concludeSaid(point, pickBest(claim.wordings, heard, least), heard);
  }
  return judgeSome(point, claim.need, claim.items, heard);
}

function concludeSaid(
  point: CompiledPoint,
  best: AlternativeMatch | null,
  heard: Heard,
): Judgement {
  const { keyPoint, missed } = point;
  if (best === null || best.status === 'none') return missed;
  const matched = showFound(best.found, heard);
  const { value, missing, conflict, alternative, mixed } = best;
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
      tellsNew: true,
      found: best.found,
    };
  }
  const status = conflict !== null ? 'conflict' : value >= PART_OF_WORDING ? 'part' : 'miss';
  if (status === 'miss' || keyPoint.role === 'contradiction')
    return { ...missed, tellsNew: hasNews(best) };
  const finding = { keyPoint, status, value, alternative, matched, missing, conflict } as const;
  return {
    finding,
    doubtful: best.doubtful,
    mixed,
    tellsNew: hasNews(best),
    found: [],
  };
}

function hasNews(match: AlternativeMatch): boolean {
  return match.found.some(({ element }) => element.weight >= 1);
}

/** @returns whether marks alone may say the point: `!=` is no empty answer then */
export function asksForMarks({ claim }: CompiledPoint): boolean {
  if (claim.kind === 'gist') return false;
  const all = claim.kind === 'said' ? [claim.wordings] : claim.items;
  return all.some(({ unanchored }) => unanchored.length > 0);
}

/** @returns the judgement of a point that an answer says nothing of */
export function missPoint(keyPoint: KeyPoint): Judgement {
  const finding: Finding = {
    keyPoint,
    status: 'miss',
    value: 0,
    alternative: null,
    matched: [],
    missing: [],
    conflict: null,
  };
  return { finding, doubtful: false, mixed: false, tellsNew: false, found: [] };
}

/** An enumeration: so many of its items, each by any of its alternatives. */
function judgeSome(
  point: CompiledPoint,
  need: number,
  items: readonly Wordings[],
  heard: Heard,
): Judgement {
  const { keyPoint } = point;
  const { claim } = keyPoint;
  const texts = claim.kind === 'some' ? claim.items.map(({ text }) => text) : [];
  const judged = items.map((wordings) =>
    concludeSaid(point, pickBest(wordings, heard, WHOLE), heard),
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
  return {
    finding,
    doubtful: hits.some(({ doubtful }) => doubtful),
    mixed: hits.some(({ mixed }) => mixed),
    tellsNew: judged.some(({ tellsNew }) => tellsNew),
    found: hits.flatMap(({ found }) => found),
  };
}

function judgeGist(keyPoint: KeyPoint, gist: CompiledGist, heard: Heard): Judgement {
  const match = matchGist(gist, heard);
  const { value, conflict, doubtful, tellsNew } = match;
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
    doubtful,
    mixed: false,
    tellsNew,
    found: [],
  };
}

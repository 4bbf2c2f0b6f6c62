import type { Alarm } from './guards/guard.ts';
import type { Judgement } from './judgement.ts';
import type { Match, Note } from './grade.ts';
import type { Strictness, Verdict } from '../deck/deck.ts';

/** What an answer comes to. */
export interface Decision {
  /** 0..1 */
  readonly score: number;
  readonly verdict: Verdict;
  readonly sure: boolean;
  readonly notes: readonly Note[];
}

/** Below this nothing of weight was said. */
const WRONG_BELOW = 0.25;
/** From here an answer is correct. */
const CORRECT_FROM: Readonly<Record<Strictness, number>> = {
  lenient: 0.4,
  normal: 0.55,
  strict: 0.8,
};
const NEAR = 0.07;
const FEW_WORDS = 2;
/** Where a conflict leaves this much of a point, the rest of it still counts. */
const SPOILT_BELOW = 0.4;

/** @returns a note without anything more to tell */
export function plainNote(code: Note['code']): Note {
  return { code, args: {} };
}

/** Decides by the score alone: derived points, and authored ones none of which is essential. */
export function decideByScore(
  score: number,
  judgements: readonly Judgement[],
  alarms: readonly Alarm[],
  strictness: Strictness,
): Decision {
  const cap = Math.min(1, ...alarms.map((alarm) => alarm.cap));
  const capped = Math.min(score, cap);
  const conflictShare = shareOf(judgements, ({ finding }) => finding.conflict !== null);
  const spoilt = shareOf(
    judgements,
    ({ finding }) => finding.conflict !== null && finding.value < SPOILT_BELOW,
  );
  const upper = CORRECT_FROM[strictness];
  const isCorrect =
    capped >= upper &&
    cap >= CORRECT_FROM.normal &&
    conflictShare === 0 &&
    !isContradicted(judgements);
  const isWrong = capped < WRONG_BELOW || spoilt >= 0.5;
  const verdict = isWrong ? 'wrong' : isCorrect ? 'correct' : 'partial';
  const isNear = Math.min(Math.abs(capped - upper), Math.abs(capped - WRONG_BELOW)) < NEAR;
  const notes = [...notesOf(judgements, alarms), ...(isNear ? [plainNote('near-cut')] : [])];
  return { score: keepBelow(capped, verdict), verdict, sure: notes.length === 0, notes };
}

/** The score and the verdict never disagree. */
function keepBelow(score: number, verdict: Verdict): number {
  return verdict === 'wrong' ? Math.min(score, WRONG_BELOW - 0.01) : score;
}

/** Decides by the essential points: all of them said, nothing contradicted. */
export function decideByEssentials(
  score: number,
  judgements: readonly Judgement[],
  alarms: readonly Alarm[],
  strictness: Strictness,
): Decision {
  const essentials = judgements.filter(({ finding }) => finding.keyPoint.role === 'essential');
  const allSaid = essentials.every(({ finding }) => finding.status === 'hit');
  const contradicted = isContradicted(judgements);
  const cap = Math.min(1, ...alarms.map((alarm) => alarm.cap));
  const denied = weightOf(judgements, isDenied);
  const said = weightSaid(judgements);
  const notes = [...notesOf(judgements, alarms)];
  const isStrictlyEnough = strictness !== 'strict' || score >= CORRECT_FROM.strict;
  const isWrong =
    cap < WRONG_BELOW ||
    (contradicted && contradictedWeight(judgements) + lackingWeight(essentials) > said) ||
    denied > said ||
    Math.min(score - straySaid(judgements), cap) < WRONG_BELOW;
  const isCorrect =
    !isWrong &&
    allSaid &&
    !contradicted &&
    denied === 0 &&
    cap >= CORRECT_FROM.normal &&
    isStrictlyEnough &&
    !essentials.some(({ mixed, doubtful }) => mixed || doubtful);
  const verdict = isWrong ? 'wrong' : isCorrect ? 'correct' : 'partial';
  return {
    score: clampScore(Math.min(score, cap), verdict),
    verdict,
    sure: notes.length === 0,
    notes,
  };
}

/** What is only a bonus costs nothing when it is denied. */
function isDenied({ finding }: Judgement): boolean {
  return finding.status === 'conflict' && finding.keyPoint.role !== 'bonus';
}

function clampScore(score: number, verdict: Verdict): number {
  if (verdict === 'correct') return Math.max(score, CORRECT_FROM.normal);
  return verdict === 'wrong' ? Math.min(score, WRONG_BELOW - 0.01) : Math.min(score, 0.95);
}

function isContradicted(judgements: readonly Judgement[]): boolean {
  return judgements.some(
    ({ finding }) => finding.keyPoint.role === 'contradiction' && finding.status === 'hit',
  );
}

function contradictedWeight(judgements: readonly Judgement[]): number {
  let sum = 0;
  for (const { finding } of judgements) {
    const { role, weight } = finding.keyPoint;
    if (role === 'contradiction' && finding.status === 'hit') sum += weight;
  }
  return sum;
}

function lackingWeight(essentials: readonly Judgement[]): number {
  let sum = 0;
  for (const { finding } of essentials) sum += finding.keyPoint.weight * (1 - finding.value);
  return sum;
}

/** What speaks for the answer; a bonus makes up for nothing that is denied. */
function weightSaid(judgements: readonly Judgement[]): number {
  let sum = 0;
  for (const { finding } of judgements) {
    const { role, weight } = finding.keyPoint;
    if (COUNTED.has(role) && finding.status !== 'conflict') sum += weight * finding.value;
  }
  return sum;
}

/** Where no point was found whole, words of one here and of another there make no answer: their share of the score. */
function straySaid(judgements: readonly Judgement[]): number {
  const asked = judgements.filter(({ finding }) => COUNTED.has(finding.keyPoint.role));
  if (asked.some(isSolid)) return 0;
  let stray = 0;
  let wanted = 0;
  for (const { finding } of asked) {
    wanted += finding.keyPoint.weight;
    if (finding.status === 'part') stray += finding.keyPoint.weight * finding.value;
  }
  return wanted === 0 ? 0 : stray / wanted;
}

function isSolid({ finding, doubtful }: Judgement): boolean {
  const { status, keyPoint, alternative } = finding;
  if (status === 'hit' || doubtful) return true;
  return status === 'part' && keyPoint.claim.kind === 'some' && alternative !== null;
}

const COUNTED: ReadonlySet<string> = new Set(['essential', 'ordinary']);

function weightOf(
  judgements: readonly Judgement[],
  test: (judgement: Judgement) => boolean,
): number {
  let sum = 0;
  for (const judgement of judgements) {
    const { role, weight } = judgement.finding.keyPoint;
    if (role !== 'contradiction' && test(judgement)) sum += weight;
  }
  return sum;
}

function shareOf(
  judgements: readonly Judgement[],
  test: (judgement: Judgement) => boolean,
): number {
  const all = weightOf(judgements, () => true);
  return all === 0 ? 0 : weightOf(judgements, test) / all;
}

/** Everything that leaves a doubt, told once each. */
function notesOf(judgements: readonly Judgement[], alarms: readonly Alarm[]): readonly Note[] {
  const notes = alarms.map(({ code }) => plainNote(code));
  if (notes.length === 0 && judgements.some(isHalfSaid)) notes.push(plainNote('thin-evidence'));
  if (isContradicted(judgements)) notes.push(plainNote('contradiction'));
  if (judgements.some(({ mixed }) => mixed)) notes.push(plainNote('said-and-denied'));
  else if (judgements.some(({ doubtful }) => doubtful)) notes.push(plainNote('in-doubt'));
  const misspelt = findMisspelt(judgements);
  if (misspelt !== undefined) {
    notes.push({ code: 'typo-accepted', args: { words: misspelt.words, term: misspelt.term } });
  }
  return notes;
}

/** Of a short sentence no more was said than was left out: enough to count, not to be sure of. */
function isHalfSaid({ finding }: Judgement): boolean {
  const { keyPoint, status, matched, missing } = finding;
  if (keyPoint.claim.kind !== 'gist' || status !== 'hit') return false;
  return matched.length <= FEW_WORDS && matched.length <= missing.length;
}

function findMisspelt(judgements: readonly Judgement[]): Match | undefined {
  for (const { finding } of judgements) {
    for (const match of finding.matched) if (match.tier === 'typo') return match;
  }
  return undefined;
}

import fc from 'fast-check';
import type { HistoryEvent, QuestionRef, Rating } from '../../src/scheduling/event.ts';
import { HISTORY_VERSION } from '../../src/scheduling/event.ts';
import { DAY } from '../../src/scheduling/memory.ts';

type Kind = HistoryEvent['type'];
export type ReviewEvent = Extract<HistoryEvent, { type: 'review' }>;

/** A Monday, midnight UTC. */
export const START = Date.UTC(2026, 8, 7);

export function refOf(id: string, sheet = 'physics.md', prompt = `What is ${id}?`): QuestionRef {
  return { id, sheet, prompt };
}

let count = 0;

/** @returns a review, correct and good unless told otherwise */
export function review(overrides: Partial<ReviewEvent> = {}): ReviewEvent {
  count += 1;
  return {
    v: HISTORY_VERSION,
    type: 'review',
    id: `review-${String(count).padStart(6, '0')}`,
    at: START,
    session: null,
    question: refOf('speed'),
    verdict: 'correct',
    sure: true,
    score: 1,
    rating: 'good',
    hit: [],
    missed: [],
    typed: 'distance over time',
    picked: null,
    milliseconds: 8000,
    ...overrides,
  };
}

const POINTS = ['force', 'mass', '__proto__', 'unit'];
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
const KINDS: readonly Kind[] = [
  ...Array<Kind>(12).fill('review'),
  'override',
  'override',
  'retract',
  'retract',
  'accept',
  'relink',
  'second-try',
  'passed',
  'session-begun',
  'session-ended',
];

/** What an event of a random history is about. */
interface Step {
  readonly kind: Kind;
  readonly question: number;
  readonly other: number;
  readonly rating: number;
  readonly points: number;
  /** How many events back the one lies that this is about. */
  readonly back: number;
  readonly wait: number;
}

/** What a random history is made of: short to print when a property fails. */
export interface HistorySeed {
  readonly seed: number;
  readonly length: number;
}

export function historySeeds(min: number, max: number): fc.Arbitrary<HistorySeed> {
  return fc.record({ seed: fc.nat({ max: 2 ** 31 }), length: fc.integer({ min, max }) });
}

/** A die that falls the same way every time (a linear congruential generator, Numerical Recipes' constants): 0..1. */
export function createDie(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @returns a random history, in order */
export function createHistory({ seed, length }: HistorySeed): HistoryEvent[] {
  const roll = createDie(seed);
  const upTo = (most: number): number => Math.floor(roll() * (most + 1));
  const events: HistoryEvent[] = [];
  let at = START;
  for (let index = 0; index < length; index += 1) {
    const one: Step = {
      kind: KINDS[upTo(KINDS.length - 1)] ?? 'review',
      question: upTo(11),
      other: upTo(11),
      rating: upTo(3),
      points: upTo(80),
      back: upTo(roll() < 0.5 ? 12 : 400),
      wait: upTo([0, 90_000, 3 * DAY][upTo(2)] ?? 0),
    };
    at += one.wait;
    events.push(
      buildEvent(one, { v: HISTORY_VERSION, id: `e${String(index).padStart(5, '0')}`, at }, events),
    );
  }
  return events;
}

function pick(number: number): QuestionRef {
  const id = number < 6 ? `0123456789a${number}` : `own-${number % 3}`;
  return refOf(id, number % 2 === 0 ? 'physics.md' : '__proto__', `Wording ${number}`);
}

function buildEvent(
  { kind, question, other, rating, points, back }: Step,
  base: { v: number; id: string; at: number },
  before: readonly HistoryEvent[],
): HistoryEvent {
  const target = before[Math.max(0, before.length - 1 - back)]?.id ?? 'nobody';
  const verdict = (['wrong', 'partial', 'correct', 'correct'] as const)[rating] ?? 'wrong';
  const chosen = RATINGS[rating] ?? 'again';
  const ref = pick(question);
  if (kind === 'override') return { ...base, type: kind, review: target, verdict, rating: chosen };
  if (kind === 'retract') return { ...base, type: kind, event: target };
  if (kind === 'relink') return { ...base, type: kind, from: ref, to: pick(other) };
  if (kind === 'accept') {
    return { ...base, type: kind, question: ref, point: 'force', wording: `w${other % 3}` };
  }
  const session = before.findLast(({ type }) => type === 'session-begun')?.id ?? null;
  const elapsed = points * 1000;
  if (kind === 'passed') {
    return { ...base, type: kind, session: session ?? target, question: ref, elapsed };
  }
  if (kind === 'session-begun') {
    const exam = rating === 0 ? { exam: { milliseconds: points * 60_000, pass: 0.5 } } : {};
    return { ...base, type: kind, sheets: ['physics.md'], plan: [ref, pick(other)], ...exam };
  }
  if (kind === 'session-ended') return { ...base, type: kind, session: target, end: 'finished' };
  // three states for each point: not mentioned, missed, hit
  const states = POINTS.map((_, place) => Math.floor(points / 3 ** place) % 3);
  const graded = {
    verdict,
    missed: POINTS.filter((_, place) => states[place] === 1),
    hit: POINTS.filter((_, place) => states[place] === 2),
    milliseconds: points * 1000,
  };
  if (kind === 'second-try') {
    const typed = `try ${points}`;
    return { ...base, type: kind, review: target, sure: true, score: 0.5, typed, ...graded };
  }
  const extra = { ...(rating === 1 ? { hints: other } : {}), ...(rating === 2 ? { elapsed } : {}) };
  return review({ ...base, session, question: ref, rating: chosen, ...graded, ...extra });
}

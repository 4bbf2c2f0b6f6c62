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
  'session-begun',
  'session-ended',
];

const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  question: fc.nat({ max: 11 }),
  other: fc.nat({ max: 11 }),
  rating: fc.nat({ max: 3 }),
  points: fc.nat({ max: 80 }),
  /** How many events back the one lies that this is about. */
  back: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 400 })),
  wait: fc.oneof(fc.constant(0), fc.nat({ max: 90_000 }), fc.nat({ max: 3 * DAY })),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Random histories in order, long enough that the older part is added up. */
export function histories(minLength: number, maxLength: number): fc.Arbitrary<HistoryEvent[]> {
  return fc.array(step, { minLength, maxLength, size: 'max' }).map(buildHistory);
}

function buildHistory(steps: readonly Step[]): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  let at = START;
  for (const [index, one] of steps.entries()) {
    at += one.wait;
    const base = { v: HISTORY_VERSION, id: `e${String(index).padStart(5, '0')}`, at };
    events.push(buildEvent(one, base, events));
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
  if (kind === 'session-begun') {
    return { ...base, type: kind, sheets: ['physics.md'], plan: [ref, pick(other)] };
  }
  if (kind === 'session-ended') return { ...base, type: kind, session: target, end: 'finished' };
  // three states for each point: not mentioned, missed, hit
  const states = POINTS.map((_, place) => Math.floor(points / 3 ** place) % 3);
  return review({
    ...base,
    session: before.findLast(({ type }) => type === 'session-begun')?.id ?? null,
    question: ref,
    verdict,
    rating: chosen,
    missed: POINTS.filter((_, place) => states[place] === 1),
    hit: POINTS.filter((_, place) => states[place] === 2),
    milliseconds: points * 1000,
  });
}

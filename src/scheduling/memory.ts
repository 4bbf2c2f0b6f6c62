import { FSRSAlgorithm } from 'ts-fsrs';
import type { Rating } from './event.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000;
export const USUAL_RETENTION = 0.9;
export const LEAST_RETENTION = 0.7;
export const MOST_RETENTION = 0.97;

/** How well a question is remembered. Holds no due day: that follows from the retention wished for, see `dueAt`. */
export interface Memory {
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  /** Days after which the chance of recall has sunk to 90 %. */
  readonly stability: number;
  /** When it was answered last, in milliseconds since 1970. */
  readonly last: number;
  /** Answers so far, from 1. */
  readonly reps: number;
  /** How often it was forgotten after the first answer. */
  readonly lapses: number;
}

const GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Rating, number>;
const LONGEST_INTERVAL = 36_500;

/** FSRS-6 with its published weights. Short-term steps are off: what comes back within a session is the session's affair. */
const model = new FSRSAlgorithm({ enable_short_term: false, enable_fuzz: false });

/**
 * One answer's effect on memory. Time is counted in days and parts of days, so that it matters neither in which time
 * zone it was answered nor whether midnight lay between: an answer minutes after another hardly strengthens, one after
 * a night does.
 *
 * @param memory before the answer; null when it is the first
 * @param at milliseconds since 1970; what lies before the last answer counts as the same moment
 */
export function remember(memory: Memory | null, rating: Rating, at: number): Memory {
  const grade = GRADES[rating];
  if (memory === null) {
    return { ...model.next_state(null, 0, grade), last: at, reps: 1, lapses: 0 };
  }
  const { difficulty, stability } = model.next_state(memory, elapsedDays(memory, at), grade);
  const lapses = memory.lapses + (rating === 'again' ? 1 : 0);
  return { difficulty, stability, last: Math.max(at, memory.last), reps: memory.reps + 1, lapses };
}

/** @returns the chance that it is remembered at that moment, 0..1 */
export function retrievability(memory: Memory, at: number): number {
  return model.forgetting_curve(elapsedDays(memory, at), memory.stability);
}

/**
 * FSRS's interval: the days until the chance of recall has sunk to the retention wished for, whole and at least 1.
 * ts-fsrs's scheduler besides keeps its four buttons a day apart (`hard` at least a day behind `again`); nobody chooses
 * between buttons here, so that rule is left out.
 */
export function intervalOf(memory: Memory, retention: number): number {
  const days = Math.round(memory.stability * modifierOf(retention));
  return Math.min(Math.max(days, 1), LONGEST_INTERVAL);
}

/**
 * @param retention chance of recall at which to ask again; above and below LEAST_RETENTION..MOST_RETENTION the nearest
 * @returns when to ask again, in milliseconds since 1970
 */
export function dueAt(memory: Memory, retention: number): number {
  return memory.last + intervalOf(memory, retention) * DAY;
}

function elapsedDays(memory: Memory, at: number): number {
  return Math.max(0, at - memory.last) / DAY;
}

const modifiers = new Map<number, number>();

function modifierOf(retention: number): number {
  const wished = Math.min(Math.max(retention, LEAST_RETENTION), MOST_RETENTION);
  const known = modifiers.get(wished);
  if (known !== undefined) return known;
  const modifier = model.calculate_interval_modifier(wished);
  modifiers.set(wished, modifier);
  return modifier;
}

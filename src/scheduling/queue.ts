import type { Candidate } from './candidates.ts';
import type { Memory } from './memory.ts';
import { retrievability } from './memory.ts';
import type { Progress, QuestionProgress } from './progress.ts';
import type { KnownQuestion, StudyPlan, StudyTime } from './study-plan.ts';
import { planStudy } from './study-plan.ts';
import { weighPoints } from './weak-points.ts';

/** What the learner wants to be asked. */
export interface QueueWishes {
  /**
   * `due`: only what is about to be forgotten; `due-and-new`: then new ones; `all`: then what is not due yet;
   * `weak`: only questions of which key points are missed again and again.
   */
  readonly show: 'due' | 'due-and-new' | 'all' | 'weak';
  /** At most so many new ones; null leaves it to the exam, and without one asks them all. */
  readonly fresh: number | null;
}

/** A question to ask. */
export interface QueueEntry {
  readonly candidate: Candidate;
  readonly why: 'due' | 'new' | 'weak' | 'ahead';
  /** Null for a new one. */
  readonly memory: Memory | null;
  readonly progress: QuestionProgress | null;
}

/**
 * Decides what to ask and in which order: what is most likely forgotten first, then new ones in the order of the sheets.
 * With the same questions, history, wishes and time it is the same queue.
 */
export function buildQueue(
  candidates: readonly Candidate[],
  progress: Progress,
  wishes: QueueWishes,
  time: StudyTime,
): readonly QueueEntry[] {
  const plan = planStudy(candidates, progress, time);
  if (wishes.show === 'weak') return queueWeak(plan);
  const isDue = ({ due }: KnownQuestion): boolean => due !== null && due <= plan.today;
  const due = queueKnown(plan.known.filter(isDue), 'due', time.now);
  if (wishes.show === 'due') return due;
  const fresh = queueNew(plan, wishes.fresh, wishes.show === 'all');
  if (wishes.show === 'due-and-new') return [...due, ...fresh];
  const ahead = plan.known.filter((question) => !isDue(question));
  return [...due, ...fresh, ...queueKnown(ahead, 'ahead', time.now)];
}

function queueKnown(
  questions: readonly KnownQuestion[],
  why: QueueEntry['why'],
  now: number,
): readonly QueueEntry[] {
  return questions
    .map((question) => ({ question, recall: retrievability(question.memory, now) }))
    .toSorted((first, second) => first.recall - second.recall)
    .map(({ question }) => toEntry(question, why));
}

function queueNew(
  { fresh }: StudyPlan,
  most: number | null,
  isAll: boolean,
): readonly QueueEntry[] {
  const candidates = fresh.flatMap((group) =>
    most === null && !isAll ? group.candidates.slice(0, group.begin) : group.candidates,
  );
  return candidates
    .slice(0, most ?? candidates.length)
    .map((candidate) => ({ candidate, why: 'new', memory: null, progress: null }));
}

function queueWeak({ known }: StudyPlan): readonly QueueEntry[] {
  return known
    .map((question) => ({ question, weight: weighPoints(question.progress.points) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((first, second) => second.weight - first.weight)
    .map(({ question }) => toEntry(question, 'weak'));
}

function toEntry(
  { candidate, memory, progress }: KnownQuestion,
  why: QueueEntry['why'],
): QueueEntry {
  return { candidate, why, memory, progress };
}

import type { DayOf } from './calendar.ts';
import type { Candidate } from './candidates.ts';
import type { Learned, NewCount } from './exam.ts';
import { planExam } from './exam.ts';
import type { Memory } from './memory.ts';
import { dueAt } from './memory.ts';
import type { Progress, QuestionProgress } from './progress.ts';
import { findProgress } from './progress.ts';

/** When it is, and how well questions are to be kept in mind. */
export interface StudyTime {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly dayOf: DayOf;
  /** Chance of recall at which to ask again, LEAST_RETENTION..MOST_RETENTION of memory.ts. */
  readonly retention: number;
}

/** A question that was answered before. */
export interface KnownQuestion {
  readonly candidate: Candidate;
  readonly progress: QuestionProgress;
  readonly memory: Memory;
  /** Day (since 1970-01-01) of the next look; null where none is needed before the exam. */
  readonly due: number | null;
}

/** New questions that are learned for the same day. */
export interface NewQuestions {
  /** Days since 1970-01-01; null without an exam ahead. */
  readonly exam: number | null;
  /** In the order of the sheets. */
  readonly candidates: readonly Candidate[];
  /** How many of them to begin today at most; all without an exam. */
  readonly begin: number;
  readonly beginPerDay: number;
  readonly daysToBegin: number;
}

/** What is to be asked and when. */
export interface StudyPlan {
  readonly today: number;
  /** In the order of the sheets. */
  readonly known: readonly KnownQuestion[];
  /** By exam, in the order in which the sheets name them. */
  readonly fresh: readonly NewQuestions[];
}

/** Puts every question in its day. */
export function planStudy(
  candidates: readonly Candidate[],
  progress: Progress,
  time: StudyTime,
): StudyPlan {
  const today = time.dayOf(time.now);
  const due = new Map<Candidate, number | null>();
  const fresh: NewQuestions[] = [];
  const known = findKnown(candidates, progress);
  for (const [exam, group] of groupByExam(candidates, today)) {
    const learned = group.flatMap((candidate) => known.get(candidate) ?? []);
    const unknown = group.filter((candidate) => !known.has(candidate));
    fresh.push(planGroup(exam, learned, unknown, { ...time, today, due }));
  }
  const questions = [...known].map(([candidate, found]) => ({
    candidate,
    progress: found.progress,
    memory: found.memory,
    due: due.get(candidate) ?? null,
  }));
  return { today, known: questions, fresh };
}

interface Found extends Learned<Candidate> {
  readonly progress: QuestionProgress;
}

function findKnown(
  candidates: readonly Candidate[],
  progress: Progress,
): ReadonlyMap<Candidate, Found> {
  const known = new Map<Candidate, Found>();
  for (const candidate of candidates) {
    const found = findProgress(progress, candidate.key);
    if (found === null || found.memory === null) continue;
    known.set(candidate, { item: candidate, memory: found.memory, progress: found });
  }
  return known;
}

/** An exam that is over counts as none. */
function groupByExam(
  candidates: readonly Candidate[],
  today: number,
): ReadonlyMap<number | null, readonly Candidate[]> {
  const groups = new Map<number | null, Candidate[]>();
  for (const candidate of candidates) {
    const exam = candidate.exam !== null && candidate.exam >= today ? candidate.exam : null;
    const group = groups.get(exam);
    if (group === undefined) groups.set(exam, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

function planGroup(
  exam: number | null,
  learned: readonly Found[],
  candidates: readonly Candidate[],
  time: StudyTime & { readonly today: number; readonly due: Map<Candidate, number | null> },
): NewQuestions {
  const { today, due, retention, dayOf } = time;
  if (exam === null) {
    for (const { item, memory } of learned) due.set(item, dayOf(dueAt(memory, retention)));
    const all = candidates.length;
    return { exam, candidates, begin: all, beginPerDay: all, daysToBegin: 1 };
  }
  const fresh = countNew(learned, candidates.length, time);
  const plan = planExam(learned, fresh, { today, exam, retention, dayOf });
  for (const [item, day] of plan.looks) due.set(item, day);
  const { begin, beginPerDay, daysToBegin } = plan;
  return { exam, candidates, begin, beginPerDay, daysToBegin };
}

function countNew(
  learned: readonly Found[],
  unseen: number,
  { today, dayOf }: Pick<StudyTime, 'dayOf'> & { readonly today: number },
): NewCount {
  let begunToday = 0;
  let start = today;
  for (const { progress } of learned) {
    const day = progress.first === null ? today : dayOf(progress.first);
    start = Math.min(start, day);
    if (day === today) begunToday += 1;
  }
  return { unseen, begunToday, start, questions: learned.length + unseen };
}

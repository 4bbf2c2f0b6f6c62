import type { DayOf } from './calendar.ts';
import type { Memory } from './memory.ts';
import { DAY, dueAt, retrievability } from './memory.ts';

/** In the last days before the exam every question is looked at once more, unless it is fresh anyway. */
const LAST_LOOKS = 7;
/** The last so many days are kept free of new questions, at most this part of all days of study. */
const FREE_OF_NEW = 7;
const MOST_FREE = 1 / 4;
/** So many times the even part a day is too much. */
const FAR_BEHIND = 2;

/** A question with a memory on its way to the exam. */
export interface Learned<T> {
  readonly item: T;
  readonly memory: Memory;
}

/** When each question is to be looked at next. */
export interface ExamPlan<T> {
  /** Day (since 1970-01-01) of the next look, before the exam; null where none is needed before it. */
  readonly looks: ReadonlyMap<T, number | null>;
  /** New questions to begin today. */
  readonly begin: number;
  /** New questions to begin on each day, today included. */
  readonly beginPerDay: number;
  /** How many days are left for beginning new ones, today included. */
  readonly daysToBegin: number;
}

/** How far the new questions are. */
export interface NewCount {
  readonly unseen: number;
  /** Those that were new this morning. */
  readonly begunToday: number;
  /** The first day of study for this exam, today when nothing was answered yet. */
  readonly start: number;
  /** Questions altogether. */
  readonly questions: number;
}

/** What today and the exam are, as days since 1970-01-01, and how they are told. */
export interface ExamTime {
  readonly today: number;
  readonly exam: number;
  readonly retention: number;
  readonly dayOf: DayOf;
}

/**
 * Spreads questions so that each is fresh on the day of the exam and none is put off past it. A question due before the
 * exam stays where FSRS puts it. One due later gets a last look in the last days, evenly spread, the least stable ones
 * last; none if it will be remembered well enough without: half-way between the retention wished for and certainty, or
 * at that retention when it was looked at in those days already; if it will not even then, it is looked at again the day
 * before. New questions come in equal parts a day, all of them early enough for a second look.
 *
 * @param learned all questions with a memory
 */
export function planExam<T>(
  learned: readonly Learned<T>[],
  fresh: NewCount,
  time: ExamTime,
): ExamPlan<T> {
  const looks = new Map<T, number | null>();
  const capped: Learned<T>[] = [];
  for (const one of learned) {
    const due = time.dayOf(dueAt(one.memory, time.retention));
    if (due < time.exam || due <= time.today) looks.set(one.item, due);
    else if (!needsLastLook(one.memory, time)) looks.set(one.item, null);
    else if (hadLastLook(one.memory, time))
      looks.set(one.item, Math.max(time.today, time.exam - 1));
    else capped.push(one);
  }
  for (const [item, day] of spreadLastLooks(capped, countLookedToday(learned, time), time)) {
    looks.set(item, day);
  }
  return { looks, ...planNew(fresh, time) };
}

function planNew(
  fresh: NewCount,
  time: ExamTime,
): Pick<ExamPlan<never>, 'begin' | 'beginPerDay' | 'daysToBegin'> {
  const { unseen, begunToday } = fresh;
  const daysToBegin = countDaysToBegin(fresh, time);
  const beginPerDay = Math.ceil((unseen + begunToday) / daysToBegin);
  const begin = Math.min(unseen, Math.max(0, beginPerDay - begunToday));
  return { begin, beginPerDay, daysToBegin };
}

/**
 * The days to be kept free are counted from the first day of study, so that they do not dwindle as the exam draws near.
 * Who is far behind, or set the exam long after beginning, starts over today.
 */
function countDaysToBegin(
  { unseen, begunToday, start, questions }: NewCount,
  { today, exam }: ExamTime,
): number {
  const count = (from: number): number => {
    const free = Math.min(FREE_OF_NEW, Math.floor((exam - from) * MOST_FREE));
    return Math.max(1, exam - free - from);
  };
  const planned = questions / count(start);
  const left = Math.max(1, start + count(start) - today);
  return (unseen + begunToday) / left > planned * FAR_BEHIND ? count(today) : left;
}

/** @returns the chance that a question is remembered on the exam's day, by whole days from its last answer, 0..1 */
export function recallAtExam(memory: Memory, { exam, today, dayOf }: ExamTime): number {
  const days = Math.max(exam, today) - dayOf(memory.last);
  return retrievability(memory, memory.last + days * DAY);
}

function firstLastLook({ today, exam }: ExamTime): number {
  return Math.max(today, exam - LAST_LOOKS);
}

function needsLastLook(memory: Memory, time: ExamTime): boolean {
  const { today, exam, retention, dayOf } = time;
  const isLastDay = today >= exam - 1;
  if (isLastDay && dayOf(memory.last) === today) return false;
  const wanted = hadLastLook(memory, time) ? retention : (1 + retention) / 2;
  return recallAtExam(memory, time) < wanted;
}

function hadLastLook(memory: Memory, { exam, dayOf }: ExamTime): boolean {
  return dayOf(memory.last) >= exam - LAST_LOOKS;
}

/** Those looked at today are counted with today's part, so that having done it leaves nothing for today. */
function countLookedToday<T>(learned: readonly Learned<T>[], time: ExamTime): number {
  if (time.today < time.exam - LAST_LOOKS) return 0;
  const isDone = ({ memory }: Learned<T>): boolean =>
    time.dayOf(memory.last) === time.today &&
    time.dayOf(dueAt(memory, time.retention)) >= time.exam;
  return learned.filter(isDone).length;
}

function spreadLastLooks<T>(
  capped: readonly Learned<T>[],
  doneToday: number,
  time: ExamTime,
): readonly (readonly [T, number])[] {
  const first = firstLastLook(time);
  const days = Math.max(1, time.exam - first);
  const total = capped.length + doneToday;
  const ordered = capped.toSorted((one, other) => other.memory.stability - one.memory.stability);
  return ordered.map(({ item }, place) => [
    item,
    first + Math.min(days - 1, Math.floor(((place + doneToday) * days) / total)),
  ]);
}

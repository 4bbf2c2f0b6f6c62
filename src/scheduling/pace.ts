import type { DatedActivity } from './activity.ts';
import { sumActivity } from './activity.ts';
import { recallAtExam } from './exam.ts';
import { retrievability } from './memory.ts';
import type { KnownQuestion, NewQuestions, StudyPlan, StudyTime } from './study-plan.ts';

/** How an exam is coming along. */
export interface ExamProgress {
  /** Days since 1970-01-01. */
  readonly exam: number;
  readonly daysLeft: number;
  readonly questions: number;
  /** Answered at least once. */
  readonly begun: number;
  /** Likely remembered now, at the retention wished for. */
  readonly fresh: number;
  /** Sum of the chances that each question is remembered on the day if nothing more is done, by all questions: 0..1. */
  readonly expected: number;
  readonly pace: Pace;
}

/** Whether what is done a day will do. */
export interface Pace {
  /** New questions a day that it takes. */
  readonly newNeeded: number;
  /** Answers a day that it takes, new ones included. */
  readonly answersNeeded: number;
  /** The mean of the seven days before today, or of as many as there were. */
  readonly newMade: number;
  readonly answersMade: number;
  readonly willDo: boolean;
}

/** A new question takes its first answer, one that settles it, and a last look. */
const ANSWERS_OF_NEW = 3;
/** A question due before the exam is answered then, and looked at once more. */
const ANSWERS_OF_DUE = 2;
const DAYS_MEANT = 7;
/** So much of what is needed counts as enough: days are not all alike. */
const ENOUGH = 0.9;

/**
 * @param days what was done in the sheets of the plan, day by day
 * @returns one for each exam ahead, the nearest first
 */
export function measureExams(
  plan: StudyPlan,
  days: readonly DatedActivity[],
  time: StudyTime,
): readonly ExamProgress[] {
  return plan.fresh
    .flatMap((group) => {
      const { exam } = group;
      return exam === null ? [] : [measureExam(plan, group, exam, days, time)];
    })
    .toSorted((one, other) => one.exam - other.exam);
}

function measureExam(
  plan: StudyPlan,
  group: NewQuestions,
  exam: number,
  days: readonly DatedActivity[],
  time: StudyTime,
): ExamProgress {
  const { today } = plan;
  const known = plan.known.filter(({ candidate }) => candidate.exam === exam);
  const questions = known.length + group.candidates.length;
  const times = { today, exam, retention: time.retention, dayOf: time.dayOf };
  const recalls = known.map(({ memory }) => recallAtExam(memory, times));
  return {
    exam,
    daysLeft: exam - today,
    questions,
    begun: known.length,
    fresh: known.filter(({ memory }) => retrievability(memory, time.now) >= time.retention).length,
    expected: questions === 0 ? 0 : recalls.reduce((sum, recall) => sum + recall, 0) / questions,
    pace: measurePace(plan, group, known, days),
  };
}

function measurePace(
  { today }: StudyPlan,
  { candidates, daysToBegin, exam }: NewQuestions,
  known: readonly KnownQuestion[],
  days: readonly DatedActivity[],
): Pace {
  const daysLeft = Math.max(1, (exam ?? today) - today);
  const answers =
    candidates.length * ANSWERS_OF_NEW +
    known.reduce((sum, { due }) => sum + (due === null ? 0 : countAnswers(due, exam ?? today)), 0);
  const made = meanWeek(days, today);
  const pace = {
    newNeeded: Math.ceil(candidates.length / daysToBegin),
    answersNeeded: Math.ceil(answers / daysLeft),
    newMade: made.begun,
    answersMade: made.reviews,
  };
  return {
    ...pace,
    willDo:
      isEnough(pace.newMade, pace.newNeeded) && isEnough(pace.answersMade, pace.answersNeeded),
  };
}

function isEnough(made: number, needed: number): boolean {
  return made >= needed * ENOUGH;
}

/** The mean of the week before today; of fewer days when it was begun later, of today when it was begun today. */
function meanWeek(
  days: readonly DatedActivity[],
  today: number,
): { readonly begun: number; readonly reviews: number } {
  const first = days[0]?.day ?? today;
  const span = Math.min(Math.max(today - first, 1), DAYS_MEANT);
  const last = first < today ? today - 1 : today;
  const { begun, reviews } = sumActivity(
    days.filter(({ day }) => day <= last && day > last - span),
  );
  return { begun: begun / span, reviews: reviews / span };
}

/** One due in the last days gets no further look. */
function countAnswers(due: number, exam: number): number {
  return exam - due > DAYS_MEANT ? ANSWERS_OF_DUE : 1;
}

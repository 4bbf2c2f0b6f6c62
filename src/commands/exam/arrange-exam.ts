import type { Deck } from '../../deck/deck.ts';
import type { History } from '../../files/history/open-history.ts';
import { RunningSessions } from '../../files/history/running-sessions.ts';
import type { ExamTerms } from '../../scheduling/event.ts';
import { findProgress, type Progress } from '../../scheduling/progress.ts';
import { keyOf } from '../../scheduling/question-key.ts';
import type { Asked } from '../../session/asked.ts';
import { createRandom } from '../../session/chance.ts';
import {
  dropDoubles,
  drawQuestions,
  isCheckable,
  numberQuestions,
} from '../../session/exam/draw-questions.ts';
import { ExamQueue } from '../../session/exam/exam-queue.ts';
import { NO_EXAM_RECORDER } from '../../session/exam/exam-recorder.ts';
import { resumeExam } from '../../session/exam/resume-exam.ts';
import type { ExamSurroundings } from '../../session/exam/run-exam.ts';
import type { ChosenQuestion } from '../../session/plan-session.ts';
import type { Resumable } from '../../session/resume.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { relinkReworded } from '../quiz/relink-reworded.ts';
import { listQuestions } from '../study-options.ts';
import { chooseBrokenOff, findBrokenOff } from './broken-off.ts';
import { keepExam, type ExamSetting } from './keep-exam.ts';
import { recallExam, type GradingLevel } from './recall-exam.ts';

/** What an exam is made of. */
export interface ExamSource {
  /** Null when nothing is read from it or kept in it. */
  readonly history: History | null;
  /** The sheets as the user named them. */
  readonly sheets: readonly string[];
  /** Those of their questions that were asked for. */
  readonly decks: readonly Deck[];
  /** All of their questions. */
  readonly whole: readonly Deck[];
}

/** What is wished of an exam. */
export interface ExamWishes extends GradingLevel {
  readonly terms: ExamTerms;
  /** At most so many questions; all when null. */
  readonly count: number | null;
  readonly seed: number;
  /** Goes on with one that was broken off, without asking. */
  readonly resume: boolean;
  /** Begins anew, without asking. */
  readonly fresh: boolean;
}

/** An exam that can be held. */
export interface ArrangedExam extends Pick<
  ExamSurroundings,
  'recorder' | 'terms' | 'recallWordings' | 'before' | 'leftOut'
> {
  readonly queue: ExamQueue;
  /** Whether everything of it is on the disk, so that it can be gone on with. */
  readonly isKept: () => boolean;
  /** To be called when the exam is over or broken off. */
  readonly release: () => void;
}

/**
 * Draws the questions of an exam, or takes up one that was broken off.
 * @throws UserError `nothing-to-examine`; StopError when Ctrl-C is pressed at a question
 */
export async function arrangeExam(
  source: ExamSource,
  wishes: ExamWishes,
  setting: ExamSetting,
): Promise<ArrangedExam> {
  const { history, sheets } = source;
  const questions = listQuestions(source.decks);
  if (history === null) return drawExam(questions, wishes);
  const { prompter, world } = setting;
  const progress = await relinkReworded({ history, whole: source.whole }, {}, prompter, world);
  const running = new RunningSessions(history.runningFolder);
  const found = findBrokenOff(progress, { sheets, questions, now: world.now() }, running);
  const takenUp = await chooseBrokenOff(found, progress, wishes, setting);
  const givenUp = found.map(({ session }) => session.id).filter((id) => id !== takenUp?.session.id);
  const recallWordings = (asked: Asked) =>
    findProgress(progress, keyOf({ id: asked.question.id, sheet: asked.sheet }))?.wordings ?? [];
  const release = (): void => running.release();
  const keep = { history, running, sheets, givenUp };
  if (takenUp === null) {
    const drawn = drawExam(questions, wishes);
    const exam = { plan: drawn.queue.plan, terms: drawn.terms, session: null };
    const recorder = keepExam(keep, exam, setting);
    return { ...drawn, recallWordings, recorder, isKept: () => recorder.isSaved, release };
  }
  const goesOn = goOn(takenUp, progress, { ...wishes, recallWordings }, world);
  const { queue, terms } = goesOn;
  const exam = { plan: queue.plan, terms, session: takenUp.session.id };
  const recorder = keepExam(keep, exam, setting);
  return { ...goesOn, recallWordings, recorder, isKept: () => recorder.isSaved, release };
}

function drawExam(
  questions: readonly ChosenQuestion[],
  { terms, count, seed }: ExamWishes,
): ArrangedExam {
  const distinct = dropDoubles(questions);
  const checkable = distinct.filter(({ question }) => isCheckable(question));
  if (checkable.length === 0) throw new UserError('nothing-to-examine');
  return {
    queue: new ExamQueue(drawQuestions(checkable, count, seed)),
    recorder: NO_EXAM_RECORDER,
    terms,
    recallWordings: () => [],
    before: null,
    leftOut: distinct.length - checkable.length,
    isKept: () => false,
    release: () => {},
  };
}

function goOn(
  { session, questions }: Resumable,
  progress: Progress,
  wishes: ExamWishes & Pick<ArrangedExam, 'recallWordings'>,
  world: World,
): Pick<ArrangedExam, 'queue' | 'terms' | 'before' | 'leftOut'> {
  const plan = numberQuestions(questions, createRandom(wishes.seed));
  const answers = recallExam(session.id, plan, { progress, ...wishes }, world);
  return {
    queue: resumeExam(session, plan, progress),
    terms: session.exam ?? wishes.terms,
    before: { answers, elapsed: session.elapsed },
    leftOut: 0,
  };
}

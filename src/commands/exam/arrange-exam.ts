import type { Deck } from '../../deck/deck.ts';
import type { History } from '../../files/history/open-history.ts';
import type { ExamTerms } from '../../scheduling/event.ts';
import { findProgress, type Progress } from '../../scheduling/progress.ts';
import { keyOf } from '../../scheduling/question-key.ts';
import type { Asked } from '../../session/asked.ts';
import { createRandom } from '../../session/chance.ts';
import { drawQuestions, isCheckable, numberQuestions } from '../../session/exam/draw-questions.ts';
import type { ExamPrompter } from '../../session/exam/exam-prompter.ts';
import { ExamQueue } from '../../session/exam/exam-queue.ts';
import { NO_EXAM_RECORDER, type ExamRecorder } from '../../session/exam/exam-recorder.ts';
import { HistoryExamRecorder } from '../../session/exam/history-exam-recorder.ts';
import { resumeExam } from '../../session/exam/resume-exam.ts';
import type { ExamSurroundings } from '../../session/exam/run-exam.ts';
import { findResumable, type Resumable } from '../../session/resume.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { relinkReworded } from '../quiz/relink-reworded.ts';
import { listQuestions } from '../study-options.ts';
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
}

/** What an arrangement has to do with the outside. */
export interface ExamSetting {
  readonly prompter: ExamPrompter;
  readonly world: World;
  /** Told when something cannot be saved. */
  readonly onUnsaved: () => void;
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
  const { history, decks } = source;
  const questions = listQuestions(decks);
  if (history === null) return drawExam(questions, wishes, NO_EXAM_RECORDER, () => []);
  const { prompter, world } = setting;
  const progress = await relinkReworded({ history, whole: source.whole }, {}, prompter, world);
  const wish = { sheets: source.sheets, questions, now: world.now(), isExam: true };
  const found = findResumable(progress, wish).filter(isWhole);
  const takenUp = await chooseBrokenOff(found, progress, wishes, setting);
  const givenUp = found.map(({ session }) => session.id).filter((id) => id !== takenUp?.session.id);
  const record = (plan: readonly Asked[], terms: ExamTerms): ExamRecorder =>
    createRecorder({ ...source, history }, { plan, terms, givenUp }, takenUp, setting);
  const recallWordings = (asked: Asked) =>
    findProgress(progress, keyOf({ id: asked.question.id, sheet: asked.sheet }))?.wordings ?? [];
  if (takenUp === null) return drawExam(questions, wishes, record, recallWordings);
  const { session } = takenUp;
  const terms = session.exam ?? wishes.terms;
  const plan = numberQuestions(takenUp.questions, createRandom(wishes.seed));
  const queue = resumeExam(session, plan, progress);
  const answers = recallExam(session.id, plan, { progress, recallWordings, ...wishes }, world);
  const before = { answers, elapsed: session.elapsed };
  return { queue, recorder: record(plan, terms), terms, recallWordings, before, leftOut: 0 };
}

function drawExam(
  questions: ReturnType<typeof listQuestions>,
  { terms, count, seed }: ExamWishes,
  record: ExamRecorder | ((plan: readonly Asked[], terms: ExamTerms) => ExamRecorder),
  recallWordings: ExamSurroundings['recallWordings'],
): ArrangedExam {
  const checkable = questions.filter(({ question }) => isCheckable(question));
  if (checkable.length === 0) throw new UserError('nothing-to-examine');
  const plan = drawQuestions(checkable, count, seed);
  const recorder = typeof record === 'function' ? record(plan, terms) : record;
  const leftOut = questions.length - checkable.length;
  return { queue: new ExamQueue(plan), recorder, terms, recallWordings, before: null, leftOut };
}

/** An exam of which a question is gone cannot be marked as it was meant. */
function isWhole({ session, questions }: Resumable): boolean {
  return session.plan.length === questions.length;
}

async function chooseBrokenOff(
  [newest]: readonly Resumable[],
  progress: Progress,
  { resume, fresh }: ExamWishes,
  { prompter, world }: ExamSetting,
): Promise<Resumable | null> {
  if (fresh) return null;
  if (newest === undefined) {
    if (resume) await prompter.tell({ kind: 'nothing-to-resume' });
    return null;
  }
  if (resume) return newest;
  if (world.input.isTTY !== true) return null;
  const { session, questions } = newest;
  const plan = numberQuestions(questions, createRandom(0));
  const limit = session.exam?.milliseconds ?? null;
  const isWanted = await prompter.offerExam({
    total: plan.length,
    left: resumeExam(session, plan, progress).length,
    timeLeft: limit === null ? null : Math.max(0, limit - session.elapsed),
  });
  return isWanted ? newest : null;
}

function createRecorder(
  { history, sheets }: { readonly history: History; readonly sheets: readonly string[] },
  exam: {
    readonly plan: readonly Asked[];
    readonly terms: ExamTerms;
    readonly givenUp: readonly string[];
  },
  takenUp: Resumable | null,
  { prompter, world, onUnsaved }: ExamSetting,
): ExamRecorder {
  return new HistoryExamRecorder({
    ...exam,
    append: (draft) => history.append(draft),
    now: world.now,
    sheets,
    session: takenUp?.session.id ?? null,
    isTimed: world.input.isTTY === true,
    onTrouble: async (error) => {
      onUnsaved();
      await prompter.tell({ kind: 'unsaved', error });
    },
  });
}

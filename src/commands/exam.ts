import type { Strictness } from '../deck/deck.ts';
import type { ExamPrompter } from '../session/exam/exam-prompter.ts';
import { addUp, type ExamResult } from '../session/exam/exam-result.ts';
import { runExam } from '../session/exam/run-exam.ts';
import { StopError } from '../session/prompter.ts';
import { chooseLanguage, loadMessages } from '../terminal/messages/load-messages.ts';
import { createStyle } from '../terminal/style.ts';
import type { View } from '../terminal/view.ts';
import type { World } from '../world.ts';
import { arrangeExam, type ArrangedExam, type ExamSource } from './exam/arrange-exam.ts';
import { createExamPrompter } from './exam/create-prompter.ts';
import { planReports, writeReports, type ReportFile } from './exam/report-files.ts';
import { openDecks } from './open-decks.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { openKept, tellDamage } from './quiz/open-kept.ts';
import { reportError } from './report-error.ts';

export interface ExamOptions extends GlobalOptions {
  readonly count?: number;
  /** Milliseconds. */
  readonly time?: number;
  /** Share of the marks, 0..1. */
  readonly pass: number;
  readonly output: readonly string[];
  readonly seed?: number;
  readonly tag: readonly string[];
  readonly strictness?: Strictness;
  readonly resume?: boolean;
  readonly fresh?: boolean;
  /** False when nothing is to be read from the history or kept in it. */
  readonly history?: boolean;
}

/** Exit codes: passed, not passed, a report could not be written, broken off with Ctrl-C. */
const EXIT = { passed: 0, failed: 1, unwritable: 2, interrupted: 130 } as const;

/**
 * Holds an exam: with prompts in a terminal, line by line without one. The reports are written before the result is shown.
 * @returns 0 when it is passed, 1 when not, 2 when a report could not be written, 130 when Ctrl-C broke it off
 * @throws UserError for sheets that cannot be read or hold nothing that can be checked, reports that cannot be written, and
 *   for a history of a newer viva
 */
export async function holdExam(
  sheets: readonly string[],
  options: ExamOptions,
  world: World,
): Promise<number> {
  const reports = await planReports(options.output, world);
  const reading = await openView(options, world, world.errors);
  const [{ decks, whole }, kept] = await Promise.all([
    openDecks(sheets, options.tag, reading, world),
    openKept(options.history !== false, world),
  ]);
  const { history } = kept;
  await tellDamage(kept, reading, world);
  const prompter = await createExamPrompter(options, world);
  if (kept.trouble !== null) await prompter.tell({ kind: 'unsaved', error: kept.trouble });
  try {
    return await sitExam({ history, sheets, decks, whole }, options, { prompter, reports, world });
  } catch (error) {
    if (error instanceof StopError) return EXIT.interrupted;
    throw error;
  } finally {
    history?.close();
  }
}

interface Sitting {
  readonly prompter: ExamPrompter;
  readonly reports: readonly ReportFile[];
  readonly world: World;
}

async function sitExam(
  source: ExamSource,
  options: ExamOptions,
  sitting: Sitting,
): Promise<number> {
  const { prompter, world } = sitting;
  const strictness = options.strictness ?? null;
  const wishes = {
    terms: { milliseconds: options.time ?? null, pass: options.pass },
    count: options.count ?? null,
    seed: options.seed ?? world.seed(),
    resume: options.resume === true,
    fresh: options.fresh === true,
    strictness,
  };
  const exam = await arrangeExam(source, wishes, { prompter, world });
  const around = { ...exam, prompter, now: world.now, strictness };
  const result = await runExam(exam.queue, around).finally(exam.release);
  if (result === null) return EXIT.interrupted;
  if (result.end === 'stopped' && exam.isKept()) {
    await breakOff(exam, result, prompter);
    return EXIT.interrupted;
  }
  const isReported = await tellResult(result, options, sitting);
  if (!isReported) return EXIT.unwritable;
  if (result.end === 'stopped') return EXIT.interrupted;
  return addUp(result).passes ? EXIT.passed : EXIT.failed;
}

async function breakOff(
  { queue, terms }: ArrangedExam,
  { elapsed }: ExamResult,
  prompter: ExamPrompter,
): Promise<void> {
  const { milliseconds } = terms;
  const timeLeft = milliseconds === null ? null : milliseconds - elapsed;
  await prompter.breakOff({ total: queue.plan.length, left: queue.length, timeLeft });
}

/** @returns whether every report was written */
async function tellResult(
  result: ExamResult,
  options: ExamOptions,
  { prompter, reports, world }: Sitting,
): Promise<boolean> {
  const view = await openReportView(options, world);
  const { written, errors } = await writeReports(reports, { result, at: world.now() }, view);
  for (const error of errors) await reportError(error, world);
  try {
    await prompter.showResult(result, written);
  } catch (error) {
    // the result stands, however much of it was looked at
    if (!(error instanceof StopError)) throw error;
  }
  return errors.length === 0;
}

/** A report is read on paper and in other programs, whatever screen the exam was held on. */
async function openReportView({ ui }: GlobalOptions, { env }: World): Promise<View> {
  const [messages, style] = await Promise.all([
    loadMessages(chooseLanguage(ui, env)),
    createStyle(0),
  ]);
  return { messages, style, width: 80 };
}

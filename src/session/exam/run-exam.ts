import type { Strictness } from '../../deck/deck.ts';
import type { AcceptedWording } from '../../grading/accepted.ts';
import type { ExamTerms } from '../../scheduling/event.ts';
import type { Asked, Replied, Reply } from '../asked.ts';
import type { ReplyGrader } from '../grade-reply.ts';
import { StopError } from '../prompter.ts';
import type { AnsweredQuestion } from '../session-result.ts';
import { ExamClock } from './exam-clock.ts';
import { isAnswer } from './is-answer.ts';
import type { ExamPrompter, HandInReason } from './exam-prompter.ts';
import type { ExamQueue } from './exam-queue.ts';
import type { ExamRecorder } from './exam-recorder.ts';
import { markItem, type ExamEnd, type ExamResult } from './exam-result.ts';
import { describeStanding, giveAids, outlineExam } from './exam-standing.ts';
import { findMarks } from './marks.ts';

/** What an exam needs from outside. */
export interface ExamSurroundings {
  readonly prompter: ExamPrompter;
  readonly recorder: ExamRecorder;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly terms: ExamTerms;
  /** Overrides every deck's own strictness; null leaves it to the decks. */
  readonly strictness: Strictness | null;
  /** @returns wordings that count for a question */
  readonly recallWordings: (asked: Asked) => readonly AcceptedWording[];
  /** What was answered, and how much time used, before the exam was broken off; null for a new one. */
  readonly before: ExamSoFar | null;
  /** How many questions were left out because nothing can be checked about them. */
  readonly leftOut: number;
}

/** What stands of an exam that was broken off. */
export interface ExamSoFar {
  readonly answers: readonly AnsweredQuestion[];
  /** In milliseconds. */
  readonly elapsed: number;
}

/**
 * Holds an exam: asks one question after another and keeps each answer, without a word about it, until all are answered,
 * the time is up, or it is handed in or broken off. Ctrl-C is the end `stopped`.
 * @returns what the exam came to; nobody was shown anything of it yet. Null when it was never begun
 */
export async function runExam(
  queue: ExamQueue,
  around: ExamSurroundings,
): Promise<ExamResult | null> {
  return await new Exam(queue, around).run();
}

class Exam {
  private readonly queue: ExamQueue;
  private readonly around: ExamSurroundings;
  private readonly answers: Map<number, AnsweredQuestion>;
  /** By position, the time that went into a question before it was passed. */
  private readonly spent = new Map<number, number>();

  constructor(queue: ExamQueue, around: ExamSurroundings) {
    this.queue = queue;
    this.around = around;
    const before = around.before?.answers ?? [];
    this.answers = new Map(before.map((answer) => [answer.asked.position, answer]));
  }

  async run(): Promise<ExamResult | null> {
    const { queue, answers } = this;
    const { recorder, terms, before } = this.around;
    if (!(await this.isReady())) return null;
    const clock = new ExamClock({
      limit: terms.milliseconds,
      used: before?.elapsed ?? 0,
      now: this.around.now,
    });
    await recorder.begin();
    const end = await this.hold(clock);
    const elapsed = clock.read();
    await recorder.end(end, elapsed);
    const items = queue.plan.map((asked) => markItem(asked, answers.get(asked.position) ?? null));
    return { terms, end, elapsed, items };
  }

  /** Waits for who is examined, unless there is nothing left to do but to tell the result. */
  private async isReady(): Promise<boolean> {
    const { prompter, terms, before } = this.around;
    const isOver = before !== null && before.elapsed >= (terms.milliseconds ?? Infinity);
    if (this.queue.length === 0 || isOver) return true;
    try {
      await prompter.beginExam(outlineExam(this.queue, this.around));
      return true;
    } catch (error) {
      if (error instanceof StopError) return false;
      throw error;
    }
  }

  private async hold(clock: ExamClock): Promise<ExamEnd> {
    try {
      return await this.askAll(clock);
    } catch (error) {
      if (error instanceof StopError) return 'stopped';
      throw error;
    }
  }

  private async askAll(clock: ExamClock): Promise<ExamEnd> {
    for (let asked = this.queue.current; asked !== null; asked = this.queue.current) {
      if (clock.isUp()) return 'time-up';
      // loaded while who is examined reads and types
      const grader = this.loadGrader(asked);
      const replied = await this.ask(asked, clock);
      const end = await this.take(asked, replied, grader, clock);
      if (end !== null) return end;
    }
    return 'finished';
  }

  private async ask(asked: Asked, clock: ExamClock): Promise<Replied> {
    const { prompter, now } = this.around;
    const { queue, spent } = this;
    const exam = { marks: findMarks(asked.question), isBack: queue.isPassed(asked) };
    await prompter.announce(describeStanding(queue, clock));
    const began = now();
    try {
      return await prompter.ask({ ...asked, exam }, giveAids(clock));
    } finally {
      const before = spent.get(asked.position) ?? 0;
      spent.set(asked.position, before + Math.max(0, now() - began));
    }
  }

  /** @returns how the exam ends with this reply; null when it goes on */
  private async take(
    asked: Asked,
    { reply, timeUp }: Replied,
    grader: Promise<ReplyGrader>,
    clock: ExamClock,
  ): Promise<ExamEnd | null> {
    if (isAnswer(reply)) {
      await this.keep(asked, reply, await grader, clock);
      return timeUp && this.queue.length > 0 ? 'time-up' : null;
    }
    if (timeUp) return 'time-up';
    if (reply.kind === 'ended') return await this.offerHandIn('wanted', clock);
    const isSameAgain = this.queue.pass(asked);
    await this.around.recorder.pass(asked, clock.read());
    return isSameAgain ? await this.offerHandIn('all-passed', clock) : null;
  }

  private async keep(
    asked: Asked,
    reply: Reply,
    grader: ReplyGrader,
    clock: ExamClock,
  ): Promise<void> {
    const elapsed = clock.read();
    const grade = grader.grade(reply);
    const milliseconds = this.spent.get(asked.position) ?? 0;
    const answer = { asked, reply, grade, override: null, milliseconds, hints: 0, second: null };
    this.answers.set(asked.position, answer);
    this.queue.answer(asked);
    await this.around.recorder.review(answer, elapsed);
  }

  private async offerHandIn(reason: HandInReason, clock: ExamClock): Promise<ExamEnd | null> {
    if (clock.isUp()) return 'time-up';
    const standing = describeStanding(this.queue, clock);
    const isWanted = await this.around.prompter.confirmHandIn(standing, reason);
    if (clock.isUp()) return 'time-up';
    return isWanted ? 'handed-in' : null;
  }

  private async loadGrader(asked: Asked): Promise<ReplyGrader> {
    const { strictness, recallWordings } = this.around;
    const { createReplyGrader } = await import('../grade-reply.ts');
    const level = strictness ?? asked.deck.strictness;
    return createReplyGrader(asked.question, level, recallWordings(asked));
  }
}

import type { Aids, Asked, Replied } from '../../session/asked.ts';
import type {
  BrokenOffExam,
  ExamOutline,
  ExamPrompter,
  ExamStanding,
  HandInReason,
} from '../../session/exam/exam-prompter.ts';
import type { ExamResult } from '../../session/exam/exam-result.ts';
import type { Notice } from '../../session/notice.ts';
import { StopError, type Prompter } from '../../session/prompter.ts';
import { formatClock } from '../answer/countdown.ts';
import { createInquirerPrompter } from '../inquirer-prompter.ts';
import type { TerminalStreams } from '../terminal-streams.ts';
import { renderEcho } from './echo.ts';
import { ExamScreen } from './exam-screen.ts';
import { hearOut } from './hear-out.ts';
import { renderOutline } from './outline-view.ts';
import { walkResult } from './walk-result.ts';

/** Keys of the Latin letters, also on a Russian layout. */
const YES_KEYS = { y: 'yes', н: 'yes', д: 'yes' };
const NO_KEYS = { n: 'no', т: 'no' };

/** Somebody who is examined at a terminal. */
export function createTerminalExaminee(streams: TerminalStreams): ExamPrompter {
  return new TerminalExaminee(streams);
}

class TerminalExaminee implements ExamPrompter {
  private readonly streams: TerminalStreams;
  private readonly screen: ExamScreen;
  private readonly prompter: Prompter;
  /** Since the time is up: who is in the middle of a word types on, and none of it is meant for the result. */
  private late: ReturnType<typeof hearOut> | null = null;

  constructor(streams: TerminalStreams) {
    this.streams = streams;
    this.screen = new ExamScreen(streams);
    this.prompter = createInquirerPrompter(streams);
  }

  async offerExam({ left, total, timeLeft }: BrokenOffExam): Promise<boolean> {
    const { exam } = this.screen.messages;
    const time = timeLeft === null ? null : formatClock(timeLeft);
    const keys = { ...YES_KEYS, ...NO_KEYS };
    const offer = exam.offer(left, total, time);
    const chosen = await this.screen.askKey(offer, exam.offerKeys(), keys);
    if (chosen === 'ended') throw new StopError();
    return chosen !== 'no';
  }

  async beginExam(outline: ExamOutline): Promise<void> {
    const { exam } = this.screen.messages;
    this.screen.say(`${renderOutline(outline, exam.rules(), this.screen.view)}\n`);
    const chosen = await this.screen.waitForKey(exam.startKeys(), {});
    if (chosen === 'ended') throw new StopError();
  }

  async tell(notice: Notice): Promise<void> {
    await this.prompter.tell(notice);
  }

  /** The clock runs beside the answer. */
  async announce(): Promise<void> {
    await Promise.resolve();
  }

  async ask(asked: Asked, aids: Aids): Promise<Replied> {
    const replied = await this.prompter.ask(asked, aids);
    if (replied.timeUp) this.late = hearOut(this.streams.input);
    const echo = renderEcho(asked, replied, this.screen.view);
    if (echo !== '') this.screen.say(`${echo}\n`);
    return replied;
  }

  async confirmHandIn(standing: ExamStanding, reason: HandInReason): Promise<boolean> {
    const { exam } = this.screen.messages;
    const question = exam.handIn(reason, standing.left);
    const keys = { ...YES_KEYS, ...NO_KEYS };
    const chosen = await this.screen.askKey(question, exam.handInKeys(), keys, standing.timeLeft);
    // a second Ctrl-D means it; so does the end of the time
    return chosen === 'yes' || chosen === 'ended';
  }

  async breakOff({ left, timeLeft }: BrokenOffExam): Promise<void> {
    const time = timeLeft === null ? null : formatClock(timeLeft);
    this.screen.saySentence(this.screen.messages.exam.brokenOff(left, time));
    await Promise.resolve();
  }

  async showResult(result: ExamResult, files: readonly string[]): Promise<void> {
    if (result.end === 'time-up') this.late ??= hearOut(this.streams.input);
    await walkResult(result, files, this.screen, this.late);
  }
}

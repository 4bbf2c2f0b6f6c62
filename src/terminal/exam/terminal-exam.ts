import type { Aids, Asked, Replied } from '../../session/asked.ts';
import type {
  BrokenOffExam,
  ExamOutline,
  ExamPrompter,
  ExamStanding,
  HandInReason,
} from '../../session/exam/exam-prompter.ts';
import type { ExamItem, ExamResult } from '../../session/exam/exam-result.ts';
import type { Notice } from '../../session/notice.ts';
import { StopError, type Prompter } from '../../session/prompter.ts';
import { formatClock } from '../answer/countdown.ts';
import { renderReference } from '../grade-view.ts';
import { createInquirerPrompter } from '../inquirer-prompter.ts';
import { wrapKeys } from '../key-help.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { TerminalStreams } from '../terminal-streams.ts';
import type { View } from '../view.ts';
import { clampProse, wrap } from '../width.ts';
import { renderOutline } from './outline-view.ts';
import { renderEcho } from './echo.ts';
import { renderItem, renderResult } from './result-view.ts';

/** Keys of the Latin letters, also on a Russian layout. */
const YES_KEYS = { y: 'yes', н: 'yes', д: 'yes' };
const NO_KEYS = { n: 'no', т: 'no' };
const QUIT_KEYS = { q: 'quit', й: 'quit' };
const MORE_KEYS = { r: 'more', к: 'more' };

/** Below an answer that is gone through: a blank line and the line that waits for a key. */
const KEY_LINES = 2;

/** Somebody who is examined at a terminal. */
export function createTerminalExaminee(streams: TerminalStreams): ExamPrompter {
  return new TerminalExaminee(streams);
}

class TerminalExaminee implements ExamPrompter {
  private readonly streams: TerminalStreams;
  private readonly prompter: Prompter;

  constructor(streams: TerminalStreams) {
    this.streams = streams;
    this.prompter = createInquirerPrompter(streams);
  }

  async offerExam({ left, total, timeLeft }: BrokenOffExam): Promise<boolean> {
    const { exam } = this.streams.messages;
    const time = timeLeft === null ? null : formatClock(timeLeft);
    this.saySentence(exam.offer(left, total, time));
    const chosen = await this.waitForKey(exam.offerKeys(), { ...YES_KEYS, ...NO_KEYS });
    if (chosen === 'ended') throw new StopError();
    return chosen !== 'no';
  }

  async beginExam(outline: ExamOutline): Promise<void> {
    const { exam } = this.streams.messages;
    this.say(`${renderOutline(outline, exam.rules(), this.view)}\n`);
    const chosen = await this.waitForKey(exam.startKeys(), {});
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
    const echo = renderEcho(asked, replied, this.view);
    if (echo !== '') this.say(`${echo}\n`);
    return replied;
  }

  async confirmHandIn(standing: ExamStanding, reason: HandInReason): Promise<boolean> {
    const { exam } = this.streams.messages;
    this.saySentence(exam.handIn(reason, standing.left));
    const chosen = await this.waitForKey(
      exam.handInKeys(),
      { ...YES_KEYS, ...NO_KEYS },
      standing.timeLeft,
    );
    // a second Ctrl-D means it; so does the end of the time
    return chosen === 'yes' || chosen === 'ended';
  }

  async breakOff({ left, timeLeft }: BrokenOffExam): Promise<void> {
    const time = timeLeft === null ? null : formatClock(timeLeft);
    this.saySentence(this.streams.messages.exam.brokenOff(left, time));
    await Promise.resolve();
  }

  async showResult(result: ExamResult, files: readonly string[]): Promise<void> {
    const { exam } = this.streams.messages;
    this.say(`${renderResult(result, files.map(makeSafeLine), this.view)}\n`);
    const { items } = result;
    let chosen = await this.waitForKey(exam.reviewKeys(items.length), QUIT_KEYS);
    for (const [place, item] of items.entries()) {
      if (chosen === 'quit' || chosen === 'ended') return;
      chosen = await this.goThrough(item, items.length - place - 1);
    }
  }

  private async goThrough(item: ExamItem, left: number): Promise<string> {
    const { exam, session } = this.streams.messages;
    const { style, width } = this.view;
    const rows = (this.streams.output.rows ?? 24) - KEY_LINES;
    const { text, folded } = renderItem(item, this.view, rows);
    this.say(`${style.quiet('─'.repeat(clampProse(width)))}\n\n${text}\n`);
    const keys = exam.nextKeys(left);
    if (!folded) return await this.waitForKey(keys, QUIT_KEYS);
    const withMore = keys.toSpliced(1, 0, session.wholeReference());
    const chosen = await this.waitForKey(withMore, { ...QUIT_KEYS, ...MORE_KEYS });
    if (chosen !== 'more') return chosen;
    this.say(`${renderReference(item, this.view)}\n`);
    return await this.waitForKey(keys, QUIT_KEYS);
  }

  /** The width is asked for anew each time: the window may have changed. */
  private get view(): View {
    const { style, messages, output } = this.streams;
    return { style, messages, width: output.columns ?? 80 };
  }

  private say(text: string): void {
    this.streams.output.write(`${text}\n`);
  }

  private saySentence(sentence: string): void {
    this.say(`${wrap(sentence, clampProse(this.view.width)).join('\n')}\n`);
  }

  /**
   * @param help what the keys do, the most needed first
   * @param milliseconds after which it waits no longer; null waits for ever
   * @returns what the key stands for; `next` for Enter, `ended` for Ctrl-D and when the time is over
   */
  private async waitForKey(
    help: readonly string[],
    keys: Readonly<Record<string, string>>,
    milliseconds: number | null = null,
  ): Promise<string> {
    const { keyPrompt } = await import('../key-prompt.ts');
    const { style, width } = this.view;
    const { input, output } = this.streams;
    const message = wrapKeys(help, width - 1)
      .map((line) => style.quiet(line))
      .join('\n');
    const signal = milliseconds === null ? {} : { signal: AbortSignal.timeout(milliseconds) };
    try {
      return await keyPrompt(
        { message, keys },
        { input, output, clearPromptOnDone: true, ...signal },
      );
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error.name === 'AbortPromptError') return 'ended';
      throw error.name === 'ExitPromptError' ? new StopError() : error;
    }
  }
}

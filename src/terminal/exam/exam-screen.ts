import { StopError } from '../../session/prompter.ts';
import { wrapKeys } from '../key-help.ts';
import type { Messages } from '../messages/messages.ts';
import type { TerminalStreams } from '../terminal-streams.ts';
import type { View } from '../view.ts';
import { clampProse, wrap } from '../width.ts';

/** A terminal on which an exam speaks and waits for keys. */
export class ExamScreen {
  private readonly streams: TerminalStreams;

  constructor(streams: TerminalStreams) {
    this.streams = streams;
  }

  get messages(): Messages {
    return this.streams.messages;
  }

  /** Rows of the terminal. */
  get rows(): number {
    return this.streams.output.rows ?? 24;
  }

  /** The width is asked for anew each time: the window may have changed. */
  get view(): View {
    const { style, messages, output } = this.streams;
    return { style, messages, width: output.columns ?? 80 };
  }

  say(text: string): void {
    this.streams.output.write(`${text}\n`);
  }

  /** Says a sentence that stays on the screen. */
  saySentence(sentence: string): void {
    this.say(`${wrap(sentence, clampProse(this.view.width)).join('\n')}\n`);
  }

  /** Asks a question that is gone when it is answered; see waitForKey. */
  async askKey(
    question: string,
    help: readonly string[],
    keys: Readonly<Record<string, string>>,
    milliseconds: number | null = null,
  ): Promise<string> {
    const lines = wrap(question, clampProse(this.view.width));
    return await this.waitForKey(help, keys, milliseconds, [...lines, '']);
  }

  /**
   * @param help what the keys do, the most needed first
   * @param milliseconds after which it waits no longer; null waits for ever
   * @param above lines that go when a key is pressed
   * @returns what the key stands for; `next` for Enter, `ended` for Ctrl-D and when the time is over
   * @throws StopError for Ctrl-C
   */
  async waitForKey(
    help: readonly string[],
    keys: Readonly<Record<string, string>>,
    milliseconds: number | null = null,
    above: readonly string[] = [],
  ): Promise<string> {
    const { keyPrompt } = await import('../key-prompt.ts');
    const { style, width } = this.view;
    const { input, output } = this.streams;
    const below = wrapKeys(help, width - 1).map((line) => style.quiet(line));
    const message = [...above, ...below].join('\n');
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

import type { Aids, Asked, Replied } from '../session/asked.ts';
import type { Notice } from '../session/notice.ts';
import {
  StopError,
  type BrokenOff,
  type Judged,
  type Outcome,
  type Prompter,
  type SessionOutline,
  type Step,
} from '../session/prompter.ts';
import type { SessionResult } from '../session/session-result.ts';
import { hearEscapeSoon } from './answer/escape-wait.ts';
import { renderGreeting } from './greeting.ts';
import { fitKeys } from './key-help.ts';
import { renderNotice } from './notice-view.ts';
import { renderQuestion } from './question-view.ts';
import { renderScoreCard } from './score-card.ts';
import type { TerminalStreams } from './terminal-streams.ts';
import type { View } from './view.ts';
import type { VerdictScreen } from './verdict/verdict-screen.ts';
import { clampProse, wrap } from './width.ts';

/**
 * A Prompter for a terminal: answers are typed in an editor of several lines, options picked from a list, and after
 * each verdict it waits for Enter. The prompts are loaded after the first question is on the screen.
 */
export function createInquirerPrompter(streams: TerminalStreams): Prompter {
  return new InquirerPrompter(streams);
}

class InquirerPrompter implements Prompter {
  private readonly streams: TerminalStreams;
  private hasAsked = false;
  private verdictScreen: VerdictScreen | null = null;

  constructor(streams: TerminalStreams) {
    this.streams = streams;
    hearEscapeSoon(streams.input);
  }

  async offerResume({ left, total }: BrokenOff): Promise<boolean> {
    const { keyPrompt } = await import('./key-prompt.ts');
    const { study } = this.streams.messages;
    const { style, width } = this.view;
    this.say(`${wrap(study.offerResume(left, total), clampProse(width)).join('\n')}\n`);
    const message = style.quiet(fitKeys(study.resumeKeys(), width - 1));
    const keys = { y: 'yes', д: 'yes', n: 'no', т: 'no' } as const;
    const chosen = await stopOnExit(keyPrompt({ message, keys }, this.context));
    if (chosen === 'ended') throw new StopError();
    return chosen !== 'no';
  }

  async begin(outline: SessionOutline): Promise<void> {
    this.say(`${renderGreeting(outline, this.view)}\n`);
    await Promise.resolve();
  }

  async tell(notice: Notice): Promise<void> {
    this.say(`${renderNotice(notice, this.view)}\n`);
    await Promise.resolve();
  }

  async ask(asked: Asked, aids: Aids): Promise<Replied> {
    const { style, width } = this.view;
    if (aids.missing !== null) this.scrollAway();
    else if (this.hasAsked) this.say(`${style.quiet('─'.repeat(clampProse(width)))}\n`);
    this.hasAsked = true;
    const question = `${renderQuestion(asked, this.view)}\n`;
    this.say(question);
    const { askQuestion } = await import('./answer/ask-question.ts');
    const preloading = setTimeout(() => void this.openVerdictScreen(), UNTIL_DRAWN);
    try {
      return await stopOnExit(askQuestion(asked, aids, this.streams, question.split('\n').length));
    } finally {
      clearTimeout(preloading);
    }
  }

  async showGrade(judged: Judged): Promise<Step> {
    const screen = await this.openVerdictScreen();
    return await stopOnExit(screen.showGrade(judged));
  }

  async showOutcome(judged: Judged, outcome: Outcome): Promise<Step> {
    const screen = await this.openVerdictScreen();
    return await stopOnExit(screen.showOutcome(judged, outcome));
  }

  async showUndone(): Promise<void> {
    const { style, width, messages } = this.view;
    const told = wrap(messages.verdict.undone(), clampProse(width));
    this.say(`${told.map((line) => style.quiet(line)).join('\n')}\n`);
    await Promise.resolve();
  }

  async finish(result: SessionResult): Promise<void> {
    this.say(renderScoreCard(result, this.view));
    await Promise.resolve();
  }

  private async openVerdictScreen(): Promise<VerdictScreen> {
    const { VerdictScreen } = await import('./verdict/verdict-screen.ts');
    return (this.verdictScreen ??= new VerdictScreen(this.streams));
  }

  /** The width is asked for anew each time: the window may have changed. */
  private get view(): View {
    const { style, messages, output } = this.streams;
    return { style, messages, width: output.columns ?? 80 };
  }

  private get context() {
    const { input, output } = this.streams;
    return { input, output, clearPromptOnDone: true };
  }

  /** What stands on the screen would be copied, not remembered. */
  private scrollAway(): void {
    const { output } = this.streams;
    output.write(`${'\n'.repeat(output.rows ?? 24)}\u001b[H`);
  }

  private say(text: string): void {
    this.streams.output.write(`${text}\n`);
  }
}

/** By then the question and its prompt are on the screen: what the verdict needs is loaded while it is answered. */
const UNTIL_DRAWN = 100;

/** Ctrl-C in a prompt is a normal end of the session. */
async function stopOnExit<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new StopError();
    throw error;
  }
}

import type { Readable, Writable } from 'node:stream';
import type { Deck } from '../deck/deck.ts';
import type { Grade } from '../grading/grade.ts';
import type { Asked, Reply } from '../session/asked.ts';
import { StopError, type Prompter } from '../session/prompter.ts';
import type { SessionResult } from '../session/session-result.ts';
import { renderGradeFolded, renderReference } from './grade-view.ts';
import { renderGreeting } from './greeting.ts';
import { fitKeys } from './key-help.ts';
import { renderQuestion } from './question-view.ts';
import { renderScoreCard } from './score-card.ts';
import type { View } from './view.ts';
import { clampProse } from './width.ts';

export interface TerminalStreams extends Omit<View, 'width'> {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number; readonly rows?: number };
}

/**
 * A Prompter for a terminal: answers are typed in an editor of several lines, options picked from a list, and after
 * each verdict it waits for Enter. The prompts are loaded after the first question is on the screen.
 */
export function createInquirerPrompter(streams: TerminalStreams): Prompter {
  return new InquirerPrompter(streams);
}

/** Below the verdict: a blank line and the line that waits for Enter. */
const NEXT_LINES = 2;

class InquirerPrompter implements Prompter {
  private readonly streams: TerminalStreams;
  /** True after Ctrl-D at a verdict: the next question is not asked any more. */
  private ended = false;

  constructor(streams: TerminalStreams) {
    this.streams = streams;
  }

  async begin(total: number, decks: readonly Deck[]): Promise<void> {
    this.say(`${renderGreeting(total, decks, this.view)}\n`);
    await Promise.resolve();
  }

  async ask(asked: Asked): Promise<Reply> {
    if (this.ended) return { kind: 'ended' };
    const { style, width } = this.view;
    if (asked.position > 1) this.say(`${style.quiet('─'.repeat(clampProse(width)))}\n`);
    this.say(`${renderQuestion(asked, this.view)}\n`);
    return await stopOnExit(this.askQuestion(asked));
  }

  async showGrade(asked: Asked, reply: Reply, grade: Grade): Promise<void> {
    const graded = { asked, reply, grade };
    const rows = (this.streams.output.rows ?? 24) - NEXT_LINES;
    const { text, folded } = renderGradeFolded(graded, this.view, rows);
    this.say(`${text}\n`);
    let step = await this.waitForNext(asked, folded);
    if (step === 'more') {
      this.say(`${renderReference(graded, this.view)}\n`);
      step = await this.waitForNext(asked, false);
    }
    this.ended = step === 'ended';
  }

  async finish(result: SessionResult): Promise<void> {
    this.say(renderScoreCard(result, this.view));
    await Promise.resolve();
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

  private say(text: string): void {
    this.streams.output.write(`${text}\n`);
  }

  private async askQuestion({ question, order }: Asked): Promise<Reply> {
    if (question.kind === 'choice') {
      const { askChoice } = await import('./choice-prompt.ts');
      return await askChoice(question, order, this.streams, this.view);
    }
    const { answerPrompt } = await import('./answer/answer-prompt.ts');
    const config = { view: this.view, terminal: this.streams.output };
    const answer = await answerPrompt(config, this.context);
    return answer.kind === 'ended' ? answer : { kind: 'typed', text: answer.text };
  }

  private async waitForNext({ position, total }: Asked, hasMore: boolean) {
    const { nextPrompt } = await import('./next-prompt.ts');
    const { next, results, wholeReference } = this.streams.messages.session;
    const steps = [position < total ? next() : results(), ...(hasMore ? [wholeReference()] : [])];
    const { style, width } = this.view;
    const message = style.quiet(fitKeys(steps, width - 1));
    return await stopOnExit(nextPrompt({ message, hasMore }, this.context));
  }
}

/** Ctrl-C in a prompt is a normal end of the session. */
async function stopOnExit<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new StopError();
    throw error;
  }
}

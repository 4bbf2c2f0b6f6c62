import type { Readable, Writable } from 'node:stream';
import type { Verdict } from '../deck/deck.ts';
import type { Asked, Reply } from '../session/asked.ts';
import type { Notice } from '../session/notice.ts';
import {
  StopError,
  type BrokenOff,
  type Judged,
  type Prompter,
  type SessionOutline,
} from '../session/prompter.ts';
import type { SessionResult } from '../session/session-result.ts';
import { renderGradeFolded, renderReference } from './grade-view.ts';
import { signs } from './finding-view.ts';
import { renderGreeting } from './greeting.ts';
import { fitKeys } from './key-help.ts';
import { renderNotice } from './notice-view.ts';
import { renderQuestion } from './question-view.ts';
import { renderScoreCard } from './score-card.ts';
import type { View } from './view.ts';
import { clampProse, wrap } from './width.ts';

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

/** The key of the Latin R, also on a Russian layout. */
const MORE_KEYS = { r: 'more', к: 'more' };
/** With and without Shift. */
const RIGHT_KEYS = { '+': 'correct', '=': 'correct' };
const WRONG_KEYS = { '-': 'wrong', _: 'wrong' };

class InquirerPrompter implements Prompter {
  private readonly streams: TerminalStreams;
  /** True after Ctrl-D at a verdict: the next question is not asked any more. */
  private ended = false;
  private hasAsked = false;

  constructor(streams: TerminalStreams) {
    this.streams = streams;
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

  async ask(asked: Asked): Promise<Reply> {
    if (this.ended) return { kind: 'ended' };
    const { style, width } = this.view;
    if (this.hasAsked) this.say(`${style.quiet('─'.repeat(clampProse(width)))}\n`);
    this.hasAsked = true;
    this.say(`${renderQuestion(asked, this.view)}\n`);
    return await stopOnExit(this.askQuestion(asked));
  }

  async showGrade(judged: Judged): Promise<Verdict | null> {
    const rows = (this.streams.output.rows ?? 24) - NEXT_LINES;
    const { text, folded } = renderGradeFolded(judged, this.view, rows);
    this.say(`${text}\n`);
    const { verdict } = judged.grade;
    let step = await this.waitForNext(judged, verdict, folded);
    if (step === 'more') {
      this.say(`${renderReference(judged, this.view)}\n`);
      step = await this.waitForNext(judged, verdict, false);
    }
    return this.takeStep(step);
  }

  async showOverride(judged: Judged, verdict: Verdict): Promise<Verdict | null> {
    const { style, messages } = this.view;
    const told = `${signs[verdict]} ${messages.study.overridden[verdict]}`;
    this.say(`${style[verdict](told)}\n`);
    return this.takeStep(await this.waitForNext(judged, verdict, false));
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

  private takeStep(step: string): Verdict | null {
    this.ended = step === 'ended';
    return step === 'correct' || step === 'wrong' ? step : null;
  }

  /** @param verdict the one that counts so far: the learner may say that it is wrong */
  private async waitForNext({ left }: Judged, verdict: Verdict, hasMore: boolean) {
    const { keyPrompt } = await import('./key-prompt.ts');
    const { session, study } = this.streams.messages;
    const { overrideKeys } = study;
    const steps = [
      left > 0 ? session.next() : session.results(),
      ...(hasMore ? [session.wholeReference()] : []),
      ...(verdict === 'correct' ? [] : [overrideKeys.correct]),
      ...(verdict === 'wrong' ? [] : [overrideKeys.wrong]),
    ];
    const keys = {
      ...(hasMore && MORE_KEYS),
      ...(verdict !== 'correct' && RIGHT_KEYS),
      ...(verdict !== 'wrong' && WRONG_KEYS),
    };
    const { style, width } = this.view;
    const message = style.quiet(fitKeys(steps, width - 1));
    return await stopOnExit(keyPrompt({ message, keys }, this.context));
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

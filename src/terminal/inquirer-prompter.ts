import type { Readable, Writable } from 'node:stream';
import { StopError, type Asked, type Prompter, type Reply } from '../session/prompter.ts';
import { renderGrade } from './grade-view.ts';
import { renderQuestion } from './question-view.ts';
import { makeSafeLine } from './safe-text.ts';
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
export function createInquirerPrompter({
  input,
  output,
  style,
  messages,
}: TerminalStreams): Prompter {
  const streams = { input, output };
  const context = { input, output, clearPromptOnDone: true };
  const look = (): View => ({ style, messages, width: output.columns ?? 80 });
  const say = (text: string): void => {
    output.write(`${text}\n`);
  };
  let ended = false;

  const askOpen = async (): Promise<Reply> => {
    const { answerPrompt } = await import('./answer/answer-prompt.ts');
    const answer = await answerPrompt({ view: look(), terminal: output }, context);
    return answer.kind === 'ended' ? answer : { kind: 'typed', text: answer.text };
  };
  const askQuestion = async ({ question, order }: Asked): Promise<Reply> => {
    if (question.kind === 'open') return await askOpen();
    const { askChoice } = await import('./choice-prompt.ts');
    return await askChoice(question, order, streams, look());
  };

  return {
    begin: async (total, decks) => {
      const [deck] = decks;
      const title = decks.length === 1 && deck?.title ? makeSafeLine(deck.title) : null;
      say(`${style.heading(messages.session.greeting(title, total))}\n`);
      await Promise.resolve();
    },
    ask: async (asked) => {
      if (ended) return { kind: 'ended' };
      if (asked.position > 1) say(`${style.quiet('─'.repeat(clampProse(output.columns)))}\n`);
      say(`${renderQuestion(asked, look())}\n`);
      return await stopOnExit(askQuestion(asked));
    },
    showGrade: async (asked, reply, grade) => {
      say(`${renderGrade({ asked, reply, grade }, look())}\n`);
      const { nextPrompt } = await import('./next-prompt.ts');
      const { next, results } = messages.session;
      const message = style.quiet(asked.position < asked.total ? next() : results());
      ended = (await stopOnExit(nextPrompt({ message }, context))) === 'ended';
    },
    finish: async (result) => {
      say(renderScoreCard(result, look()));
      await Promise.resolve();
    },
  };
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

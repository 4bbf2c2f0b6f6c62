import type { Readable, Writable } from 'node:stream';
import type { ChoiceQuestion } from '../deck/deck.ts';
import type { Refusal, Reply } from '../session/asked.ts';
import { fitKeys } from './key-help.ts';
import { renderMarkdown } from './markdown.ts';
import type { View } from './view.ts';

export interface ChoiceStreams {
  readonly input: Readable;
  readonly output: Writable & { readonly rows?: number; readonly columns?: number };
}

/** Lines that are not options: message, key help, and some of the question above. */
const OTHER_LINES = 8;
const CURSOR_CELLS = 2;
const BOX_CELLS = 6;

/**
 * Lets the learner pick options with Inquirer's own prompts: a list for one right option, boxes for several.
 * Inquirer is loaded here and not before, because it takes its time.
 * @param order positions in `choices` as they are shown
 * @throws ExitPromptError on Ctrl-C
 */
export async function askChoice(
  question: ChoiceQuestion,
  order: readonly number[],
  { input, output }: ChoiceStreams,
  view: View,
): Promise<Reply | Refusal> {
  const { default: inquirer } = await import('inquirer');
  const several = question.correct.length > 1;
  const ending = endOnCtrlD(input);
  const { session } = view.messages;
  const shared = {
    name: 'answer' as const,
    message: several ? session.pickSeveral() : session.pickOne(),
    choices: order.map((position, index) => ({
      name: renderChoice(question.choices[position] ?? '', index + 1, several, view),
      value: position,
    })),
    pageSize: Math.max(4, (output.rows ?? 24) - OTHER_LINES),
    loop: false,
    theme: createTheme(view, several),
  };
  const prompt = inquirer.createPromptModule({
    input,
    output,
    signal: ending.signal,
    clearPromptOnDone: true,
  });
  try {
    const { answer } = several
      ? await prompt<{ answer: number[] }>([
          { ...shared, type: 'checkbox', shortcuts: { all: null, invert: null } },
        ])
      : await prompt<{ answer: number }>([{ ...shared, type: 'select' }]);
    const picked = typeof answer === 'number' ? [answer] : answer;
    return { kind: 'picked', picked: picked.toSorted((one, other) => one - other) };
  } catch (error) {
    if (ending.signal.aborted) return { kind: 'ended' };
    throw error;
  } finally {
    ending.release();
  }
}

/** An option with its number; what does not fit on its line goes on below its text, not below the number. */
function renderChoice(option: string, number: number, several: boolean, view: View): string {
  const lead = `${number}. `;
  // Inquirer puts the cursor before each option, and a box where several may be ticked
  const indent = lead.length + (several ? BOX_CELLS : CURSOR_CELLS);
  const page = { width: Math.max(10, view.width - indent - 1), style: view.style };
  const [first = '', ...rest] = renderMarkdown(option, page).split('\n');
  return [lead + first, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n');
}

/** Inquirer's prompts never settle when the input ends: they are called off then, and before readline closes on Ctrl-D. */
function endOnCtrlD(input: Readable): {
  readonly signal: AbortSignal;
  readonly release: () => void;
} {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const onKeypress = (
    _typed: unknown,
    key?: { readonly name?: string; readonly ctrl?: boolean },
  ): void => {
    if (key?.ctrl && key.name === 'd') end();
  };
  input.prependListener('keypress', onKeypress);
  input.once('end', end);
  input.once('close', end);
  return {
    signal: ending.signal,
    release: () => {
      input.removeListener('keypress', onKeypress);
      input.removeListener('end', end);
      input.removeListener('close', end);
    },
  };
}

/** Every look of the prompts is ours, so that colours follow one decision. */
function createTheme({ style, messages, width }: View, several: boolean): object {
  const { pickOneKeys, pickSeveralKeys } = messages.session;
  const keys = several ? pickSeveralKeys() : pickOneKeys();
  return {
    prefix: { idle: '', done: '', loading: '' },
    icon: {
      cursor: '›',
      checked: ` ${style.correct('[x]')}`,
      unchecked: ' [ ]',
      disabledChecked: ' [x]',
      disabledUnchecked: ' [ ]',
    },
    // Inquirer hands over more than the text, and chalk would print all of it
    style: {
      message: (text: string) => style.accent(text),
      answer: (text: string) => style.strong(text),
      highlight: (text: string) => style.accent(text),
      disabled: (text: string) => style.quiet(text),
      description: (text: string) => style.quiet(text),
      error: (text: string) => style.wrong(text),
      help: (text: string) => style.quiet(text),
      key: (text: string) => style.strong(text),
      keysHelpTip: () => style.quiet(fitKeys(keys, width - 1)),
    },
  };
}

import type { Readable } from 'node:stream';
import type { KeyPoint } from '../../deck/key-point.ts';
import { fitKeys } from '../key-help.ts';
import { describePoint } from '../point-label.ts';
import type { TerminalStreams } from '../terminal-streams.ts';
import { truncate } from '../width.ts';

/** What does not belong to an option's own text: the cursor, and the last column. */
const MARGIN = 3;

/**
 * Lets the learner choose one of several key points from a list of Inquirer's, which is loaded for that only.
 * @returns null for none of them, and when the input ended
 * @throws ExitPromptError on Ctrl-C
 */
export async function choosePoint(
  points: readonly KeyPoint[],
  { input, output, style, messages }: TerminalStreams,
): Promise<KeyPoint | null> {
  const { default: inquirer } = await import('inquirer');
  const width = output.columns ?? 80;
  const { verdict } = messages;
  const names = points.map((point) => truncate(describePoint(point, messages), width - MARGIN));
  const ending = endOnCtrlD(input);
  const prompt = inquirer.createPromptModule({
    input,
    output,
    signal: ending.signal,
    clearPromptOnDone: true,
  });
  try {
    const { place } = await prompt<{ place: number }>([
      {
        type: 'select',
        name: 'place' as const,
        message: verdict.whichPoint(),
        choices: [...names, style.quiet(verdict.noPoint())].map((name, value) => ({ name, value })),
        loop: false,
        theme: {
          prefix: { idle: '', done: '' },
          icon: { cursor: '›' },
          // Inquirer hands over more than the text, and chalk would print all of it
          style: {
            message: (text: string) => style.accent(text),
            highlight: (text: string) => style.accent(text),
            keysHelpTip: () => style.quiet(fitKeys(verdict.pointKeys(), width - 1)),
          },
        },
      },
    ]);
    return points[place] ?? null;
  } catch (error) {
    if (ending.signal.aborted) return null;
    throw error;
  } finally {
    ending.release();
  }
}

interface Ending {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/** Inquirer's prompts never settle when the input ends: they are called off then, and before readline closes on Ctrl-D. */
function endOnCtrlD(input: Readable): Ending {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const onKeypress = (
    _typed: unknown,
    key?: { readonly name?: string; readonly ctrl?: boolean },
  ): void => {
    if ((key?.ctrl === true && key.name === 'd') || key?.name === 'escape') end();
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

import { createPrompt, useEffect } from '@inquirer/core';
import { takeKeys, type PromptReadline } from './answer/prompt-keys.ts';

export interface NextConfig {
  /** One line, with its looks. */
  readonly message: string;
  /** True when there is something folded to show. */
  readonly hasMore: boolean;
}

/** The key of the Latin R, also on a Russian layout. */
const MORE_KEYS = new Set(['r', 'к']);

/** Waits for Enter or the space bar, or R for more; resolves to `ended` for Ctrl-D and a closed input. */
export const nextPrompt = createPrompt<'next' | 'more' | 'ended', NextConfig>(
  ({ message, hasMore }, done) => {
    useEffect((readline) => {
      const prompt: PromptReadline = readline;
      const end = (): void => done('ended');
      const release = takeKeys(prompt, {
        onKey: (typed, { name, ctrl }) => {
          if (ctrl && name === 'd') end();
          else if (name === 'return' || name === 'enter' || name === 'space') done('next');
          else if (hasMore && MORE_KEYS.has(typed?.toLowerCase() ?? '')) done('more');
        },
        onPaste: () => {},
      });
      prompt.on('close', end);
      return () => {
        release();
        prompt.removeListener('close', end);
      };
    }, []);
    return message;
  },
);

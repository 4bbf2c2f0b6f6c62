import { createPrompt, useEffect } from '@inquirer/core';
import { takeKeys, type PromptReadline } from './answer/prompt-keys.ts';

export interface KeyConfig {
  /** One line, with its looks. */
  readonly message: string;
  /** What it comes to for keys besides Enter, by what is typed, in small letters. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Waits for a key. Resolves to what the key stands for, to `next` for Enter and the space bar, and to `ended` for Ctrl-D
 * and a closed input.
 */
export const keyPrompt = createPrompt<string, KeyConfig>(({ message, keys }, done) => {
  useEffect((readline) => {
    const prompt: PromptReadline = readline;
    const end = (): void => done('ended');
    const release = takeKeys(prompt, {
      onKey: (typed, { name, ctrl }) => {
        if (ctrl && name === 'd') return end();
        if (name === 'return' || name === 'enter' || name === 'space') return done('next');
        const chosen = new Map(Object.entries(keys)).get(typed?.toLowerCase() ?? '');
        if (chosen !== undefined) done(chosen);
      },
      onPaste: () => {},
      takesText: () => false,
      onEnd: end,
    });
    return release;
  }, []);
  return message;
});

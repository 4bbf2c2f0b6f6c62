import { createPrompt, useEffect } from '@inquirer/core';
import { takeKeys, type PromptReadline } from './answer/prompt-keys.ts';

export interface NextConfig {
  /** One line, with its looks. */
  readonly message: string;
}

/** Waits for Enter or the space bar; resolves to `ended` for Ctrl-D and a closed input. */
export const nextPrompt = createPrompt<'next' | 'ended', NextConfig>(({ message }, done) => {
  useEffect((readline) => {
    const prompt: PromptReadline = readline;
    const end = (): void => done('ended');
    const release = takeKeys(prompt, {
      onKey: (_typed, { name, ctrl }) => {
        if (ctrl && name === 'd') end();
        else if (name === 'return' || name === 'enter' || name === 'space') done('next');
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
});

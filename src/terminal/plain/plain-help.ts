import type { View } from '../view.ts';
import { wrap } from '../width.ts';
import { SPELLINGS, type CommandName } from './command.ts';

/** @returns what each of these commands does, a line for each, and how an answer is told from a command */
export function renderHelp(
  names: readonly CommandName[],
  { messages, width }: Pick<View, 'messages' | 'width'>,
): string {
  const { plain, language } = messages;
  return [
    plain.commandsNow(),
    ...names.map((name) => `${SPELLINGS[name][language]} — ${plain.commands[name]}`),
    plain.escape(),
  ]
    .flatMap((line) => wrap(line, width))
    .join('\n');
}

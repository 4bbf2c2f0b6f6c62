import type { Escape } from '../../session/asked.ts';
import { readAltLetter, type Key } from './key.ts';
import { toLatin } from './keyboard-layout.ts';

/** What a learner can do at a question besides answering it. */
export type Command = Escape | 'editor' | 'quit';

/** The letter of each command on the Latin keyboard; another layout's key counts as well. */
export const COMMAND_LETTERS: Readonly<Record<Command, string>> = {
  hint: 'h',
  skip: 's',
  'give-up': 'a',
  pause: 'p',
  undo: 'u',
  editor: 'e',
  quit: 'q',
};

/** In the order of the menu. */
export const COMMANDS: readonly Command[] = [
  'hint',
  'skip',
  'give-up',
  'pause',
  'undo',
  'editor',
  'quit',
];

/** What ends a question without its answer. */
export const LEAVINGS = {
  skip: 'skipped',
  'give-up': 'gave-up',
  undo: 'undo',
  quit: 'ended',
} as const;

/**
 * @param isText whether the answer is a text, which an editor can be opened for
 * @returns what a learner can do at a question now, in the order of the menu
 */
export function listCommands(may: ReadonlySet<Escape>, isText: boolean): readonly Command[] {
  return COMMANDS.filter((command) => {
    if (command === 'quit') return true;
    return command === 'editor' ? isText : may.has(command);
  });
}

/** @returns the command that a letter of the menu stands for; null when there is none */
export function findCommand(typed: string | undefined): Command | null {
  const letter = toLatin((typed ?? '').toLowerCase());
  return COMMANDS.find((command) => COMMAND_LETTERS[command] === letter) ?? null;
}

/** @returns the command that a key stands for at any time: Alt with its letter; null when there is none */
export function findShortcut(key: Key): Command | null {
  if (key.meta !== true || key.ctrl === true) return null;
  return findCommand(key.name ?? readAltLetter(key));
}

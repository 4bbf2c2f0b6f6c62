import type { AnswerField } from './answer-field.ts';
import { findCommand, findShortcut, type Command } from './commands.ts';
import type { Key } from './key.ts';
import type { Mode } from './question-screen.ts';

/** What a key means at a question: a command, one of the lists below the answer, or a key for the answer itself. */
export type Meaning =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'keys' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'answer' };

/** Where a key is pressed. */
export interface KeyPlace {
  readonly mode: Mode;
  readonly field: Pick<AnswerField, 'takesTab'>;
  /** Those that may be given now. */
  readonly commands: readonly Command[];
}

/** @param typed the character of the key, if it has one */
export function readMeaning(typed: string | undefined, key: Key, place: KeyPlace): Meaning {
  const { mode, field, commands } = place;
  const isTab = key.name === 'tab' && !field.takesTab;
  const command = isTab && key.shift !== true ? 'hint' : readCommand(typed, key, mode);
  if (command !== null && commands.includes(command)) return { kind: 'command', command };
  if (key.name === 'f1' || (mode === 'menu' && typed === '?')) return { kind: 'keys' };
  if (key.name === 'escape') return { kind: 'menu' };
  return { kind: isTab ? 'nothing' : 'answer' };
}

/** In the menu a letter is enough; else it takes Alt. */
function readCommand(typed: string | undefined, key: Key, mode: Mode): Command | null {
  const isPlain = key.ctrl !== true && key.meta !== true;
  return mode === 'menu' && isPlain ? findCommand(typed) : findShortcut(key);
}

/** @returns whether a key that is pressed in a pause ends it */
export function endsPause(typed: string | undefined, { name }: Key): boolean {
  const isOn = name === 'return' || name === 'escape' || name === 'space';
  return isOn || findCommand(typed) === 'pause';
}

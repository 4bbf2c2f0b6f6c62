import type { Escape } from '../../session/asked.ts';
import { isAboutVerdict, SPELLINGS, type AskCommand, type CommandName } from './command.ts';

/** What must be allowed for a command; null for what always is. */
const ESCAPES: Readonly<Record<AskCommand, Escape | null>> = {
  hint: 'hint',
  skip: 'skip',
  answer: 'give-up',
  pause: 'pause',
  undo: 'undo',
  quit: null,
  help: null,
  begin: null,
};

/**
 * @param may what the learner may do while the question is open; where an answer can be taken back, there is a verdict
 *   to speak of
 */
export function isAllowed(name: CommandName, may: ReadonlySet<Escape>): boolean {
  if (isAboutVerdict(name)) return may.has('undo');
  const escape = ESCAPES[name];
  return escape === null || may.has(escape);
}

/** @returns every command that can be used while the question is open */
export function listAllowed(may: ReadonlySet<Escape>): readonly CommandName[] {
  const names = Object.keys(SPELLINGS).filter((name): name is CommandName => name in SPELLINGS);
  return names.filter((name) => isAllowed(name, may));
}

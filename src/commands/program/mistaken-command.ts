import type { Command } from 'commander';
import { switchLayout } from '../../grading/words/keyboard.ts';
import { UsageError } from '../../usage-error.ts';
import type { UserError, UserErrorCode } from '../../user-error.ts';
import { nameCommand, refuseCommand } from './viva-command.ts';

/** What comes of a mistyped command, since the default command takes it for a file or a question. */
const SIGNS: ReadonlySet<UserErrorCode> = new Set([
  'no-such-path',
  'no-such-question',
  'never-answered',
]);

/**
 * `viva lsit`: the first word names no command, so it went to the default command, which found no such file.
 * @param program after it has parsed the arguments
 * @param whole the same with all its commands
 * @returns what to tell instead when the word is near a command; null when it is not
 */
export function findMistakenCommand(
  error: UserError,
  program: Command,
  whole: Command,
): UsageError | null {
  const word = error.args['path'] ?? error.args['question'];
  if (!SIGNS.has(error.code) || typeof word !== 'string' || /[./\\]/.test(word)) return null;
  for (const command of listReached(program)) {
    const first = command.args.find((arg) => !arg.startsWith('-'));
    if (first !== word) continue;
    const refusal = [word, switchLayout(word)]
      .map((typed) => refuseCommand(command === program ? whole : command, typed, true))
      .find(({ suggestions }) => suggestions.length > 0);
    const mistake = { kind: 'unknown-command', name: word, mayBeFile: true } as const;
    if (refusal) return new UsageError(mistake, nameCommand(command), refusal.suggestions);
  }
  return null;
}

/** The program and the groups of commands that the arguments led into. */
function listReached(program: Command): readonly Command[] {
  const reached = [program];
  let inner = program.commands.find(({ args }) => args.length > 0);
  while (inner !== undefined && inner.commands.length > 0) {
    reached.push(inner);
    inner = inner.commands.find(({ args }) => args.length > 0);
  }
  return reached;
}

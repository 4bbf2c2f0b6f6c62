import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { UserError } from '../user-error.ts';
import { listEditors, pointEditor, type EditorCommand } from './editor/editor-command.ts';

/**
 * Opens a file in the learner's editor ($VISUAL, $EDITOR, else a usual one) on this terminal, and waits until it is
 * closed. No shell is involved. Ctrl-C belongs to the editor meanwhile. Whoever reads the keyboard has to stop before.
 *
 * @param path of a file that is there
 * @param line where the cursor is to stand, from 1; null for the beginning
 * @throws UserError `no-editor` when there is none, or none of that name; `editor-failed` when it ended with an error
 */
export async function openEditor(
  path: string,
  line: number | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const editors = listEditors(env, process.platform);
  process.on('SIGINT', letBe);
  try {
    for (const editor of editors) {
      if (await run(pointEditor(editor, resolve(path), line), env)) return;
    }
  } finally {
    process.off('SIGINT', letBe);
  }
  throw new UserError('no-editor', { editor: editors.map(({ program }) => program).join(', ') });
}

function letBe(): void {}

/** @returns false when there is no such program */
async function run(
  { program, args }: EditorCommand,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  return await new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...env } });
    child.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'ENOENT') done(false);
      else fail(new UserError('editor-failed', { editor: program, reason: code ?? message }));
    });
    child.once('close', (code, signal) => {
      if (code === 0) done(true);
      else fail(new UserError('editor-failed', { editor: program, reason: signal ?? `${code}` }));
    });
  });
}

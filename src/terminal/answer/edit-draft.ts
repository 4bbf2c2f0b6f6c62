import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEditor } from '../open-editor.ts';

/**
 * Hands an answer to the learner's editor. It goes through a file that only they can read, and that is gone afterwards.
 * @returns what stood in the file when the editor was closed, without line ends at its end
 * @throws UserError `no-editor`, `editor-failed`
 */
export async function editDraft(
  draft: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'viva-answer-'));
  try {
    // a Markdown file: editors wrap its lines and colour its code
    const path = join(folder, 'answer.md');
    await writeFile(path, draft === '' ? '' : `${draft}\n`, { mode: 0o600 });
    await openEditor(path, Math.max(1, draft.split('\n').length), env);
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '').trimEnd();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { mention } from '../mention.ts';
import type { EditingErrors } from '../editing-messages.ts';

export const editingErrors: EditingErrors = {
  'no-editor': ({ editor }) =>
    `no editor could be started (tried: ${editor}). Name yours, as in “export EDITOR=nano”.`,
  'editor-failed': ({ editor, reason }) =>
    `the editor “${editor}” ended with an error (${reason}). What it saved is there.`,
  'built-in-sheet': ({ path }) =>
    `“${path}” comes with viva and cannot be edited in place. Make a copy of your own with “viva export --format md -o my-questions.md”.`,
  'not-editable': ({ path }) =>
    `“${path}” is no text file, so no editor can open it at a question. Import it into a sheet first with “viva import”.`,
  'broken-edit': ({ path, line }) =>
    `“${path}” cannot be used as it stands now${mention(line, (it) => `: there is an error on line ${it}`)}. “viva check” tells more; the questions stay as they were.`,
};

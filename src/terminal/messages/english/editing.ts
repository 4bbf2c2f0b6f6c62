import type { EditingErrors } from '../editing-messages.ts';

export const editingErrors: EditingErrors = {
  'no-editor': ({ editor }) =>
    `no editor could be started (tried: ${editor}). Name yours, as in “export EDITOR=nano”.`,
  'editor-failed': ({ editor, reason }) =>
    `the editor “${editor}” ended with an error (${reason}). What it saved is there.`,
  'built-in-sheet': ({ path }) =>
    `“${path}” comes with viva and cannot be edited in place. Make a copy of your own with “viva export --to md -o my-questions.md”.`,
  'piped-sheet': () =>
    'the sheet came through a pipe, so there is no file to edit. Save it as a file and name that.',
};

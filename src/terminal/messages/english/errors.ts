import type { UserErrorCode } from '../../../user-error.ts';
import type { Sentence } from '../sentence.ts';
import { mention } from '../mention.ts';
import { guessKind } from '../other-format.ts';
import { editingErrors } from './editing.ts';
import { formatErrors } from './formats.ts';

const reasons: Readonly<Record<string, string>> = {
  SHEET: 'it is a sheet',
  'SAME-FILE': 'it is read',
  HISTORY: 'it lies among the files of the history itself',
  'OTHER-FILE': 'a file that is no page (.html) stands there',
  'OTHER-REPORT': 'a file that is no exam report stands there',
  TWICE: 'it is named twice',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
};

const OTHER =
  'If it is in another format than its name tells, say which: “viva import --format csv FILE”.';
const SHEET =
  'Write one as a heading (“## What is a stack?”) or a numbered line, with the answer below it.';

function adviseOnQuestions(path: string | number | undefined): string {
  const kind = guessKind(path);
  return [...(kind === 'other' ? [] : [SHEET]), ...(kind === 'sheet' ? [] : [OTHER])].join(' ');
}

const because = (reason: string | number | undefined): string =>
  mention(reason, (it) => ` (${reasons[it] ?? it})`);

export const errors: Readonly<Record<UserErrorCode, Sentence>> = {
  'no-such-path': ({ path, near }) =>
    `“${path}” does not exist. ${mention(near, (it) => `Did you mean “${it}”?`) || 'Check the spelling, or start viva in another folder.'}`,
  'unreadable-path': ({ path, reason }) =>
    `“${path}” cannot be read${because(reason)}. Check its permissions.`,
  'empty-folder': ({ path }) =>
    `there is no sheet in “${path}”. Put a .md or .txt file there, or name one.`,
  'no-questions': ({ path }) =>
    `no question found${mention(path, (it) => ` in “${it}”`)}. ${adviseOnQuestions(path)}`,
  'no-question-with-tag': ({ tag, known }) =>
    `no question has the tag${mention(tag, (it) => ` “${it}”`)}, and no section is called so.${mention(known, (it) => ` There are: ${it}.`)} “viva list --by-section” shows tags and sections.`,
  'nothing-to-examine': () =>
    'no answer can be checked here: none of the questions has one in its sheet. Write the answer below each question, or its key points under “Keywords:”.',
  'not-utf8': ({ path, line }) =>
    `“${path}” is no UTF-8 text${mention(line, (it) => ` (line ${it})`)}. Save it as UTF-8 (from a spreadsheet as “CSV UTF-8”) and try again.`,
  'broken-sheet': ({ path }) =>
    `${mention(path, (it) => `“${it}” `)}cannot be used until the errors above are mended.`,
  'unwritable-output': ({ path, reason }) =>
    `“${path}” cannot be written${because(reason)}. Nothing was changed; name another file.`,
  'bad-option': ({ option, value, expected }) =>
    `${mention(option, (it) => `${it}: `)}${mention(value, (it) => `“${it}” `)}cannot be used here${mention(expected, (it) => `; expected: ${it}`)}. “viva --help” shows the options.`,
  'exam-is-over': ({ value, today }) =>
    `--exam: ${mention(value, (it) => `“${it}” `)}is over${mention(today, (it) => `; today is ${it}`)}. Name today or a later day.`,
  'needs-sheets': ({ option, example }) =>
    `${mention(option, (it) => `${it} `)}needs the sheets to write into${mention(example, (it) => `, as in “${it}”`)}.`,
  'unsupported-json': ({ path, at, expected }) =>
    `${mention(path, (it) => `“${it}” `)}is no deck that this viva can read${mention(at, (it) => `: at ${it}`)}${mention(expected, (it) => `, expected: ${it}`)}. Export it again with “viva export”.`,
  'no-rows': () =>
    'there are no rows to grade. Name a file of rows, or pipe them in: viva grade rows.jsonl --sheet notes.md',
  'no-answer-column': ({ line }) =>
    `the table has no column “answer” in its header${mention(line, (it) => ` on line ${it}`)}. Expected: id,question,answer`,
  'no-such-question': ({ question, path }) =>
    `“${path}” has no question “${question}”. “viva list” shows their numbers.`,
  'not-a-sheet': ({ path }) =>
    `key points can be written into a Markdown or text sheet only, and “${path}” is none.`,
  'history-newer': ({ path, version, known }) =>
    `the history was written by a newer viva: “${path}” is of version ${version}, this viva knows ${known}. Nothing was changed. Update viva; until then “viva quiz --no-history” asks without it.`,
  'history-unwritable': ({ path, reason }) =>
    `the history cannot be written to “${path}”${because(reason)}. What is there already is safe. Free some space or mend the permissions, or set VIVA_HOME to another folder.`,
  'no-such-event': ({ event }) =>
    `the history has no event “${event}”. “viva history show” tells the id of each answer.`,
  'no-such-wording': ({ text }) =>
    `no accepted wording is called “${text}”. “viva accept” lists them with their numbers.`,
  'never-answered': ({ question }) =>
    `the history knows no question “${question}”. Name its sheet too (viva history show 3 notes.md), or give its id or prompt.`,
  ...editingErrors,
  ...formatErrors,
};

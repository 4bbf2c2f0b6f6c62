import type { RowProblemCode } from '../../../row-problem.ts';
import type { Sentence } from '../sentence.ts';
import { mention } from '../mention.ts';

export const rows: Readonly<Record<RowProblemCode, Sentence>> = {
  'row-not-utf8': () => 'the row is no UTF-8 text. Save the file as UTF-8',
  'row-too-long': () => 'the row is longer than 8 MiB',
  'row-not-json': ({ column }) =>
    `the row is no valid JSON${mention(column, (it) => ` (column ${it})`)}. Expected: {"question": 1, "answer": "…"}`,
  'row-not-object': () => 'the row is no JSON object. Expected: {"question": 1, "answer": "…"}',
  'row-unclosed-quote': () =>
    'a quotation mark is opened here and never closed. Close it, or double it',
  'row-no-answer': () => 'the row has no “answer”',
  'row-no-question': () => 'the row has no “question”',
  'row-unknown-question': ({ question }) =>
    `the sheet has no question “${question}”. “viva list” shows their numbers and prompts; or give the row “references” of its own`,
  'row-no-reference': () =>
    'there is nothing to check the answer by. Give the row “references” or “keywords”, or name a sheet with --sheet',
  'row-unknown-label': ({ label }) =>
    `the label${mention(label, (it) => ` “${it}”`)} is none of correct, partial, wrong: left out of the table`,
  'row-bad-field': ({ field }) => `“${field}” must be a text`,
};

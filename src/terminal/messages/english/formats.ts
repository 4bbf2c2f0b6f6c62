import type { FileReason, NotCarried, RecordReason } from '../../../deck/formats/format-problem.ts';
import type { FormatErrors, FormatMessages, FormatProblems } from '../format-messages.ts';
import { mention } from '../mention.ts';
import { tellOf } from '../tell-of.ts';
import { countEnglish } from '../plural.ts';

const notCarried: Readonly<Record<NotCarried, string>> = {
  feedback: 'the comment on an answer',
  'part-marks': 'the share of the marks for each option',
  media: 'a picture, sound or film',
  schedule: 'what the other program remembers of your answers',
  cells: 'cells beyond the header',
  column: 'a column that viva does not know',
  fields: 'a field of the note',
  header: 'a line of the header',
  markup: 'markup that Markdown has no word for',
  settings: 'a setting of the question',
  'second-card': 'the card in the other direction',
  template: 'how the card looks',
  order: 'the order in which options are shown',
  case: 'that capital letters matter',
  wildcard: 'a wildcard in the answer',
  tolerance: 'the tolerance of a number',
  files: 'an attached file',
  id: 'its id',
  tags: 'tags',
};

const recordReasons: Readonly<Record<RecordReason, string>> = {
  'unclosed-quote': 'a quotation mark is not closed',
  'unclosed-brace': 'a brace is not closed',
  'unclosed-tag': 'an element is not closed',
  'too-long': 'it is too long',
  'no-prompt': 'it asks nothing',
  'no-options': 'it has no options',
  'no-answer-line': 'no line names the right option, as “ANSWER: B” does',
  'no-right-answer': 'it names no right answer',
  'bad-answer': 'its answer names no option',
  'bad-number': 'a number cannot be read',
  'not-json': 'it is no JSON',
  'bad-field': 'it holds something else than is expected there',
  'no-fields': 'it has no fields',
};

const fileReasons: Readonly<Record<FileReason, string>> = {
  truncated: 'it ends too early',
  'not-zip': 'it is no zip archive',
  'too-large': 'it is too large',
  encrypted: 'it is encrypted',
  'no-collection':
    'it holds no collection of notes, as a package of Anki does. A spreadsheet is to be saved as CSV',
  'not-database': 'its collection is no database that can be read',
  newer: 'it was written by a newer program',
  'not-xml': 'it is no well-formed XML',
  entity: 'it declares entities, which are never expanded',
  'too-deep': 'its elements are nested too deeply',
  'not-utf8': 'it is no UTF-8 text',
  'unclosed-quote': 'a quotation mark is never closed',
  'no-records': 'it holds no records',
  'no-question-column':
    'no column holds questions. Name the columns in the first line: question, answer, tags',
};

export const formatProblems: FormatProblems = {
  'not-carried': ({ what, name }) =>
    `${tellOf(notCarried, what) || 'something'}${mention(name, (it) => ` (${it})`)} has no place in a sheet and is left behind`,
  'not-askable': ({ kind }) =>
    `a question${mention(kind, (it) => ` of the kind “${it}”`)} cannot be asked here and is left out`,
  'bad-record': ({ reason, name }) =>
    `this record cannot be read and is left out${mention(tellOf(recordReasons, reason), (it) => `: ${it}`)}${mention(name, (it) => ` (${it})`)}`,
  'uneven-row': ({ cells, columns }) =>
    `this row${mention(cells, (it) => ` has ${it} ${it === 1 ? 'cell' : 'cells'}`)}${mention(columns, (it) => ` where there are ${it} columns`)}; the cells that are missing are taken for empty`,
};

export const formatErrors: FormatErrors = {
  'broken-file': ({ path, line, reason }) =>
    `${mention(path, (it) => `“${it}” `)}cannot be read${mention(line, (it) => ` from line ${it} on`)}${mention(tellOf(fileReasons, reason), (it) => `: ${it}`)}. Nothing was written.`,
  'unknown-format': ({ path, known }) =>
    `nothing tells what format ${mention(path, (it) => `“${it}” `)}is in. Say it with --format${mention(known, (it) => `: ${it}`)}.`,
  'newer-format': ({ path, version, known }) =>
    `${mention(path, (it) => `“${it}” `)}was written by a newer viva${mention(version, (it) => `: it is of version ${it}`)}${mention(known, (it) => `, and this viva knows versions up to ${it}`)}. Update viva, or export the deck with the older one.`,
  'output-there': ({ path }) =>
    `“${path}” is there already. Nothing was changed; name another file, or say --force to replace it.`,
  'bytes-to-screen': ({ format }) =>
    `${mention(format, (it) => `${it} `)}is no text to be shown on a screen. Name a file with -o.`,
  'one-input': () => 'the standard input (-) can be named once only.',
};

const of = (count: number): string => countEnglish(count, { one: 'question', other: 'questions' });

export const formats: FormatMessages = {
  imported: (questions, source) => `${of(questions)} from ${source}`,
  leftOut: (records) =>
    `${countEnglish(records, { one: 'record was', other: 'records were' })} left out`,
  notCarried: (times) =>
    `${countEnglish(times, { one: 'thing', other: 'things' })} had no place in the sheet`,
  moreProblems: (count, kind) => `… and ${count} more of ${kind}; 2> report.txt keeps them all`,
  losses: {
    'key-points': (count) => `the key points of ${of(count)}`,
    examples: (count) => `the example answers of ${of(count)}`,
    hint: (count) => `the hint of ${of(count)}`,
    tags: (count) => `some tags of ${of(count)}`,
    section: (count) => `the section of ${of(count)}`,
    choices: (count) => `the options of ${of(count)} as options`,
    gaps: (count) => `the gaps of ${of(count)} as gaps`,
    explanation: (count) => `the explanation of ${of(count)}`,
    id: (count) => `the id of ${of(count)}`,
    media: (count) => `the pictures and sounds of ${of(count)}`,
    text: (count) => `the exact text of ${of(count)}`,
    question: (count) => `${of(count)} as a whole`,
    'deck-settings': () => 'settings of the deck: its language, strictness, day of the exam',
  },
  cannotHold: (format) => `${format} cannot hold:`,
};

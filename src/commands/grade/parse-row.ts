import type { Verdict } from '../../deck/deck.ts';
import type { RowProblem, RowProblemCode } from '../../row-problem.ts';
import { VERDICTS } from '../../terminal/verdict-tally.ts';

/** A row of answers: what to grade, and by what. */
export interface AnswerRow {
  /** As the row gives it; its line where it gives none. */
  readonly id: unknown;
  readonly answer: string;
  readonly asked: AskedQuestion;
  /** The verdict a person gave; null where there is none. */
  readonly label: Verdict | null;
  /** What is left out of the row, though the rest of it is read. */
  readonly warning: RowProblem | null;
}

/** What a row says of its question. */
export interface AskedQuestion {
  /** Number, id or prompt. */
  readonly name: string;
  /** Right answers that the row brings along. */
  readonly references: readonly string[];
  /** Lines as they would stand below `Keywords:`. */
  readonly keywords: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the fields of a row; those it does not know are passed over.
 * @param line of the row in its file, from 1
 * @returns the row, or why it cannot be graded
 */
export function parseRow(fields: Fields, line: number): AnswerRow | RowProblem {
  try {
    const answer = readScalar(fields, 'answer');
    if (answer === null) throw new RowError('row-no-answer');
    const label = readLabel(fields['label']);
    const warning = label === undefined ? warnOfLabel(fields['label'], line) : null;
    const id = fields['id'] ?? line;
    return { id, answer, asked: readAsked(fields), label: label ?? null, warning };
  } catch (error) {
    if (error instanceof RowError) return { code: error.code, line, args: error.args };
    throw error;
  }
}

/** Ends the reading of a row from within; never leaves this file. */
class RowError extends Error {
  readonly code: RowProblemCode;
  readonly args: RowProblem['args'];

  constructor(code: RowProblemCode, args: RowProblem['args'] = {}) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

/** In any case of letters; null for none, undefined for something else. */
function readLabel(given: unknown): Verdict | null | undefined {
  if (given === undefined || given === null || given === '') return null;
  const text = typeof given === 'string' ? given.trim().toLowerCase() : '';
  return VERDICTS.find((verdict) => verdict === text);
}

function warnOfLabel(given: unknown, line: number): RowProblem {
  const label = typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
  return { code: 'row-unknown-label', line, args: { label: label.slice(0, LONGEST_SHOWN) } };
}

const LONGEST_SHOWN = 40;

function readAsked(fields: Fields): AskedQuestion {
  const name = readScalar(fields, 'question')?.trim() ?? '';
  if (name === '') throw new RowError('row-no-question');
  const references = [...readTexts(fields, 'reference'), ...readReferences(fields)];
  return { name, references, keywords: readKeywordLines(fields) };
}

/** A text or a number; null where the field is missing or empty in a way no text is. */
function readScalar(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new RowError('row-bad-field', { field: name });
}

/** A text or a list of texts; empty ones are left out. */
function readTexts(fields: Fields, name: string): readonly string[] {
  const value = fields[name] ?? [];
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) => {
    if (typeof text === 'number') return [String(text)];
    if (typeof text !== 'string') throw new RowError('row-bad-field', { field: name });
    return text.trim() === '' ? [] : [text];
  });
}

/** A cell of a table holds several references as a JSON array, or parted by `|`. */
function readReferences(fields: Fields): readonly string[] {
  const value = fields['references'];
  if (typeof value !== 'string') return readTexts(fields, 'references');
  const listed = parseList(value);
  if (listed !== null) return readTexts({ references: listed }, 'references');
  return value.split('|').flatMap((text) => (text.trim() === '' ? [] : [text.trim()]));
}

/** A text is read as it would stand behind the label; each text of a list as an item of its own. */
function readKeywordLines(fields: Fields): readonly string[] {
  const value = fields['keywords'];
  const listed = typeof value === 'string' ? parseList(value) : value;
  if (Array.isArray(listed)) {
    return readTexts({ keywords: listed }, 'keywords').map(asItem);
  }
  return readTexts(fields, 'keywords').flatMap((text) => text.split('\n'));
}

function asItem(text: string): string {
  return `- ${text.replaceAll('\n', '\n  ')}`;
}

function parseList(text: string): readonly unknown[] | null {
  if (!text.trimStart().startsWith('[')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

import { readTable } from './delimited/read-table.ts';
import { writeTable } from './delimited/write-table.ts';
import type { TextReader, TextWriter } from './format.ts';

/**
 * Reads a table whose cells are parted by commas, semicolons, tabs or bars, with a header or without: then the first
 * column holds questions and the second one answers. Cells are Markdown.
 */
export const readCsv: TextReader = (text) => readTable(text, null);

/** Reads a table whose cells are parted by tabs. */
export const readTsv: TextReader = (text) => readTable(text, '\t');

/**
 * Writes a table as RFC 4180 has it, with the columns of delimited/columns.ts. Cells are written as they are: one that
 * begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet program, so such decks are for viva and for people who
 * trust their author.
 */
export const writeCsv: TextWriter = (decks, options) => writeTable(decks, options, ',', '\r\n');

/** Writes a table whose cells are parted by tabs. */
export const writeTsv: TextWriter = (decks, options) => writeTable(decks, options, '\t', '\n');

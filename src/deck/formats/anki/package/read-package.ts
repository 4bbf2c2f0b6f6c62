import type { Database, SqlValue } from 'sql.js/dist/sql-wasm-inline.js';
import type { FormatPiece } from '../../format.ts';
import { reportNotCarried } from '../../format-problem.ts';
import { DeckOpener } from '../deck-opener.ts';
import { GuidReader } from '../guid.ts';
import { hasGaps } from '../field-to-markdown.ts';
import { parseNoteTags, type Note, type NoteField } from '../note.ts';
import { readNote } from '../read-note.ts';
import { hasTable, readOutline, selectRows, type NoteType, type Outline } from './collection.ts';
import { openPackage } from './open-package.ts';
import { refuse } from './unpack.ts';

/** Between the fields of a note. */
const FIELD_END = '\u001F';
/** Each note with its deck and the number of its cards; those of a filtered deck know where they came from. */
const NOTES = `
  SELECT notes.id, guid, mid, tags, flds, did, cards
  FROM notes LEFT JOIN (
    SELECT nid, min(CASE WHEN odid > 0 THEN odid ELSE did END) AS did, count(*) AS cards
    FROM cards GROUP BY nid
  ) ON nid = notes.id
  ORDER BY notes.id`;

/**
 * Reads the notes of a package of Anki.
 * @throws UserError `broken-file` where the package or its collection cannot be read
 */
export async function* readPackage(bytes: Uint8Array, source: string): AsyncGenerator<FormatPiece> {
  const { collection, media } = openPackage(bytes, source);
  const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-inline.js');
  const { Database } = await initSqlJs();
  const database = new Database(collection);
  try {
    yield* readCollection(database, source);
  } catch (error) {
    throw isDamage(error) ? refuse(source, 'not-database') : error;
  } finally {
    database.close();
  }
  for (const name of media) yield { kind: 'problem', problem: reportNotCarried(1, 'files', name) };
}

/** The library throws plain errors, or runs out of its memory, for whatever is wrong with a database. */
function isDamage(error: unknown): boolean {
  const names = ['Error', 'SyntaxError', 'RuntimeError'];
  return error instanceof Error && names.includes(error.name);
}

/** What is known while notes are read. */
interface Reading {
  readonly outline: Outline;
  readonly decks: DeckOpener;
  readonly guids: GuidReader;
}

function* readCollection(database: Database, source: string): Generator<FormatPiece> {
  if (!['col', 'notes', 'cards'].every((name) => hasTable(database, name))) {
    throw refuse(source, 'no-collection');
  }
  const reading = {
    outline: readOutline(database),
    decks: new DeckOpener(),
    guids: new GuidReader(),
  };
  const { decks } = reading;
  let line = 0;
  for (const row of selectRows(database, NOTES)) {
    line += 1;
    yield* readRow(row, reading, line);
  }
  if (!decks.isOpen) yield decks.open([]);
  yield* findHistory(database);
}

function* readRow(
  row: readonly SqlValue[],
  reading: Reading,
  line: number,
): Generator<FormatPiece> {
  const { outline, decks } = reading;
  const [, guid, type, tags, fields, deck, cards] = row;
  const note: Note = {
    id: reading.guids.read(String(guid)),
    deck: outline.decks.get(String(deck)) ?? [],
    fields: nameFields(String(fields), outline.types.get(String(type))),
    tags: parseNoteTags(String(tags)),
    line,
  };
  const { question, problems } = readNote(note);
  for (const problem of problems) yield { kind: 'problem', problem };
  if (question === null) return;
  if (Number(cards) > 1 && !note.fields.some(({ html }) => hasGaps(html))) {
    yield { kind: 'problem', problem: reportNotCarried(line, 'second-card') };
  }
  if (!decks.isAt(note.deck)) yield decks.open(note.deck);
  yield { kind: 'question', question };
}

function nameFields(text: string, type: NoteType | undefined): readonly NoteField[] {
  return text.split(FIELD_END).map((html, place) => {
    const name = type?.fields[place] ?? null;
    if (type === undefined || name === null) return { name, html, isAsked: null };
    const { asked, answered } = type.shown;
    return { name, html, isAsked: asked.has(name) ? true : answered.has(name) ? false : null };
  });
}

/** What Anki remembers of answers has another form than viva's history. */
function* findHistory(database: Database): Generator<FormatPiece> {
  const sql = hasTable(database, 'revlog') ? 'SELECT count(*) FROM revlog' : 'SELECT 0';
  const [row] = [...selectRows(database, sql)];
  if (Number(row?.[0]) > 0) {
    yield { kind: 'problem', problem: reportNotCarried(1, 'schedule', String(row?.[0])) };
  }
}

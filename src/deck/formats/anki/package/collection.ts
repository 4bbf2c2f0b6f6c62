import type { Database, SqlValue } from 'sql.js/dist/sql-wasm-inline.js';
import { parseDeckName } from '../note.ts';
import { readProtobufText } from './read-protobuf.ts';
import { findShown, type ShownFields } from './templates.ts';

/** A kind of note: its fields, and what its first card shows. */
export interface NoteType {
  readonly fields: readonly string[];
  readonly shown: ShownFields;
}

/** The kinds of notes and the decks of a collection, by their ids as text. */
export interface Outline {
  readonly types: ReadonlyMap<string, NoteType>;
  /** Title of each deck and of those below it. */
  readonly decks: ReadonlyMap<string, readonly string[]>;
}

/** Between the titles of nested decks in newer collections. */
const NESTED = '\u001F';

/** @returns rows of a query one after the other */
export function* selectRows(database: Database, sql: string): Generator<readonly SqlValue[]> {
  const statement = database.prepare(sql);
  try {
    while (statement.step()) yield statement.get();
  } finally {
    statement.free();
  }
}

/** @returns whether the collection has a table of this name, not a view or a virtual table that stands in for one */
export function hasTable(database: Database, name: string): boolean {
  const sql = `SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '${name}'`;
  const [row] = [...selectRows(database, sql)];
  return row !== undefined && !/^\s*CREATE\s+VIRTUAL/i.test(String(row[0]));
}

/** Reads kinds of notes and decks: from tables of their own, or, in collections up to schema 11, from JSON. */
export function readOutline(database: Database): Outline {
  return hasTable(database, 'notetypes') ? readTables(database) : readJson(database);
}

function readTables(database: Database): Outline {
  forgetCollation(database);
  const types = new Map<string, { fields: string[]; shown: ShownFields }>();
  const templates = 'SELECT ntid, config FROM templates NOT INDEXED WHERE ord = 0';
  for (const [id, config] of selectRows(database, templates)) {
    const bytes = config instanceof Uint8Array ? config : new Uint8Array();
    const shown = findShown(readProtobufText(bytes, 1), readProtobufText(bytes, 2));
    types.set(String(id), { fields: [], shown });
  }
  const fields = 'SELECT ntid, name FROM fields NOT INDEXED ORDER BY ntid, ord';
  for (const [id, name] of selectRows(database, fields))
    types.get(String(id))?.fields.push(String(name));
  const decks = new Map<string, readonly string[]>();
  for (const [id, name] of selectRows(database, 'SELECT id, name FROM decks NOT INDEXED')) {
    decks.set(String(id), parseDeckName(String(name).replaceAll(NESTED, '::')));
  }
  return { types, decks };
}

/** Anki orders names by a collation that only Anki has; nothing here is ordered by name. */
function forgetCollation(database: Database): void {
  database.run(`
    PRAGMA writable_schema = ON;
    UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', '') WHERE type IN ('table', 'index');
    PRAGMA writable_schema = RESET;
  `);
}

function readJson(database: Database): Outline {
  const [row] = [...selectRows(database, 'SELECT models, decks FROM col LIMIT 1')];
  const models = parseMapping(row?.[0]);
  const types = Object.entries(models).map(([id, model]) => [id, parseModel(model)] as const);
  const decks = Object.entries(parseMapping(row?.[1])).map(([id, deck]) => {
    return [id, parseDeckName(textOf(deck, 'name'))] as const;
  });
  return { types: new Map(types), decks: new Map(decks) };
}

function parseModel(model: unknown): NoteType {
  const first = listOf(model, 'tmpls')[0];
  return {
    fields: listOf(model, 'flds').map((field) => textOf(field, 'name')),
    shown: findShown(textOf(first, 'qfmt'), textOf(first, 'afmt')),
  };
}

function parseMapping(json: SqlValue | undefined): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(String(json));
  return isMapping(value) ? value : {};
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = isMapping(value) ? value[key] : null;
  return Array.isArray(list) ? list : [];
}

function textOf(value: unknown, key: string): string {
  const text = isMapping(value) ? value[key] : null;
  return typeof text === 'string' ? text : '';
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { hash as digest } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Database } from 'sql.js/dist/sql-wasm-inline.js';
import type { Deck, Question } from '../../../deck.ts';
import type { WriteOptions } from '../../format.ts';
import { Guids } from '../guid.ts';
import { htmlToText } from '../html-text.ts';
import { findCommonLosses, losesSettings } from '../losses.ts';
import { renderNote } from '../write-note.ts';
import { DeckIds } from './decks.ts';
import { CLOZE_TYPE, PLAIN_TYPE, renderFields, renderType, typeOf } from './note-types.ts';
import { INDEXES, SCHEMA } from './schema.ts';

const FIELD_END = '\u001F';
/** A zip archive names a time for each file; the same notes give the same bytes. */
const ARCHIVE_TIME = '1980-01-01T00:00:00';

/** Writes decks as a package that Anki of any version imports: a note for each question, a deck for each section. */
export async function writePackage(
  decks: readonly Deck[],
  options: WriteOptions,
): Promise<Uint8Array> {
  const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-inline.js');
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run(`${SCHEMA} BEGIN;`);
    const ids = new DeckIds();
    writeNotes(database, decks, ids, options);
    writeCollection(database, ids, options.now);
    database.run(`COMMIT; ${INDEXES}`);
    const files = { 'collection.anki2': database.export(), media: Buffer.from('{}') };
    return zipSync(files, { level: 6, mtime: ARCHIVE_TIME });
  } finally {
    database.close();
  }
}

function writeNotes(
  database: Database,
  decks: readonly Deck[],
  ids: DeckIds,
  { onLoss, now }: WriteOptions,
): void {
  const guids = new Guids();
  const rows = new NoteRows(database, now);
  for (const deck of decks) {
    if (losesSettings(deck)) onLoss({ code: 'deck-settings', question: null });
    for (const question of deck.questions) {
      const note = renderNote(deck, question);
      for (const code of findCommonLosses(deck, question, note)) {
        onLoss({ code, question: question.number });
      }
      const fields = renderFields(question, note);
      rows.add(question, guids.take(deck, question.id), fields, note.tags, ids.take(note.deck));
    }
  }
  rows.finish();
}

/** Adds notes and their cards. */
class NoteRows {
  private readonly notes;
  private readonly cards;
  private readonly now: number;
  private count = 0;
  private cardCount = 0;

  constructor(database: Database, now: number) {
    this.now = now;
    this.notes = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
    this.cards = database.prepare(
      "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
    );
  }

  add(
    question: Question,
    guid: string,
    fields: readonly string[],
    tags: string,
    deck: number,
  ): void {
    this.count += 1;
    const id = this.now + this.count;
    const modified = Math.floor(this.now / 1000);
    const first = htmlToText(fields[0] ?? '').trim();
    const sum = parseInt(digest('sha1', first, 'hex').slice(0, 8), 16);
    const spaced = tags === '' ? '' : ` ${tags} `;
    this.notes.run([id, guid, typeOf(question).id, modified, spaced, fields.join(FIELD_END), first, sum]); // prettier-ignore
    const cards = question.kind === 'cloze' ? question.gaps.length : 1;
    for (let ord = 0; ord < cards; ord += 1) {
      this.cardCount += 1;
      this.cards.run([this.now + this.cardCount, id, deck, ord, modified, this.count]);
    }
  }

  finish(): void {
    this.notes.free();
    this.cards.free();
  }
}

function writeCollection(database: Database, ids: DeckIds, now: number): void {
  const types = [PLAIN_TYPE, CLOZE_TYPE].map((type) => [type.id, renderType(type)]);
  const row = database.prepare(
    "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
  );
  row.run([
    Math.floor(now / 1000),
    now,
    now,
    JSON.stringify({ nextPos: 1, schedVer: 2, curDeck: 1, activeDecks: [1] }),
    JSON.stringify(Object.fromEntries(types)),
    JSON.stringify(ids.render(now)),
    JSON.stringify({ 1: DECK_OPTIONS }),
  ]);
  row.free();
}

/** Anki's usual options of a deck, which no package does without. */
const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { delays: [1, 10], ints: [1, 4, 0], initialFactor: 2500, order: 1, perDay: 20, bury: false },
  rev: { perDay: 200, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, bury: false, hardFactor: 1.2 },
  lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 1 },
};

import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readApkg } from '../../../../../src/deck/formats/apkg.ts';
import { createCollection } from '../collections.ts';

/** A field of a Protocol Buffers message that holds a text. */
function protobuf(number: number, text: string): Uint8Array {
  const bytes = strToU8(text);
  return Uint8Array.from([number * 8 + 2, bytes.length, ...bytes]);
}

/** A frame of zstd whose blocks are not compressed (RFC 8878, section 3.1.1.2). */
function packZstd(bytes: Uint8Array): Uint8Array {
  const SIZE = 2 ** 16;
  const parts: Uint8Array[] = [Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38)];
  for (let at = 0; at < bytes.length; at += SIZE) {
    const block = bytes.subarray(at, at + SIZE);
    const header = block.length * 8 + (at + SIZE >= bytes.length ? 1 : 0);
    parts.push(Uint8Array.of(header & 255, (header >> 8) & 255, header >> 16), block);
  }
  return Buffer.concat(parts);
}

const hex = (bytes: Uint8Array) => `x'${Buffer.from(bytes).toString('hex')}'`;

/** A collection as newer versions of Anki keep it, its names ordered as only Anki can. */
const COLLECTION = `
  CREATE TABLE col (id integer PRIMARY KEY, models text, decks text);
  CREATE TABLE notes (id integer PRIMARY KEY, guid text, mid integer, tags text, flds text);
  CREATE TABLE cards (id integer PRIMARY KEY, nid integer, did integer, odid integer);
  CREATE TABLE notetypes (id integer PRIMARY KEY, name text NOT NULL /**/, config blob);
  CREATE TABLE fields (ntid integer, ord integer, name text NOT NULL /**/, config blob, PRIMARY KEY (ntid, ord)) without rowid;
  CREATE TABLE templates (ntid integer, ord integer, name text NOT NULL /**/, config blob, PRIMARY KEY (ntid, ord)) without rowid;
  CREATE TABLE decks (id integer PRIMARY KEY, name text NOT NULL /**/);
  CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
  INSERT INTO notetypes VALUES (5, 'Words', x'');
  INSERT INTO fields VALUES (5, 0, 'Wort', x''), (5, 1, 'Sinn', x'');
  INSERT INTO templates VALUES (5, 0, 'Card 1', ${hex(Buffer.concat([protobuf(1, '{{Sinn}}'), protobuf(2, '{{Wort}}')]))});
  INSERT INTO decks VALUES (1, 'Default'), (7, 'A' || char(31) || 'B');
  INSERT INTO notes VALUES (1, 'g', 5, '', 'Haus' || char(31) || 'house');
  INSERT INTO cards VALUES (1, 1, 7, 0);
  PRAGMA writable_schema = ON;
  UPDATE sqlite_master SET sql = replace(sql, '/**/', 'COLLATE unicase');
`; // prettier-ignore

test('a collection of the newest generation is read, with the names of its media', async () => {
  const file = zipSync({
    meta: Uint8Array.of(8, 3),
    'collection.anki2': strToU8('a notice'),
    'collection.anki21b': packZstd(await createCollection(COLLECTION)),
    media: packZstd(Uint8Array.from([10, 7, ...protobuf(1, 'a.png')])),
  });
  const pieces = [];
  for await (const piece of readApkg(file, 'x.apkg')) pieces.push(piece);
  expect(pieces).toMatchObject([
    { kind: 'deck', head: { title: 'A' } },
    { kind: 'question', question: { prompt: 'house', answer: 'Haus', section: ['B'] } },
    { kind: 'problem', problem: { args: { what: 'files', name: 'a.png' } } },
  ]);
});

import { readNotes } from './anki/read-text.ts';
import { writeNotes } from './anki/write-text.ts';
import type { TextReader, TextWriter } from './format.ts';

/**
 * Reads text as Anki imports and exports it: `#key:value` lines first, then a note to a record. Decks of Anki are decks,
 * those below them sections.
 */
export const readAnkiText: TextReader = readNotes;

/**
 * Writes text that Anki imports as notes of its own kinds Basic and Cloze, each with a guid, so that a second import
 * updates them.
 */
export const writeAnkiText: TextWriter = writeNotes;

import { assembleDecks } from '../../deck/formats/assemble.ts';
import type { Deck } from '../../deck/deck.ts';
import type { FormatPiece } from '../../deck/formats/format.ts';
import { FORMATS, listReadable } from '../../deck/formats/registry.ts';
import { UserError } from '../../user-error.ts';
import { decodeText } from './decode-text.ts';
import { readAll, type DeckSource } from './open-source.ts';

/** What a file holds: whole decks, or pieces of them as they come. */
export type SourceRead =
  | { readonly kind: 'decks'; readonly decks: readonly Deck[] }
  | { readonly kind: 'pieces'; readonly pieces: AsyncIterable<FormatPiece> };

/**
 * Opens a file for reading, question by question where its format allows.
 * @throws UserError `unknown-format` for a format that is only written; while pieces are read, whatever the reader of
 * the format throws for a file that cannot be read
 */
export async function readSource(source: DeckSource): Promise<SourceRead> {
  const { name, format } = source;
  const { reader } = FORMATS[format];
  switch (reader?.kind) {
    case 'decks': {
      const text = new TextCollector();
      for await (const piece of decodeText(source.bytes, name)) text.add(piece, name);
      const read = await reader.load();
      return { kind: 'decks', decks: await read(text.take(), name) };
    }
    case 'text': {
      const read = await reader.load();
      return { kind: 'pieces', pieces: read(decodeText(source.bytes, name), name) };
    }
    case 'bytes': {
      const read = await reader.load();
      return { kind: 'pieces', pieces: read(await readAll(source), name) };
    }
    default:
      throw new UserError('unknown-format', { path: name, known: listReadable().join(', ') });
  }
}

/** @returns all decks of a file */
export async function readSourceDecks(source: DeckSource): Promise<readonly Deck[]> {
  const read = await readSource(source);
  return read.kind === 'decks' ? read.decks : assembleDecks(read.pieces, source.name);
}

/** No text can be longer than this. */
const LONGEST_TEXT = 2 ** 29 - 25;

class TextCollector {
  private readonly pieces: string[] = [];
  private length = 0;

  add(piece: string, name: string): void {
    this.length += piece.length;
    if (this.length > LONGEST_TEXT) {
      throw new UserError('broken-file', { path: name, reason: 'too-large' });
    }
    this.pieces.push(piece);
  }

  take(): string {
    return this.pieces.join('');
  }
}

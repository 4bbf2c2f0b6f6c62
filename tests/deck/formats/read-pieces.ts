import { assembleDecks } from '../../../src/deck/formats/assemble.ts';
import type { Deck } from '../../../src/deck/deck.ts';
import type { FormatPiece, LooseQuestion, TextReader } from '../../../src/deck/formats/format.ts';

/** Text in pieces of a few characters, so that every boundary is met. */
export async function* chunksOf(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) {
    yield await Promise.resolve(text.slice(at, at + size));
  }
}

/** What a reader makes of a text. */
export async function readPieces(
  reader: TextReader,
  text: string,
): Promise<readonly FormatPiece[]> {
  const pieces: FormatPiece[] = [];
  for await (const piece of reader(chunksOf(text), 'file')) pieces.push(piece);
  return pieces;
}

/** The questions that a reader finds in a text. */
export async function readQuestions(
  reader: TextReader,
  text: string,
): Promise<readonly LooseQuestion[]> {
  const pieces = await readPieces(reader, text);
  return pieces.flatMap((piece) => (piece.kind === 'question' ? [piece.question] : []));
}

/** Code, line and arguments of each problem, as one line. */
export async function readProblems(reader: TextReader, text: string): Promise<readonly string[]> {
  const pieces = await readPieces(reader, text);
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'problem') return [];
    const { code, line, args } = piece.problem;
    return [[code, line, ...Object.values(args)].join(' ').trim()];
  });
}

/** The decks that a reader makes of a text. */
export async function readDecks(reader: TextReader, text: string): Promise<readonly Deck[]> {
  return assembleDecks(reader(chunksOf(text, 50), 'file'), 'file');
}

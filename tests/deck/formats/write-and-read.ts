import type { Deck } from '../../../src/deck/deck.ts';
import { assembleDecks } from '../../../src/deck/formats/assemble.ts';
import type { Loss } from '../../../src/deck/formats/format.ts';
import { FORMATS, type FormatId } from '../../../src/deck/formats/registry.ts';

/** What became of decks that were written in a format and read again. */
export interface WrittenAndRead {
  readonly losses: readonly Loss[];
  /** Null for a format that is not read. */
  readonly back: readonly Deck[] | null;
}

/** Writes decks in a format, and reads what was written. */
export async function writeAndRead(
  format: FormatId,
  decks: readonly Deck[],
): Promise<WrittenAndRead> {
  const { writer, reader } = FORMATS[format];
  const losses: Loss[] = [];
  const options = { derive: () => [], now: 0, onLoss: (loss: Loss) => void losses.push(loss) };
  if (writer === null) throw new Error(`${format} is not written`);
  if (writer.kind === 'bytes') {
    const bytes = await (await writer.load())(decks, options);
    if (reader?.kind !== 'bytes') throw new Error(`${format} is not read as bytes`);
    return { losses, back: await assembleDecks((await reader.load())(bytes, 'x'), 'x') };
  }
  let text = '';
  for await (const piece of (await writer.load())(decks, options)) text += piece;
  if (reader?.kind === 'decks') return { losses, back: await (await reader.load())(text, 'x') };
  if (reader?.kind !== 'text') return { losses, back: null };
  return { losses, back: await assembleDecks((await reader.load())(once(text), 'x'), 'x') };
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

import type { Deck } from '../../src/deck/deck.ts';
import { chooseDefaultSheets } from '../../src/files/built-in-decks.ts';
import { readDecks } from '../../src/files/read-decks.ts';

/** The deck that comes with viva, as who is nowhere near its checkout sees it. */
export async function findBuiltInDeck(): Promise<Deck> {
  const [deck] = (await readDecks(await chooseDefaultSheets('/', 'en'), '/')).decks;
  if (deck === undefined) throw new Error('viva comes with a deck');
  return deck;
}

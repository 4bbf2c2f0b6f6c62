import type { Deck } from '../deck/deck.ts';
import { makeSafeLine } from './safe-text.ts';
import type { View } from './view.ts';

/** The first line of a session: the title, where there is one deck with one, and how many questions there are. */
export function renderGreeting(total: number, decks: readonly Deck[], view: View): string {
  const [deck] = decks;
  const title = decks.length === 1 && deck?.title ? makeSafeLine(deck.title) : null;
  return view.style.heading(view.messages.session.greeting(title, total));
}

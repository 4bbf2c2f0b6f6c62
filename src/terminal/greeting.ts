import type { SessionOutline } from '../session/prompter.ts';
import { makeSafeLine } from './safe-text.ts';
import type { View } from './view.ts';

/** The first line of a session: the title, where there is one deck with one, and how many questions there are. */
export function renderGreeting({ total, decks, mix }: SessionOutline, view: View): string {
  const { session, study } = view.messages;
  const [deck] = decks;
  const title = decks.length === 1 && deck?.title ? makeSafeLine(deck.title) : null;
  const greeting = session.greeting(title, total);
  const more = mix === null ? '' : `: ${study.mix(mix.due, mix.fresh)}`;
  return view.style.heading(`${greeting}${more}`);
}

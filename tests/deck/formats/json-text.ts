import type { Deck } from '../../../src/deck/deck.ts';
import type { WriteOptions } from '../../../src/deck/formats/format.ts';
import { writeJson } from '../../../src/deck/formats/json.ts';

/** Decks as JSON, in one piece. */
export function renderDeckJson(decks: readonly Deck[], derive: WriteOptions['derive']): string {
  return [...writeJson(decks, { derive, onLoss: () => undefined, now: 0 })].join('');
}

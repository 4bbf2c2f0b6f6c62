import { hash as digest } from 'node:crypto';

/** The ids of the decks of a package: those of names seen so far, and of all the decks above them. */
export class DeckIds {
  private readonly ids = new Map<string, number>();
  private readonly taken = new Set<number>([DEFAULT_DECK]);

  /** @returns the id of a deck, always the same for the same name */
  take(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const end = name.lastIndexOf('::');
    if (end > 0) this.take(name.slice(0, end));
    let id = FIRST_ID + (parseInt(digest('sha256', name, 'hex').slice(0, 10), 16) % SPREAD);
    while (this.taken.has(id)) id += 1;
    this.taken.add(id);
    this.ids.set(name, id);
    return id;
  }

  /** @returns the decks as collections of schema 11 hold them */
  render(now: number): object {
    const decks = [['Default', DEFAULT_DECK] as const, ...this.ids];
    return Object.fromEntries(decks.map(([name, id]) => [id, renderDeck(name, id, now)]));
  }
}

/** Every collection has this one. */
const DEFAULT_DECK = 1;
/** Ids are times in milliseconds to Anki; these lie in the years from 2001 to 2033. */
const FIRST_ID = 1_000_000_000_000;
const SPREAD = 1_000_000_000_000;

function renderDeck(name: string, id: number, now: number): object {
  return {
    id,
    name,
    mod: Math.floor(now / 1000),
    usn: -1,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 0,
    extendRev: 0,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  };
}

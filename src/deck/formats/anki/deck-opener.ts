import type { FormatPiece } from '../format.ts';

/** Opens a deck wherever notes of another one begin; decks below it are sections of its questions. */
export class DeckOpener {
  private title: string | null | undefined = undefined;

  get isOpen(): boolean {
    return this.title !== undefined;
  }

  /** @param titles the deck and those below it; none for Anki's default deck */
  isAt(titles: readonly string[]): boolean {
    return this.title === (titles[0] ?? null);
  }

  open(titles: readonly string[]): FormatPiece {
    this.title = titles[0] ?? null;
    return { kind: 'deck', head: { title: this.title, lang: null, tags: [] } };
  }
}

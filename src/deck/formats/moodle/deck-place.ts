import { readCategory, tidyName } from './category.ts';

/** Where a question of a file stands: in which deck, and in which categories of it. */
export class DeckPlace {
  private names: readonly string[] = [];
  private title: string | null = null;
  private lang: string | null = null;
  private readonly guess: () => string;

  /** @param guess the language of a deck that names none */
  constructor(guess: () => string) {
    this.guess = guess;
  }

  /** What follows belongs to another deck. */
  openDeck({ title, lang }: { readonly title: string | null; readonly lang: string | null }): void {
    this.title = title;
    this.lang = lang;
    this.names = [];
  }

  /**
   * What follows stands in a category. The title of a deck is its outermost one.
   * @param path as Moodle writes it
   */
  enter(path: string): void {
    const names = readCategory(path);
    const isRoot = this.title !== null && names[0] === tidyName(this.title);
    this.names = isRoot ? names.slice(1) : names;
  }

  get section(): readonly string[] {
    return this.names;
  }

  get language(): string {
    return (this.lang ??= this.guess());
  }
}

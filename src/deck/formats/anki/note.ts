/** One field of a note. */
export interface NoteField {
  /** Null where the file does not name its fields. */
  readonly name: string | null;
  readonly html: string;
  /** Whether the first card shows it before the answer; null where nothing tells. */
  readonly isAsked: boolean | null;
}

/** A note as Anki holds it. */
export interface Note {
  /** Of the question it becomes; null where the file gives the note none. */
  readonly id: string | null;
  /** Title of the deck and those of the decks below it. */
  readonly deck: readonly string[];
  readonly fields: readonly NoteField[];
  readonly tags: readonly string[];
  /** Line in a text, place in a package; from 1. */
  readonly line: number;
}

const OVER = '::';

/** @returns the titles in the name of a deck, the outermost first; none for Anki's own default deck */
export function parseDeckName(name: string): readonly string[] {
  const titles = name.split(OVER).map((title) => title.trim()).filter((title) => title !== ''); // prettier-ignore
  return titles.length === 1 && titles[0] === 'Default' ? [] : titles;
}

/** @returns titles as the name of a deck; what would part them is taken out of them */
export function renderDeckName(titles: readonly string[]): string {
  return titles.map((title) => tidyTitle(title) || '-').join(OVER);
}

/** @returns a title as Anki keeps it: on one line, without control characters, and without colons where they would part it */
export function tidyTitle(title: string): string {
  return title.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cc}/gu, '').replaceAll(/:{2,}/g, ':')
    .replaceAll(/^[: ]+|[: ]+$/g, '').trim(); // prettier-ignore
}

/** @returns the tags between white space */
export function parseNoteTags(text: string): readonly string[] {
  return text.split(/\s+/).filter((tag) => tag !== '');
}

/** @returns tags as Anki holds them: white space parts them, so none has any inside */
export function renderNoteTags(tags: readonly string[]): string {
  return tags.map(tidyNoteTag).join(' ');
}

/** @returns a tag without white space */
export function tidyNoteTag(tag: string): string {
  return tag.trim().replaceAll(/\s+/g, '_');
}

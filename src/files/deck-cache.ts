import { mkdirSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deck } from '../deck/deck.ts';
import { writeText } from './write-text.ts';

/** What reading a sheet came to, kept so that the same text need not be read again. It can be thrown away at any time. */
export interface DeckCache {
  /** @returns what the reader of this very viva made of this very text; null when that is not known */
  readonly find: (path: string, text: string, source: string) => Promise<Deck | null>;
  /** Keeps a deck, if that is worth it and possible. */
  readonly keep: (path: string, text: string, deck: Deck) => Promise<void>;
}

/** Where decks are kept. */
export interface CacheFolders {
  /** Those of the sheets that come with viva, made when it is built. */
  readonly builtIn: string;
  /** Those of all other sheets. */
  readonly own: string;
}

interface Entry {
  readonly reader: string;
  readonly text: string;
  readonly deck: Deck;
}

/** Characters: what is shorter is read as quickly as its deck; what is longer would fill the disk. */
const SHORTEST = 2000;
const LONGEST = 4_000_000;
/** So many sheets are remembered. */
const MOST_ENTRIES = 100;

/** Set when viva is built: a digest of all that decides what is made of a sheet. */
declare const VIVA_READER: string | undefined;

/** @returns the cache of this viva; null where it was not built, so that nobody knows which reader it is */
export function openDeckCache(own: string): DeckCache | null {
  if (typeof VIVA_READER === 'undefined') return null;
  const builtIn = fileURLToPath(new URL('./decks/', import.meta.url));
  return createDeckCache({ builtIn, own }, VIVA_READER);
}

/** @param reader tells one version of the reader from another */
export function createDeckCache({ builtIn, own }: CacheFolders, reader: string): DeckCache {
  return {
    find: async (path, text, source) => {
      if (!isWorthIt(text)) return null;
      const entry =
        (await readEntry(join(builtIn, nameBuiltIn(path)), reader, text)) ??
        (await readEntry(join(own, nameEntry(path)), reader, text));
      return entry === null ? null : { ...entry.deck, source };
    },
    keep: async (path, text, deck) => {
      if (!isWorthIt(text)) return;
      try {
        mkdirSync(own, { recursive: true, mode: 0o700 });
        const name = nameEntry(path);
        await writeText(join(own, name), renderEntry(reader, text, deck), name, 0o600);
        dropOldest(own);
      } catch {
        // what can be made anew need not be kept
      }
    },
  };
}

/** @returns the name of the file that holds the deck of a sheet that comes with viva */
export function nameBuiltIn(path: string): string {
  return `${basename(path)}.json`;
}

/** @returns what such a file holds */
export function renderEntry(reader: string, text: string, deck: Deck): string {
  const entry: Entry = { reader, text, deck };
  return JSON.stringify(entry);
}

function isWorthIt({ length }: string): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

/** The text is kept as a whole and compared: that takes less time than a digest of it. */
async function readEntry(file: string, reader: string, text: string): Promise<Entry | null> {
  try {
    const entry: Entry = JSON.parse(await readFile(file, 'utf8'));
    return entry.reader === reader && entry.text === text ? entry : null;
  } catch {
    return null;
  }
}

/** FNV-1a of the path: a collision costs no more than reading a sheet once more. */
function nameEntry(path: string): string {
  let digest = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) {
    digest = Math.imul(digest ^ path.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `${digest.toString(16).padStart(8, '0')}.json`;
}

function dropOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST_ENTRIES) return;
  const aged = names.map((name) => ({ name, age: statSync(join(folder, name)).mtimeMs }));
  const oldest = aged.toSorted((one, other) => one.age - other.age);
  for (const { name } of oldest.slice(0, names.length - MOST_ENTRIES)) {
    unlinkSync(join(folder, name));
  }
}

import type { Deck } from '../deck.ts';
import type { BytesReader, BytesWriter, TextReader, TextWriter } from './format.ts';

/** The formats that hold decks, by the name a user calls them. */
export const FORMAT_IDS = ['md', 'json'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/** Reads a text that is in memory as a whole; such a format holds all of a deck. */
export type DecksReader = (text: string, source: string) => Promise<readonly Deck[]>;

/** How a format is read; the module is loaded when it is asked for. */
export type Reader =
  | { readonly kind: 'decks'; readonly load: () => Promise<DecksReader> }
  | { readonly kind: 'text'; readonly load: () => Promise<TextReader> }
  | { readonly kind: 'bytes'; readonly load: () => Promise<BytesReader> };

/** How a format is written; the module is loaded when it is asked for. */
export type Writer =
  | { readonly kind: 'text'; readonly load: () => Promise<TextWriter> }
  | { readonly kind: 'bytes'; readonly load: () => Promise<BytesWriter> };

export interface Format {
  /** With the dot, in lower case; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly reader: Reader | null;
  readonly writer: Writer | null;
}

/** One entry for each format. A new one is a file here, its line, and its tests. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  md: {
    extensions: ['.md', '.markdown', '.txt'],
    reader: decks(async () => {
      const { readSheet } = await import('../read-sheet.ts');
      return async (text, source) => [await readSheet(text, source)];
    }),
    writer: null,
  },
  json: {
    extensions: ['.json'],
    reader: decks(async () => {
      const { parseDeckJson } = await import('./json.ts');
      return async (text, source) => Promise.resolve(parseDeckJson(text, source));
    }),
    writer: null,
  },
};

function decks(load: () => Promise<DecksReader>): Reader {
  return { kind: 'decks', load };
}

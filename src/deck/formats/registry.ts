import type { Deck } from '../deck.ts';
import type {
  BytesReader,
  BytesWriter,
  TextReader,
  TextWriter,
  WaitingTextWriter,
} from './format.ts';

/** The formats that hold decks, by the name a user calls them. */
export const FORMAT_IDS = [
  'md',
  'json',
  'jsonl',
  'csv',
  'tsv',
  'anki',
  'apkg',
  'gift',
  'aiken',
  'moodle',
  'html',
] as const;

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
  | { readonly kind: 'text'; readonly load: () => Promise<TextWriter | WaitingTextWriter> }
  | { readonly kind: 'bytes'; readonly load: () => Promise<BytesWriter> };

export interface Format {
  /** With the dot, in lower case; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly reader: Reader | null;
  readonly writer: Writer | null;
}

const inMemory = (load: () => Promise<DecksReader>): Reader => ({ kind: 'decks', load });
const textReader = (load: () => Promise<TextReader>): Reader => ({ kind: 'text', load });
const textWriter = (load: () => Promise<TextWriter | WaitingTextWriter>): Writer => ({
  kind: 'text',
  load,
});

/** One entry for each format. A new one is a file here, its entry, and its tests. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  md: {
    extensions: ['.md', '.markdown', '.txt'],
    reader: inMemory(async () => {
      const { readSheet } = await import('../read-sheet.ts');
      return async (text, source) => [await readSheet(text, source)];
    }),
    writer: textWriter(async () => (await import('./md.ts')).writeMarkdown),
  },
  json: {
    extensions: ['.json'],
    reader: inMemory(async () => {
      const { parseDeckJson } = await import('./read-json.ts');
      return async (text, source) => Promise.resolve(parseDeckJson(text, source));
    }),
    writer: textWriter(async () => (await import('./json.ts')).writeJson),
  },
  jsonl: {
    extensions: ['.jsonl', '.ndjson'],
    reader: textReader(async () => (await import('./jsonl.ts')).readJsonl),
    writer: textWriter(async () => (await import('./jsonl.ts')).writeJsonl),
  },
  csv: {
    extensions: ['.csv'],
    reader: textReader(async () => (await import('./csv.ts')).readCsv),
    writer: textWriter(async () => (await import('./csv.ts')).writeCsv),
  },
  tsv: {
    extensions: ['.tsv', '.tab'],
    reader: textReader(async () => (await import('./csv.ts')).readTsv),
    writer: textWriter(async () => (await import('./csv.ts')).writeTsv),
  },
  anki: {
    extensions: ['.txt'],
    reader: textReader(async () => (await import('./anki-text.ts')).readAnkiText),
    writer: textWriter(async () => (await import('./anki-text.ts')).writeAnkiText),
  },
  apkg: {
    extensions: ['.apkg', '.colpkg'],
    reader: { kind: 'bytes', load: async () => (await import('./apkg.ts')).readApkg },
    writer: { kind: 'bytes', load: async () => (await import('./apkg.ts')).writeApkg },
  },
  gift: {
    extensions: ['.gift', '.txt'],
    reader: textReader(async () => (await import('./gift/read-gift.ts')).readGift),
    writer: textWriter(async () => (await import('./gift/write-gift.ts')).writeGift),
  },
  aiken: {
    extensions: ['.aiken', '.txt'],
    reader: textReader(async () => (await import('./aiken/read-aiken.ts')).readAiken),
    writer: textWriter(async () => (await import('./aiken/write-aiken.ts')).writeAiken),
  },
  moodle: {
    extensions: ['.xml'],
    reader: textReader(async () => (await import('./moodle/read-moodle.ts')).readMoodle),
    writer: textWriter(async () => (await import('./moodle/write-moodle.ts')).writeMoodle),
  },
  html: {
    extensions: ['.html', '.htm'],
    reader: null,
    writer: textWriter(async () => (await import('./html.ts')).writeHtml),
  },
};

/** @returns the formats that can be read */
export function listReadable(): readonly FormatId[] {
  return FORMAT_IDS.filter((id) => FORMATS[id].reader !== null);
}

/** @returns the formats that can be written */
export function listWritable(): readonly FormatId[] {
  return FORMAT_IDS.filter((id) => FORMATS[id].writer !== null);
}

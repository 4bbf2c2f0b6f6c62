import { readProtobuf, readProtobufText } from './read-protobuf.ts';
import { Archive, LARGEST_COLLECTION, refuse, unpackZstd } from './unpack.ts';

/** What a package holds. */
export interface Package {
  /** A database of SQLite. */
  readonly collection: Uint8Array;
  /** Names of pictures and sounds. */
  readonly media: readonly string[];
}

/** From the newest generation to the oldest: beside a newer one, an older one holds but a notice. */
const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;
const NEWEST_VERSION = 3;
const LARGEST_LIST = 64 * 2 ** 20;
const LARGEST_META = 2 ** 16;
const SQLITE = 'SQLite format 3\0';

/**
 * Opens a package of Anki of any generation.
 * @throws UserError `broken-file` where it is no zip archive, is damaged, too large, newer than known, or holds no notes
 */
export function openPackage(bytes: Uint8Array, source: string): Package {
  const archive = new Archive(bytes, source);
  if (readVersion(archive) > NEWEST_VERSION) throw refuse(source, 'newer');
  const name = COLLECTIONS.find((one) => archive.has(one));
  const packed = name === undefined ? null : archive.take(name, LARGEST_COLLECTION);
  if (packed === null) throw refuse(source, 'no-collection');
  const isPacked = name === 'collection.anki21b';
  const collection = isPacked ? unpackZstd(packed, LARGEST_COLLECTION, source) : packed;
  if (Buffer.from(collection.subarray(0, SQLITE.length)).toString('latin1') !== SQLITE) {
    throw refuse(source, 'not-database');
  }
  return { collection, media: readMedia(archive, isPacked, source) };
}

function readVersion(archive: Archive): number {
  const meta = archive.take('meta', LARGEST_META);
  if (meta === null) return 0;
  for (const { number, value } of readProtobuf(meta)) {
    if (number === 1 && typeof value === 'number') return value;
  }
  return 0;
}

/** A list that cannot be read costs the names only. */
function readMedia(archive: Archive, isPacked: boolean, source: string): readonly string[] {
  const list = archive.take('media', LARGEST_LIST);
  if (list === null || list.length === 0) return [];
  if (!isPacked) return parseMedia(Buffer.from(list).toString());
  const entries = [...readProtobuf(unpackZstd(list, LARGEST_LIST, source))];
  return entries.flatMap(({ value }) => (typeof value === 'number' ? [] : [readProtobufText(value, 1)])); // prettier-ignore
}

function parseMedia(json: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(json);
    const values = typeof names === 'object' && names !== null ? Object.values(names) : [];
    return values.filter((name) => typeof name === 'string');
  } catch {
    return [];
  }
}

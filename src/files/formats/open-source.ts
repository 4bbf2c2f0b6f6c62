import { sniffFormat } from '../../deck/formats/sniff.ts';
import type { FormatId } from '../../deck/formats/registry.ts';
import { UserError } from '../../user-error.ts';
import { findEncoding } from './decode-text.ts';

/** A file that decks are read from, with what its first bytes tell. */
export interface DeckSource {
  /** As the user named it. */
  readonly name: string;
  readonly format: FormatId;
  /** All of its bytes. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Gives up what was not read. */
  readonly close: () => Promise<void>;
}

/** Bytes that are looked at to find out what a file holds. */
const HEAD = 2 ** 16;

/**
 * Looks at the beginning of a file, and gives it back with the rest.
 * @param bytes of the file, from its start
 * @param given the format where the user says it; else it is found out
 */
export async function openSource(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  given: FormatId | null,
): Promise<DeckSource> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(first, Math.min(size, HEAD));
  const text = new TextDecoder(findEncoding(head)).decode(head);
  return {
    name,
    format: given ?? sniffFormat(name, text),
    bytes: resume(first, iterator),
    close: async () => {
      await iterator.return?.();
    },
  };
}

async function* resume(
  first: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** More cannot be held in memory as one text or one array of bytes. */
const MOST_BYTES = 2 ** 29;

/**
 * @returns all bytes of a file
 * @throws UserError `broken-file` for more than can be held
 */
export async function readAll({ name, bytes }: DeckSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new UserError('broken-file', { path: name, reason: 'too-large' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

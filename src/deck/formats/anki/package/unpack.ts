import { unzipSync, type UnzipFileInfo } from 'fflate';
import { Decompress } from 'fzstd';
import { UserError } from '../../../../user-error.ts';
import type { FileReason } from '../../format-problem.ts';

/** Bytes that a collection may have once it is unpacked. */
export const LARGEST_COLLECTION = 512 * 2 ** 20;
/** zstd's own tools go no further than this without being told to (RFC 8878, section 3.1.1.1.2, recommends 8 MiB). */
const LARGEST_WINDOW = 128 * 2 ** 20;
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** Takes single files out of a zip archive, none of them larger than it may be. */
export class Archive {
  private readonly bytes: Uint8Array;
  private readonly source: string;
  private readonly sizes = new Map<string, number>();

  /** @throws UserError `broken-file` where the bytes are no zip archive, or end too early */
  constructor(bytes: Uint8Array, source: string) {
    this.bytes = bytes;
    this.source = source;
    this.unzip((file) => {
      this.sizes.set(file.name, file.originalSize);
      return false;
    });
  }

  has(name: string): boolean {
    return this.sizes.has(name);
  }

  /**
   * @returns the bytes of a file; null where there is none
   * @throws UserError `broken-file` for more bytes than the limit, or bytes that are damaged
   */
  take(name: string, limit: number): Uint8Array | null {
    const size = this.sizes.get(name);
    if (size === undefined) return null;
    // what is unpacked never outgrows the size that the archive names
    if (size > limit) throw refuse(this.source, 'too-large');
    let isTaken = false;
    const found = this.unzip((file) => {
      const isFirst = file.name === name && !isTaken;
      isTaken ||= isFirst;
      return isFirst && file.originalSize === size;
    });
    return found[name] ?? null;
  }

  private unzip(filter: (file: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> {
    try {
      return unzipSync(this.bytes, { filter });
    } catch {
      const isZip = this.bytes[0] === 0x50 && this.bytes[1] === 0x4b;
      throw refuse(this.source, isZip ? 'truncated' : 'not-zip');
    }
  }
}

/** @returns a mistake of the user: this file cannot be read */
export function refuse(path: string, reason: FileReason): UserError {
  return new UserError('broken-file', { path, reason });
}

/**
 * Unpacks zstd.
 * @throws UserError `broken-file` for more bytes than the limit, or bytes that are damaged
 */
export function unpackZstd(bytes: Uint8Array, limit: number, source: string): Uint8Array {
  if (!ZSTD.every((byte, at) => bytes[at] === byte)) throw refuse(source, 'truncated');
  if (windowOf(bytes) > Math.min(limit, LARGEST_WINDOW)) throw refuse(source, 'too-large');
  const parts: Uint8Array[] = [];
  let size = 0;
  const decompress = new Decompress((part) => {
    size += part.length;
    if (size > limit) throw refuse(source, 'too-large');
    parts.push(part.slice());
  });
  try {
    decompress.push(bytes, true);
  } catch (error) {
    throw error instanceof UserError ? error : refuse(source, 'truncated');
  }
  return Buffer.concat(parts);
}

/** @returns the bytes of memory that a frame asks for (RFC 8878, section 3.1.1.1) */
function windowOf(bytes: Uint8Array): number {
  const [descriptor = 0, window = 0] = bytes.subarray(ZSTD.length);
  const isSingle = (descriptor & 0x20) !== 0;
  if (!isSingle) {
    const base = 2 ** (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const width = [1, 2, 4, 8][descriptor >> 6] ?? 8;
  const start = ZSTD.length + 1 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  return bytes.subarray(start, start + width).reduceRight((size, byte) => size * 256 + byte, 0);
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes a text and waits for a slow reader, so that what it has not read yet does not pile up here. */
export async function writeOut(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

import type { Readable, Writable } from 'node:stream';
import type { View } from './view.ts';

/** A terminal that prompts are drawn on, and what they need besides. */
export interface TerminalStreams extends Omit<View, 'width'> {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number; readonly rows?: number };
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Environment variables: they name the editor. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

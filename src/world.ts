import type { Readable, Writable } from 'node:stream';

/** What a program sees of the outside: handed to every command, so that a test can hand over another. */
export interface World {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative paths are taken from. */
  readonly cwd: string;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & Screen;
  readonly errors: Writable & Screen;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** @returns minutes by which local time is ahead of UTC at a moment (milliseconds since 1970) */
  readonly offsetAt: (at: number) => number;
  /** A fresh 32-bit seed; only asked for when the user gives none. */
  readonly seed: () => number;
}

/** What a stream tells about the terminal behind it, if there is one. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

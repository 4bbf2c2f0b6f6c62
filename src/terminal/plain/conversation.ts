import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StopError } from '../../session/prompter.ts';
import { createLineReader, type LineReader } from '../line-reader.ts';

/** The streams of somebody who types lines and reads lines, and the clock. */
export interface ConversationStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What was heard: a line, the end of the input, or that the time was up before either. */
export type Heard =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'ended' }
  | { readonly kind: 'time-up' };

/** Lines go to and fro; nothing is redrawn. */
export class Conversation {
  /** True where a person types; else the lines come from a script. */
  readonly isAttended: boolean;
  readonly now: () => number;
  private readonly lines: LineReader;
  private readonly output: Writable;
  private pending: Promise<string | null> | null = null;

  constructor({ input, output, now }: ConversationStreams) {
    this.isAttended = input.isTTY === true;
    this.now = now;
    this.output = output;
    this.lines = createLineReader(input);
  }

  say(text: string): void {
    this.output.write(`${text}\n`);
  }

  /**
   * Waits for a line. Ctrl-C meanwhile is a StopError; at other times it ends the program.
   * @param deadline when to wait no longer, in milliseconds since 1970; null waits for ever
   */
  async hear(deadline: number | null = null): Promise<Heard> {
    const left = deadline === null ? null : deadline - this.now();
    if (left !== null && left <= 0) return { kind: 'time-up' };
    const waiting = new AbortController();
    const interrupted = once(process, 'SIGINT', waiting).then((): never => {
      throw new StopError();
    });
    const timeUp = left === null ? [] : [waitUntil(left, waiting.signal)];
    // a line that nobody waited for any longer is the next one
    this.pending ??= this.lines.read();
    try {
      const heard = await Promise.race([this.pending.then(toHeard), interrupted, ...timeUp]);
      if (heard.kind !== 'time-up') this.pending = null;
      return heard;
    } finally {
      waiting.abort();
    }
  }

  /** @returns what hear() gives next, without waiting; null where nothing has come yet */
  overhear(): Heard | null {
    const line = this.pending === null ? this.lines.peek() : undefined;
    return line === undefined ? null : toHeard(line);
  }

  /** Waits until something can be overheard, but no longer than so many milliseconds. */
  async listen(milliseconds: number): Promise<void> {
    await this.lines.wait(milliseconds);
  }
}

function toHeard(line: string | null): Heard {
  return line === null ? { kind: 'ended' } : { kind: 'line', line };
}

/** Longer than this a timer cannot run (2^31 - 1 milliseconds, some 25 days). */
const LONGEST = 2_147_483_647;

async function waitUntil(milliseconds: number, signal: AbortSignal): Promise<Heard> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, Math.min(milliseconds, LONGEST));
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
  return { kind: 'time-up' };
}

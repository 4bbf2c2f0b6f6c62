import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** Gives the lines of a stream one at a time, however they arrive. */
export interface LineReader {
  /** @returns the next line without its end; null when the input has ended */
  read(): Promise<string | null>;
  /** @returns the line that read() gives next; null when the input has ended; undefined when neither is known yet */
  peek(): string | null | undefined;
  /** Waits until peek() knows, but no longer than so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

type LineInput = Readable & { readonly isTTY?: boolean };

/** Of a line that never ends so many characters are kept: more than any answer has. */
const LONGEST = 10_000_000;

/** So many lines are held before the stream is told to wait. */
const MOST_HELD = 10_000;

/**
 * Reads a stream of UTF-8 as lines ended by LF, CRLF or CR; a last line without an end counts too.
 * The stream is not touched before the first line is asked for.
 */
export function createLineReader(input: LineInput): LineReader {
  return new StreamLines(input);
}

class StreamLines implements LineReader {
  private readonly input: Readable;
  /** A keyboard is let go of between two lines: an editor may want it. */
  private readonly isKeyboard: boolean;
  private readonly cutter = new LineCutter();
  private held: string[] = [];
  /** How many of those held were read. */
  private taken = 0;
  private hasBegun = false;
  private hasEnded = false;
  private trouble: Error | null = null;
  /** Called at everything that arrives. */
  private readonly waiting = new Set<() => void>();

  constructor(input: LineInput) {
    this.input = input;
    this.isKeyboard = input.isTTY === true;
  }

  async read(): Promise<string | null> {
    this.begin();
    if (this.isKeyboard && this.input.isPaused()) this.input.resume();
    while (this.peek() === undefined) await this.arrival();
    if (this.taken === this.held.length) {
      if (this.trouble !== null) throw this.trouble;
      return null;
    }
    const line = this.held[this.taken] ?? '';
    this.taken += 1;
    if (this.taken === this.held.length) {
      this.held = [];
      this.taken = 0;
      if (this.isKeyboard) this.input.pause();
      else if (this.input.isPaused()) this.input.resume();
    }
    return line;
  }

  peek(): string | null | undefined {
    return this.held[this.taken] ?? (this.hasEnded ? null : undefined);
  }

  async wait(milliseconds: number): Promise<void> {
    this.begin();
    const timer = setTimeout(() => this.wake(), milliseconds);
    if (this.peek() === undefined) await this.arrival();
    clearTimeout(timer);
  }

  private arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.add(resolve);
    });
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    const { input } = this;
    if (input.destroyed || input.readableEnded) return this.end();
    input.on('data', (chunk: string | Buffer) => this.take(this.cutter.cut(chunk)));
    input.once('end', () => this.end());
    input.once('close', () => this.end());
    input.once('error', (error) => {
      this.trouble = error;
      this.end();
    });
  }

  private take(lines: readonly string[]): void {
    for (const line of lines) this.held.push(line);
    if (this.held.length - this.taken > MOST_HELD) this.input.pause();
    if (lines.length > 0) this.wake();
  }

  private end(): void {
    if (this.hasEnded) return;
    const last = this.cutter.finish();
    this.hasEnded = true;
    if (last !== '') this.held.push(last);
    this.wake();
  }
}

/** Cuts what arrives in pieces into lines. */
class LineCutter {
  private readonly decoder = new StringDecoder('utf8');
  private readonly parts: string[] = [];
  private length = 0;
  private afterReturn = false;

  cut(chunk: string | Buffer): string[] {
    let text = typeof chunk === 'string' ? chunk : this.decoder.write(chunk);
    if (text === '') return [];
    if (this.afterReturn && text.startsWith('\n')) text = text.slice(1);
    this.afterReturn = text.endsWith('\r');
    const [first = '', ...others] = text.split(/\r\n|\r|\n/);
    this.keep(first);
    if (others.length === 0) return [];
    const lines = [this.parts.join(''), ...others.slice(0, -1)];
    this.parts.length = 0;
    this.length = 0;
    this.keep(others.at(-1) ?? '');
    return lines;
  }

  private keep(part: string): void {
    if (this.length > LONGEST) return;
    this.parts.push(part);
    this.length += part.length;
  }

  /** @returns what stands behind the last line end */
  finish(): string {
    return this.parts.join('') + this.decoder.end();
  }
}

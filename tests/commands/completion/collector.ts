import { Writable } from 'node:stream';

/** A stream that keeps what is written to it. */
export class Collector extends Writable {
  text = '';

  override _write(chunk: unknown, _encoding: string, next: () => void): void {
    this.text += String(chunk);
    next();
  }
}

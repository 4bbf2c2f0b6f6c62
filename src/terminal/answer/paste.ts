/** A paste whose end does not come is over when nothing has come for twice so many milliseconds. */
const SILENCE = 500;

/** Collects the keys of a bracketed paste into one text. */
export class Paste {
  private readonly onPaste: (text: string) => void;
  private pieces: string[] | null = null;
  /** So many pieces had come when it was looked last. */
  private heard = 0;
  private isQuiet = false;
  private listening: NodeJS.Timeout | undefined;

  constructor(onPaste: (text: string) => void) {
    this.onPaste = onPaste;
  }

  /** True between the start of a paste and its end. */
  get isOpen(): boolean {
    return this.pieces !== null;
  }

  begin(): void {
    this.pieces = [];
    this.heard = 0;
    this.isQuiet = false;
    this.listening = setInterval(() => this.listenForEnd(), SILENCE);
  }

  add(piece: string): void {
    this.pieces?.push(piece);
  }

  end(): void {
    const text = this.pieces?.join('') ?? '';
    this.forget();
    this.onPaste(text);
  }

  /** Ends it without handing it on. */
  forget(): void {
    clearInterval(this.listening);
    this.pieces = null;
  }

  /** Looked at twice: a busy process learns that time is over before it reads what has come meanwhile. */
  private listenForEnd(): void {
    const length = this.pieces?.length ?? 0;
    const isQuietNow = length === this.heard;
    if (isQuietNow && this.isQuiet) this.end();
    this.isQuiet = isQuietNow;
    this.heard = length;
  }
}

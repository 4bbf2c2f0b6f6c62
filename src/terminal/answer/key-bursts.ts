import type { Key } from './key.ts';

/** What takes the keys of a burst. */
export interface BurstTaker {
  readonly onKey: (typed: string | undefined, key: Key) => void;
  /** Text that came at once, as it came. */
  readonly onPaste: (text: string) => void;
  /** Whether letters are text now: elsewhere one that was not meant would do something. */
  readonly takesText: () => boolean;
}

interface Stroke {
  readonly typed: string | undefined;
  readonly key: Key;
}

/** Where letters are no text, more of them at once than this are no keys either; digits are, they tick boxes. */
const FEW = 3;
/** An Enter behind other keys is the end of what was typed, when nothing follows for so many milliseconds. */
const PATIENCE = 30;
/** A paste is over when nothing has come for so many milliseconds. */
const SILENCE = 100;

/**
 * Tells a paste from keys on terminals without bracketed paste, by what comes at once: nobody types on behind an Enter
 * that quickly. Such lines must neither answer questions nor play the keys of a verdict. A key by itself is handed on
 * at once.
 */
export class KeyBursts {
  private readonly taker: BurstTaker;
  private strokes: Stroke[] = [];
  private letters = 0;
  private hasEnter = false;
  private isPaste = false;
  private isForgotten = false;
  private immediate: NodeJS.Immediate | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(taker: BurstTaker) {
    this.taker = taker;
  }

  add(typed: string | undefined, key: Key): void {
    this.strokes.push({ typed, key });
    if (isEnter(key)) this.hasEnter = true;
    if (isText(typed, key) && typed?.trim() !== '') {
      if (!/^\d/.test(typed ?? '')) this.letters += 1;
      this.isPaste ||= this.hasEnter;
    }
    this.listen(() => this.wait());
  }

  /** Hands on what has come so far. */
  flush(): void {
    this.stop();
    const { strokes, letters, isPaste, taker } = this;
    this.strokes = [];
    this.letters = 0;
    this.hasEnter = false;
    this.isPaste = false;
    if (isPaste || (letters > FEW && !taker.takesText())) {
      taker.onPaste(strokes.map(readText).join(''));
      return;
    }
    for (const { typed, key } of strokes) if (!this.isForgotten) taker.onKey(typed, key);
  }

  /** Hands nothing on any more. */
  forget(): void {
    this.isForgotten = true;
    this.strokes = [];
    this.stop();
  }

  private wait(): void {
    const last = this.strokes.at(-1);
    const endsInDoubt = this.strokes.length > 1 && last !== undefined && isEnter(last.key);
    if (!this.isPaste && !endsInDoubt) return this.flush();
    const time = this.isPaste ? SILENCE : PATIENCE;
    this.timer = setTimeout(() => this.listen(() => this.flush()), time);
  }

  /** A busy process learns that time is over before it reads what has come meanwhile: it reads once more first. */
  private listen(then: () => void): void {
    this.stop();
    this.immediate = setImmediate(then);
  }

  private stop(): void {
    clearTimeout(this.timer);
    clearImmediate(this.immediate);
  }
}

function isEnter({ name, ctrl, meta }: Key): boolean {
  return (name === 'return' || name === 'enter') && ctrl !== true && meta !== true;
}

function isText(typed: string | undefined, { ctrl, meta }: Key): boolean {
  // oxlint-disable-next-line no-control-regex
  return ctrl !== true && meta !== true && /^[^\u0000-\u001f\u007f]/u.test(typed ?? '');
}

/** @returns what a key is in a text; '' for one that only does something */
function readText({ typed, key }: Stroke): string {
  return isEnter(key) || key.name === 'tab' || isText(typed, key) ? (typed ?? '') : '';
}

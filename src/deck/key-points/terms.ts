import type { PlacedText } from '../placed-text.ts';
import type { Step, Term } from '../key-point.ts';
import type { Complaints } from './complaints.ts';
import { readNumberTerm } from './number-term.ts';
import { findSpans, type Span } from './spans.ts';

/** A word with the stars that were written around it. */
interface Word {
  text: string;
  opening: number;
  closing: number;
}

/** Reads one step of an alternative: words, phrases, prefixes, code and numbers, in the order written. */
export function readStep(step: PlacedText, complaints: Complaints): Step {
  return new StepReader(step, complaints).read();
}

/** The characters of a word up to what may end it. */
const RUN = /[^\s*]+/y;

class StepReader {
  private readonly step: PlacedText;
  private readonly complaints: Complaints;
  private readonly pieces: (Term | Word)[] = [];
  private word: Word | null = null;

  constructor(step: PlacedText, complaints: Complaints) {
    this.step = step;
    this.complaints = complaints;
  }

  read(): Step {
    const { text } = this.step;
    const { spans } = findSpans(text);
    let next = 0;
    for (let at = 0; at < text.length;) {
      const span = spans[next];
      if (span?.start === at) {
        this.takeSpan(span);
        next += 1;
        at = span.end;
      } else at = this.takePlain(at, span?.start ?? text.length);
    }
    this.endWord();
    dropEmphasis(this.pieces);
    return joinWords(this.pieces);
  }

  private takeSpan({ kind, text }: Span): void {
    if (kind === 'escape') this.extend(text);
    else {
      this.endWord();
      if (text.trim() !== '') this.pieces.push({ kind, text });
    }
  }

  /**
   * @param limit where the next span begins
   * @returns the offset behind what was taken
   */
  private takePlain(at: number, limit: number): number {
    const { text } = this.step;
    RUN.lastIndex = at;
    if (!RUN.test(text)) {
      if (text.charAt(at) === '*') this.takeStar();
      else this.endWord();
      return at + 1;
    }
    const end = Math.min(RUN.lastIndex, limit);
    const number = this.word === null ? readNumberTerm(text, at) : null;
    if (number === null) {
      this.extend(text.slice(at, end));
      return end;
    }
    if (!number.isRising) this.complaints.add('range-upside-down', this.step, at);
    this.pieces.push(number.term);
    return number.end;
  }

  private takeStar(): void {
    this.word ??= { text: '', opening: 0, closing: 0 };
    if (this.word.text === '') this.word.opening += 1;
    else this.word.closing += 1;
  }

  private extend(characters: string): void {
    this.word ??= { text: '', opening: 0, closing: 0 };
    // stars in the middle of a word are its own
    this.word.text += '*'.repeat(this.word.closing) + characters;
    this.word.closing = 0;
  }

  private endWord(): void {
    if (this.word !== null) this.pieces.push(this.word);
    this.word = null;
  }
}

/** Takes away the stars of Markdown's emphasis, which open before one word and close behind it or a later one. */
function dropEmphasis(pieces: readonly (Term | Word)[]): void {
  const open = new Map<number, Word>();
  for (const piece of pieces) {
    if ('kind' in piece) continue;
    if (piece.opening > 0) open.set(piece.opening, piece);
    const opened = piece.closing > 0 ? open.get(piece.closing) : undefined;
    if (opened === undefined) continue;
    open.delete(piece.closing);
    opened.opening = 0;
    piece.closing = 0;
  }
}

/** Neighbouring words are one term; a word that ends in a single star is a prefix. */
function joinWords(pieces: readonly (Term | Word)[]): Step {
  const terms: Term[] = [];
  let words: string[] = [];
  const endWords = (): void => {
    if (words.length > 0) terms.push({ kind: 'words', text: words.join(' ') });
    words = [];
  };
  for (const piece of pieces) {
    if ('kind' in piece) {
      endWords();
      terms.push(piece);
    } else if (piece.opening === 0 && piece.closing === 1) {
      endWords();
      terms.push({ kind: 'prefix', text: piece.text });
    } else words.push('*'.repeat(piece.opening) + piece.text + '*'.repeat(piece.closing));
  }
  endWords();
  return terms;
}

/** A record of a delimited text. */
export interface DelimitedRecord {
  readonly kind: 'record';
  /** Line of its beginning, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line whose quote is never closed as it should be: its record is lost. */
export interface BrokenQuote {
  readonly kind: 'broken-quote';
  readonly line: number;
}

export type RecordRead = DelimitedRecord | BrokenQuote;

interface NumberedText {
  readonly line: number;
  readonly text: string;
}

/** UTF-16 units that an open quote may go on for; then it is taken for a slip, and only its own line is lost. */
const LONGEST_RECORD = 2 ** 20;
const QUOTE = '"';

/**
 * Tells the records of a delimited text apart and takes them apart, line by line. A cell in quotes may hold delimiters,
 * line breaks and doubled quotes; a quote anywhere else is a character like any other. Within an open quote, a quote
 * that neither ends the cell nor is doubled shows that the one that opened was a slip: its line is lost, and those below
 * are read anew. Lines that were held back have their quotes in pairs, so none of them opens again: time is linear.
 */
export class RecordScanner {
  private readonly delimiter: string;
  /** What begins a line that is no record, or null. */
  private readonly comment: string | null;
  /** The lines of the record whose quote is open. */
  private held: NumberedText[] = [];
  private size = 0;
  /** What stands before the open cell, and the open cell. */
  private cells: string[] = [];
  private part = '';
  /** Where the quote stands that neither ends its cell nor is doubled. */
  private brokenAt = 0;

  constructor(delimiter: string, comment: string | null = null) {
    this.delimiter = delimiter;
    this.comment = comment;
  }

  /** @returns what the line completes; blank lines and comments outside quotes are passed over */
  *add(line: NumberedText): Generator<RecordRead> {
    const [first] = this.held;
    if (first !== undefined) yield* this.goOn(line, first.line);
    else if (!this.isIgnored(line.text)) {
      this.cells = [];
      if (this.scan(line.text, 0)) yield this.take(line.line);
      else this.hold(line);
    }
  }

  /** @returns what is left when the text is at its end: nothing follows that could close an open quote */
  *finish(): Generator<RecordRead> {
    while (this.held.length > 0) yield* this.giveUp();
  }

  private isIgnored(text: string): boolean {
    if (this.comment !== null && text.startsWith(this.comment)) return true;
    // an empty line, or one of blanks that part no cells
    return text === '' || (text.trim() === '' && !text.includes(this.delimiter));
  }

  private *goOn(line: NumberedText, start: number): Generator<RecordRead> {
    this.part += '\n';
    const end = this.readQuoted(line.text, 0);
    this.hold(line);
    if (end === 'broken' || (end === 'open' && this.size > LONGEST_RECORD)) yield* this.giveUp();
    else if (end !== 'open' && this.scan(line.text, this.closeCell(end))) yield this.take(start);
  }

  private hold(line: NumberedText): void {
    this.held.push(line);
    this.size += line.text.length + 1;
  }

  private take(line: number): DelimitedRecord {
    const { cells } = this;
    this.clear();
    return { kind: 'record', line, cells };
  }

  /** Takes the quote that opened for a slip: its line is lost, those after it are read anew. */
  private *giveUp(): Generator<RecordRead> {
    const [first, ...rest] = this.held;
    this.clear();
    if (first !== undefined) yield { kind: 'broken-quote', line: first.line };
    for (const line of rest) yield* this.add(line);
  }

  private clear(): void {
    this.held = [];
    this.size = 0;
    this.cells = [];
    this.part = '';
  }

  /** Reads cells from the start of one. @returns whether the record ends with this line; else a quote is open */
  private scan(text: string, start: number): boolean {
    let at = start;
    while (at <= text.length) {
      const quoted = this.findOpening(text, at);
      this.part = '';
      const end = quoted === null ? null : this.readQuoted(text, quoted);
      if (end === 'open') return false;
      if (end === null) at = this.addPlain(text, at, at);
      // text behind the closing quote: all of it is text, quotes included
      else if (end === 'broken') at = this.addPlain(text, at, this.brokenAt);
      else at = this.closeCell(end);
    }
    return true;
  }

  /** @returns where the text of a quoted cell begins; null for a plain cell. Blanks before the quote need an end on the same line. */
  private findOpening(text: string, at: number): number | null {
    if (text[at] === QUOTE) return at + 1;
    if (text[at] !== ' ' || this.delimiter === ' ') return null;
    let quote = at;
    while (text[quote] === ' ') quote += 1;
    if (text[quote] !== QUOTE) return null;
    this.part = '';
    const end = this.readQuoted(text, quote + 1);
    return typeof end === 'number' ? quote + 1 : null;
  }

  /** Reads on in a quoted cell. @returns where the delimiter or the end of the line stands behind it */
  private readQuoted(text: string, start: number): number | 'open' | 'broken' {
    let at = start;
    for (;;) {
      const quote = text.indexOf(QUOTE, at);
      if (quote < 0) {
        this.part += text.slice(at);
        return 'open';
      }
      this.part += text.slice(at, quote);
      if (text[quote + 1] === QUOTE) {
        this.part += QUOTE;
        at = quote + 2;
        continue;
      }
      const end = this.skipBlanks(text, quote + 1);
      if (end === text.length || text.startsWith(this.delimiter, end)) return end;
      this.brokenAt = quote;
      return 'broken';
    }
  }

  private skipBlanks(text: string, start: number): number {
    let at = start;
    while (text[at] === ' ' && !text.startsWith(this.delimiter, at)) at += 1;
    return at;
  }

  /** @returns where the next cell begins: behind the delimiter, or behind the line */
  private closeCell(end: number): number {
    this.cells.push(this.part);
    return end + this.delimiter.length;
  }

  private addPlain(text: string, start: number, from: number): number {
    const found = text.indexOf(this.delimiter, from);
    const end = found < 0 ? text.length : found;
    this.cells.push(text.slice(start, end));
    return end + this.delimiter.length;
  }
}

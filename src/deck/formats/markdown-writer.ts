import { escapeMarkdown } from './escape-markdown.ts';
import { OpenContainers } from './open-containers.ts';

const SPACES = /[ \t\n\r\f\u00A0]+/g;

/** How a line ends: a break within a paragraph, one between lines of a list, or a blank line. */
type Break = 'none' | 'hard' | 'line' | 'blank';
const BREAKS: readonly Break[] = ['none', 'hard', 'line', 'blank'];

/** Writes Markdown from text and its structure as they come, with no more marks and blank lines than are needed. */
export class MarkdownWriter {
  private readonly parts: string[] = [];
  private readonly containers = new OpenContainers();
  private due: Break = 'none';
  private isSpaceDue = false;
  /** The mark of a heading that waits for its text. */
  private heading = '';
  /** Emphasis that is open and written, and such as waits for its first text. */
  private written: string[] = [];
  private waiting: string[] = [];
  /** Tables in tables are text of the outer row. */
  private rowDepth = 0;
  private cells = 0;
  private rows = 0;

  /** Adds text as people read it; white space of any length counts as one space. */
  addText(text: string): void {
    const words = text.replaceAll(SPACES, ' ');
    const trimmed = words.trim();
    if (words.startsWith(' ')) this.isSpaceDue = true;
    if (trimmed === '') return;
    const plain = escapeMarkdown(trimmed, this.isAtLineStart());
    this.put(this.rowDepth > 0 ? plain.replaceAll('|', String.raw`\|`) : plain);
    this.isSpaceDue = words.endsWith(' ');
  }

  /** Adds Markdown as it is, within a line. */
  addMarkup(markdown: string): void {
    this.put(markdown);
  }

  /** Adds Markdown that ends something: a space before it comes behind it. */
  closeMarkup(markdown: string): void {
    const { isSpaceDue } = this;
    this.isSpaceDue = false;
    this.put(markdown);
    this.isSpaceDue = isSpaceDue;
  }

  openEmphasis(mark: string): void {
    this.waiting.push(mark);
  }

  closeEmphasis(mark: string): void {
    const at = this.waiting.lastIndexOf(mark);
    if (at >= 0) this.waiting.splice(at, 1);
    else if (this.written.at(-1) === mark) this.parts.push(this.written.pop() ?? '');
  }

  breakLine(): void {
    if (this.due === 'hard') this.demand('blank');
    else if (!this.isAtLineStart()) this.demand('hard');
  }

  /** @param level of a heading, from 1 to 6; 0 for a paragraph */
  openBlock(level = 0): void {
    this.demand('blank');
    if (this.rowDepth === 0) this.heading = level > 0 ? `${'#'.repeat(level)} ` : '';
  }

  closeBlock(): void {
    this.heading = '';
    this.demand('blank');
  }

  /** Adds lines of Markdown that are a block of their own. */
  addBlock(markdown: string): void {
    this.demand('blank');
    const separator = this.rowDepth > 0 ? ' ' : `\n${this.containers.prefix}`;
    this.put(markdown.replaceAll('\n', separator));
    this.demand('blank');
  }

  /** @param start number of the first item; null for a list without numbers */
  openList(start: number | null): void {
    this.demand(this.containers.isInItem ? 'line' : 'blank');
    if (this.rowDepth === 0) this.containers.openList(start);
  }

  closeList(): void {
    if (this.rowDepth === 0) this.containers.close('list');
    this.demand(this.containers.isInItem ? 'line' : 'blank');
  }

  openItem(): void {
    this.demand('line');
    if (this.rowDepth === 0) this.containers.openItem();
  }

  closeItem(): void {
    if (this.rowDepth === 0) this.containers.close('item');
    this.demand('line');
  }

  openQuote(): void {
    this.demand('blank');
    if (this.rowDepth === 0) this.containers.openQuote();
  }

  closeQuote(): void {
    if (this.rowDepth === 0) this.containers.close('quote');
    this.demand('blank');
  }

  openRow(): void {
    if (this.rowDepth === 0) {
      this.demand(this.rows === 0 ? 'blank' : 'line');
      this.cells = 0;
    }
    this.rowDepth += 1;
  }

  openCell(): void {
    if (this.rowDepth > 1) this.isSpaceDue = true;
    if (this.rowDepth !== 1) return;
    this.endEmphasis();
    this.parts.push(this.cells === 0 ? `${this.takeDue()}| ` : ' | ');
    this.cells += 1;
    this.isSpaceDue = false;
  }

  closeRow(): void {
    this.rowDepth = Math.max(0, this.rowDepth - 1);
    if (this.rowDepth > 0 || this.cells === 0) return;
    this.endEmphasis();
    this.rows += 1;
    const rule =
      this.rows === 1 ? `\n${this.containers.prefix}${'| --- '.repeat(this.cells)}|` : '';
    this.parts.push(` |${rule}`);
    this.cells = 0;
    this.demand('line');
  }

  closeTable(): void {
    if (this.rowDepth > 0) return;
    this.rows = 0;
    this.demand('blank');
  }

  finish(): string {
    this.endEmphasis();
    return this.parts.join('').trim();
  }

  private isAtLineStart(): boolean {
    return this.rowDepth === 0 && (this.parts.length === 0 || this.due !== 'none');
  }

  /** Asks for a break before the next text; in a table, where there are none, for a space. */
  private demand(wanted: Break): void {
    if (this.rowDepth > 0) {
      this.isSpaceDue = true;
      return;
    }
    this.isSpaceDue = false;
    if (this.parts.length === 0 || this.containers.isMarkDue) return;
    if (wanted !== 'hard') this.endEmphasis();
    if (BREAKS.indexOf(wanted) > BREAKS.indexOf(this.due)) this.due = wanted;
  }

  /** Emphasis ends with its block and goes on in the next one. */
  private endEmphasis(): void {
    if (this.written.length === 0) return;
    this.parts.push(this.written.toReversed().join(''));
    this.waiting = [...this.written, ...this.waiting];
    this.written = [];
  }

  private put(piece: string): void {
    const lead = this.takeDue();
    const last = this.parts.at(-1);
    // a link behind an exclamation mark would be a picture
    if (lead === '' && piece.startsWith('[') && last?.endsWith('!') === true) {
      this.parts[this.parts.length - 1] = `${last.slice(0, -1)}\\!`;
    }
    this.parts.push(lead, ...this.waiting, piece);
    this.written.push(...this.waiting);
    this.waiting = [];
  }

  private takeDue(): string {
    const { due, isSpaceDue } = this;
    this.due = 'none';
    this.isSpaceDue = false;
    if (this.parts.length > 0 && due === 'none') return isSpaceDue ? ' ' : '';
    const blank = due === 'blank' ? `\n${this.containers.prefix.trimEnd()}` : '';
    const end = this.parts.length === 0 ? '' : `${due === 'hard' ? '  ' : ''}${blank}\n`;
    return end + this.startLine();
  }

  private startLine(): string {
    const line = this.containers.takeMarks() + this.heading;
    this.heading = '';
    return line;
  }
}

/** Lists and quotes deeper than this are read as text: each level costs its indentation on every line. */
const DEEPEST = 24;

type ContainerKind = 'list' | 'item' | 'quote';

/** A list, an item of one, or a quote that is open. */
interface Container {
  readonly kind: ContainerKind;
  /** What stands before each line of it but the first. */
  readonly prefix: string;
  /** What stands before its first line; empty once that is written. */
  mark: string;
  /** For a list with numbers: that of the next item. */
  next: number | null;
}

/** The lists, items and quotes in which a line of Markdown stands. */
export class OpenContainers {
  private readonly containers: Container[] = [];
  /** Those that are open beyond the deepest. */
  private overflow = 0;

  /** @param start number of the first item; null for a list without numbers */
  openList(start: number | null): void {
    this.open({ kind: 'list', prefix: '', mark: '', next: start });
  }

  openItem(): void {
    const list = this.containers.findLast(({ kind }) => kind === 'list');
    const mark = list?.next == null ? '- ' : `${list.next}. `;
    if (list?.next != null) list.next += 1;
    this.open({ kind: 'item', mark, prefix: ' '.repeat(mark.length), next: null });
  }

  openQuote(): void {
    this.open({ kind: 'quote', mark: '> ', prefix: '> ', next: null });
  }

  /** Closes the innermost of a kind, with what is open in it. */
  close(kind: ContainerKind): void {
    if (this.overflow > 0) {
      this.overflow -= 1;
      return;
    }
    const at = this.containers.findLastIndex((container) => container.kind === kind);
    if (at >= 0) this.containers.length = at;
  }

  /** Whether the innermost is an item. */
  get isInItem(): boolean {
    return this.containers.at(-1)?.kind === 'item';
  }

  /** Whether the innermost is open, and nothing of it written. */
  get isMarkDue(): boolean {
    return (this.containers.at(-1)?.mark ?? '') !== '';
  }

  /** @returns what stands before the first line of those that were opened last, which is written now */
  takeMarks(): string {
    let line = '';
    for (const container of this.containers) {
      line += container.mark === '' ? container.prefix : container.mark;
      container.mark = '';
    }
    return line;
  }

  /** @returns what stands before a further line of all that is open */
  get prefix(): string {
    return this.containers.map(({ mark, prefix }) => (mark === '' ? prefix : '')).join('');
  }

  private open(container: Container): void {
    if (this.containers.length < DEEPEST) this.containers.push(container);
    else this.overflow += 1;
  }
}

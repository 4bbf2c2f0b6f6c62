const BLANK = 0x2800;
/** Bits of the dots of a cell, row by row. */
const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** A field of dots, two across and four down in each cell. */
export class BrailleField {
  private readonly cells: number[];
  private readonly columns: number;
  private readonly rows: number;

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
    this.cells = Array<number>(columns * rows).fill(0);
  }

  /** Sets a dot, from the left and from the top; one outside of the field is left out. */
  set(x: number, y: number): void {
    const column = x >> 1;
    const row = y >> 2;
    if (column < 0 || column >= this.columns || row < 0 || row >= this.rows) return;
    const place = row * this.columns + column;
    this.cells[place] = (this.cells[place] ?? 0) | (DOTS[y & 3]?.[x & 1] ?? 0);
  }

  /** Sets the dots between two dots, both included. */
  line(fromX: number, fromY: number, toX: number, toY: number): void {
    const steps = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY), 1);
    for (let step = 0; step <= steps; step += 1) {
      const part = step / steps;
      this.set(Math.round(fromX + (toX - fromX) * part), Math.round(fromY + (toY - fromY) * part));
    }
  }

  /** @returns a line of text for each row of cells, spaces where there is no dot */
  render(): string[] {
    return Array.from({ length: this.rows }, (_, row) =>
      this.cells
        .slice(row * this.columns, (row + 1) * this.columns)
        .map((dots) => (dots === 0 ? ' ' : String.fromCharCode(BLANK + dots)))
        .join('')
        .trimEnd(),
    );
  }
}

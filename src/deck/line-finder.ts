/**
 * Finds the lines of a sheet that hold a sign, by one look through the whole text: most signs are rare, and asking each
 * line for each of them would take longer than all else.
 */
export class LineFinder {
  private readonly text: string;
  /** Where each line begins in the text, and where the text ends. */
  private readonly starts: Uint32Array;

  /** @param lines all lines of the sheet */
  constructor(lines: readonly string[]) {
    this.text = lines.join('\n');
    this.starts = new Uint32Array(lines.length + 1);
    let start = 0;
    for (let line = 0; line < lines.length; line += 1) {
      this.starts[line] = start;
      start += (lines[line]?.length ?? 0) + 1;
    }
    this.starts[lines.length] = start;
  }

  /** @returns the lines that hold one of the signs, in order, each once */
  find(signs: readonly string[]): readonly number[] {
    const found = signs.map((sign) => this.findOne(sign)).filter(({ length }) => length > 0);
    if (found.length < 2) return found[0] ?? [];
    return [...new Set(found.flat())].toSorted((left, right) => left - right);
  }

  private findOne(sign: string): readonly number[] {
    const { text, starts } = this;
    const found: number[] = [];
    let line = 0;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, starts[line])) {
      while ((starts[line + 1] ?? 0) <= at) line += 1;
      found.push(line);
      line += 1;
    }
    return found;
  }
}

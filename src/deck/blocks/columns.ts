const TAB = 9;
const SPACE = 32;

const TAB_STOP = 4;

/** Four columns of indentation make code, or the continuation of a paragraph; never any other block. */
export const CODE_INDENT = 4;

/**
 * A place in one line, in UTF-16 units and in columns at once. A tab reaches to the next multiple of four columns,
 * and a marker or an indentation may take only some of its columns: the others are `spare` and count as spaces.
 */
export class LineCursor {
  text = '';
  /** UTF-16 units taken from the line so far. */
  offset = 0;
  /** Columns taken from the line so far. */
  column = 0;
  /** Columns left of a tab that lies before `offset`. */
  spare = 0;
  /** Offset of the first character that is neither space nor tab, or the line's length. */
  textAt = 0;
  /** Columns from `column` to the character at `textAt`. */
  indent = 0;
  /** True when nothing but spaces and tabs is left. */
  blank = true;

  /** Goes to the start of the given line. */
  startLine(text: string): void {
    this.text = text;
    this.offset = 0;
    this.column = 0;
    this.spare = 0;
    this.measureIndent();
  }

  /** Takes the indentation and so many UTF-16 units of text, none of them a tab. */
  takeText(units: number): void {
    this.column += this.indent + units;
    this.offset = this.textAt + units;
    this.spare = 0;
    this.measureIndent();
  }

  /** Takes so many columns of indentation, or all there are if they are fewer. */
  takeIndent(columns: number): void {
    let left = Math.min(columns, this.indent);
    this.indent -= left;
    while (left > 0) {
      if (this.spare === 0) this.openCharacter();
      const taken = Math.min(left, this.spare);
      this.spare -= taken;
      this.column += taken;
      left -= taken;
    }
  }

  /** @returns what is left of the line, the rest of a half-taken tab as spaces */
  rest(): string {
    const rest = this.text.slice(this.offset);
    return this.spare === 0 ? rest : ' '.repeat(this.spare) + rest;
  }

  /** @returns what is left of the line without its indentation */
  restText(): string {
    return this.text.slice(this.textAt);
  }

  /** @returns the code of the character at `textAt`, NaN on a blank rest */
  firstCode(): number {
    return this.text.charCodeAt(this.textAt);
  }

  private openCharacter(): void {
    const isTab = this.text.charCodeAt(this.offset) === TAB;
    this.spare = isTab ? TAB_STOP - (this.column % TAB_STOP) : 1;
    this.offset += 1;
  }

  private measureIndent(): void {
    const { text } = this;
    let at = this.offset;
    let column = this.column + this.spare;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === SPACE) column += 1;
      else if (code === TAB) column += TAB_STOP - (column % TAB_STOP);
      else break;
    }
    this.textAt = at;
    this.indent = column - this.column;
    this.blank = at === text.length;
  }
}

/** @returns whether the character code is a space or a tab; false for NaN */
export function isBlankCode(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** @returns the first offset from `at` on that holds neither space nor tab, or the text's length */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && isBlankCode(text.charCodeAt(next))) next += 1;
  return next;
}

/** @returns the first offset from `at` on that does not hold the given character, or the text's length */
export function skipRun(text: string, at: number, code: number): number {
  let next = at;
  while (next < text.length && text.charCodeAt(next) === code) next += 1;
  return next;
}

/** @returns the end of the text without the spaces and tabs that trail it; never below `from` */
export function trimEnd(text: string, from: number): number {
  let end = text.length;
  while (end > from && isBlankCode(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

import type { Example, Verdict } from '../deck.ts';
import type { Problem } from '../problem.ts';
import { tidyLines } from './tidy-lines.ts';

const VERDICTS: Readonly<Record<string, Verdict>> = {
  '+': 'correct',
  '*': 'partial',
  '-': 'wrong',
};
const MARK = /^([-+*])(?: |$)/;
/** What the further lines of an example stand in by. */
const INDENT = '  ';

/** Gathers the lines below `Examples:` of an exact sheet. */
export class ExampleLines {
  private readonly drafts: {
    readonly line: number;
    readonly mark: string;
    readonly lines: string[];
  }[] = [];
  private readonly strays: { readonly line: number; readonly text: string }[] = [];

  /** @param index of the line, from 0 */
  take(text: string, index: number): void {
    const mark = MARK.exec(text)?.[1];
    const last = this.drafts.at(-1);
    if (mark !== undefined) {
      this.drafts.push({ line: index, mark, lines: [text.slice(INDENT.length)] });
    } else if (last !== undefined && (text.startsWith(INDENT) || text.trim() === '')) {
      last.lines.push(text.slice(INDENT.length));
    } else if (text.trim() !== '') this.addStray(text, index);
  }

  /** Takes what stands where no example can. */
  addStray(text: string, index: number): void {
    if (text.trim() !== '') this.strays.push({ line: index, text: text.trim() });
  }

  read(): readonly Example[] {
    return this.drafts.flatMap(({ line, mark, lines }) => {
      const text = tidyLines(lines).trimStart();
      const verdict = VERDICTS[mark];
      return text === '' || verdict === undefined ? [] : [{ text, verdict, line: line + 1 }];
    });
  }

  report(): readonly Problem[] {
    return this.strays.map(({ line, text }) => ({
      code: 'bad-example',
      severity: 'warning',
      line: line + 1,
      column: 1,
      args: { text },
    }));
  }
}

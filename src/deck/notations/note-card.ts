import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { measureColumns } from './list-item.ts';
import { dropNoteMarks } from './note-marks.ts';
import { unwrapLine } from './unwrap.ts';

/** `- front #card` with the back indented below, or right below; `front : back #flashcard` on one line. */
export const noteCard: Notation = {
  name: 'note-card',
  propose: (sheet) =>
    sheet.linesWith('#').flatMap((at) => {
      const line = sheet.lines[at] ?? '';
      const isMarked = sheet.kinds[at] === 'text' && MARKED.test(line);
      return isMarked ? [toCandidate(line, at, sheet)] : [];
    }),
};

const MARKED = /\S\s+#(?:flash-?)?card(?:\s*$|\s+(?:\^|<!--))/i;
const ITEM = /^\s{0,20}(?:(?:[-*+]|\d{1,6}[.)])\s{1,4})?/;
const ON_LINE = /\s:\s+(?=\S)/;

function toCandidate(line: string, at: number, sheet: SheetText): Candidate {
  const width = ITEM.exec(line)?.[0].length ?? 0;
  const indent = /[-*+.)]/.test(line.slice(0, width)) ? measureColumns(line, width) : 0;
  const text = dropNoteMarks(line.slice(width));
  const close = findClose(at, indent, sheet);
  const parting = close === at + 1 ? ON_LINE.exec(text) : null;
  const front = unwrapLine(parting === null ? text : text.slice(0, parting.index));
  return makeCandidate({
    series: 'note-card',
    level: LINE_LEVEL,
    otherwise: 'text',
    start: at,
    end: at + 1,
    indent,
    prompt: [front.text],
    column: width + front.width + 1,
    run: at,
    isExplicit: true,
    close,
    promptEnd: at + 1,
    answer: parting === null ? null : text.slice(parting.index + parting[0].length),
  });
}

/** A list item goes on over deeper lines, any other card up to a blank line; a further card ends both. */
function findClose(at: number, indent: number, { lines, kinds }: SheetText): number {
  let end = at + 1;
  for (let line = end; line < lines.length; line += 1) {
    const kind = kinds[line];
    const text = lines[line] ?? '';
    if (kind === 'blank' && indent > 0) continue;
    if (kind === 'blank' || kind === 'heading' || kind === 'rule' || MARKED.test(text)) break;
    if (indent > 0 && measureColumns(text, text.length - text.trimStart().length) < indent) break;
    end = line + 1;
  }
  return end;
}

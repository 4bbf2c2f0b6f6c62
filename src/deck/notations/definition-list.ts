import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { unwrapLine } from './unwrap.ts';

const FEWEST = 2;
const DEFINITION = /^ {0,3}[:~][ \t]{1,4}(?=\S)/;
const INDENTED = /^(?: {2,}|\t)/;
const LONGEST_TERM = 160;

/** A line, and below it `: its definition`, as definition lists are written. */
export const definitionList: Notation = {
  name: 'definition-list',
  propose: (sheet) => {
    const terms = findTerms(sheet);
    if (terms.length < FEWEST) return [];
    return terms.map(({ start, mark }, index) => {
      const close = findEnd(sheet, mark, terms[index + 1]?.start);
      return toCandidate(sheet, start, mark, close);
    });
  },
};

interface Term {
  readonly start: number;
  /** Line of the first definition. */
  readonly mark: number;
}

function findTerms({ lines, kinds, linesWith }: SheetText): readonly Term[] {
  return linesWith(': ', ':\t', '~ ', '~\t').flatMap((mark): readonly Term[] => {
    if (kinds[mark] !== 'text' || !DEFINITION.test(lines[mark] ?? '')) return [];
    const start = kinds[mark - 1] === 'blank' ? mark - 2 : mark - 1;
    const term = lines[start] ?? '';
    const isTerm = kinds[start] === 'text' && !DEFINITION.test(term) && !INDENTED.test(term);
    return isTerm && term.length <= LONGEST_TERM ? [{ start, mark }] : [];
  });
}

/** A definition goes on over further definitions, indented lines, and lines directly below. */
function findEnd({ lines, kinds }: SheetText, mark: number, limit = lines.length): number {
  let end = mark + 1;
  for (let line = end; line < limit; line += 1) {
    const kind = kinds[line];
    if (kind === 'blank') continue;
    const text = lines[line] ?? '';
    const isAttached = line === end && kind === 'text';
    if (!isAttached && !INDENTED.test(text) && !DEFINITION.test(text)) break;
    end = line + 1;
  }
  return end;
}

function toCandidate({ lines }: SheetText, start: number, mark: number, close: number): Candidate {
  const line = lines[start] ?? '';
  const indent = line.length - line.trimStart().length;
  const term = unwrapLine(line.slice(indent));
  return makeCandidate({
    series: 'definition-list',
    level: LINE_LEVEL,
    otherwise: 'text',
    start,
    end: start + 1,
    prompt: [term.text],
    column: indent + term.width + 1,
    run: start,
    isExplicit: true,
    close,
    answerMark: { line: mark, width: DEFINITION.exec(lines[mark] ?? '')?.[0].length ?? 0 },
  });
}

import type { Deck, Question } from '../../deck/deck.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';
import { placeLine } from './place.ts';

/** `3.2` is number 2 of the part `3.`; `Q7` and `Question 7` are number 7 of all. */
const LABEL = /^(?:\D{0,40}?)((?:\d{1,6}\.){0,4})(\d{1,6})\D{0,3}$/;

/** Numbers that belong to each other. */
interface Run {
  readonly part: string;
  readonly section: string;
  readonly last: number;
  /** Lines by number. */
  readonly lines: Map<number, number>;
}

/**
 * Follows the numbers that the author printed. A new section, or a new part before the dot, may begin again; what
 * begins again at 1 elsewhere is a numbering of its own.
 */
export function checkNumbering(deck: Deck, lines: readonly string[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let run: Run | null = null;
  for (const question of deck.questions) {
    const read = LABEL.exec(question.label ?? '');
    if (read === null) continue;
    const number = Number(read[2]);
    const next = { part: read[1] ?? '', section: question.section.join('\n') };
    if (run === null || startsAnew(run, next, number)) {
      run = { ...next, last: number, lines: new Map([[number, question.line]]) };
      continue;
    }
    const report = (code: 'numbering-gap' | 'repeated-number', args: Diagnostic['args']): void => {
      const place = { source: deck.source, ...placeLabel(lines, question) };
      found.push({ ...place, code, severity: 'note', args });
    };
    const taken = run.lines.get(number);
    if (taken !== undefined) report('repeated-number', { number, line: taken });
    else {
      if (number > run.last + 1) report('numbering-gap', { number, after: run.last });
      run.lines.set(number, question.line);
    }
    run = { ...run, ...next, last: number };
  }
  return found;
}

function startsAnew(
  run: Run,
  next: { readonly part: string; readonly section: string },
  number: number,
): boolean {
  if (next.part !== run.part) return true;
  if (number === 1) return run.last !== 1 || next.section !== run.section;
  return next.section !== run.section && number < run.last;
}

function placeLabel(lines: readonly string[], { line, label }: Question) {
  const text = label ?? '';
  const column = (lines[line - 1] ?? '').indexOf(text);
  if (column < 0) return placeLine(lines, line);
  return { line, column: column + 1, endColumn: column + 1 + text.length };
}

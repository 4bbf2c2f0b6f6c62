import type { Diagnostic } from '../diagnostic.ts';
import { renderPlaced } from '../problem-view.ts';
import type { View } from '../view.ts';
import { wrap } from '../width.ts';
import { sumUp, type CheckedSheet } from './checked.ts';
import { describeDiagnostic } from './describe.ts';
import { showLine } from './source-line.ts';

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 160;

/**
 * Tells every diagnostic as "file:line:column severity code sentence" with the line of the sheet and a mark below it,
 * then the sum.
 * @returns lines with a line end behind each; nothing when nothing is wrong
 */
export function renderCheck(sheets: readonly CheckedSheet[], view: View): string {
  const lines: string[] = [];
  for (const sheet of sheets) {
    for (const diagnostic of sheet.diagnostics) {
      lines.push(renderPlaced(diagnostic, describeDiagnostic(diagnostic, view.messages), view));
      for (const line of quoteLine(diagnostic, sheet, view)) lines.push(line);
    }
  }
  if (lines.length === 0) return '';
  const sum = sumUp(sheets);
  const { style } = view;
  const paint = sum.error > 0 ? style.wrong : sum.warning > 0 ? style.partial : style.quiet;
  const told = view.messages.check.summary(sum);
  const summary = view.plain === true ? told.replace(' · ', ', ') : told;
  return `${[...lines, '', ...wrap(summary, view.width).map(paint)].join('\n')}\n`;
}

function quoteLine(
  { line, column, endColumn, severity }: Diagnostic,
  { lines }: CheckedSheet,
  { style, width, plain }: View,
): readonly string[] {
  const text = lines[line - 1];
  if (text === undefined || text.trim() === '') return [];
  const number = String(line).padStart(5);
  const room = Math.max(20, Math.min(width, WIDEST)) - number.length - 3;
  const shown = showLine(text, { column, endColumn }, room);
  if (plain === true) return [`  ${shown.text.trimStart()}`];
  const paint =
    severity === 'error' ? style.wrong : severity === 'warning' ? style.partial : style.quiet;
  const mark = `^${'~'.repeat(shown.marked - 1)}`;
  return [
    `${style.quiet(`${number} |`)} ${shown.text}`,
    `${style.quiet(`${' '.repeat(number.length)} |`)} ${' '.repeat(shown.before)}${paint(mark)}`,
  ];
}

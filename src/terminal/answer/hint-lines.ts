import type { Hint } from '../../session/asked.ts';
import { renderMarkdown } from '../markdown.ts';
import { makeSafeLine } from '../safe-text.ts';
import { indentLines, type View } from '../view.ts';
import { clampProse, wrap } from '../width.ts';

/** @returns the steps of help that were given so far, as lines: what an author wrote stays, of letters the last step */
export function renderHints(hints: readonly Hint[], view: View): string[] {
  const last = hints.findLast(({ kind }) => kind === 'letters');
  return hints
    .filter((hint) => hint.kind === 'authored' || hint === last)
    .flatMap((hint) => renderHint(hint, view));
}

function renderHint(hint: Hint, view: View): string[] {
  const { answer } = view.messages;
  const width = clampProse(view.width) - 3;
  const heading = hint.kind === 'authored' ? answer.hint() : answer.letters();
  const body =
    hint.kind === 'authored'
      ? renderMarkdown(hint.text, { width, style: view.style }).split('\n')
      : hint.points.flatMap((point) => renderPoint(point, width));
  return [view.style.heading(heading), ...indentLines(body.join('\n'), 2)];
}

function renderPoint(point: string, width: number): string[] {
  return wrap(makeSafeLine(point), width - 2).map((line, row) => (row === 0 ? '• ' : '  ') + line);
}

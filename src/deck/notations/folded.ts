import type { Fold } from '../folds.ts';
import { isAnswerSummary } from '../question/answer-words.ts';
import { isLabelName } from '../question/labels.ts';
import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';

/** `<details><summary>What is …?</summary> answer </details>`: a fold whose summary is no label such as `Show answer`. */
export const folded: Notation = {
  name: 'folded',
  propose: (sheet) =>
    sheet.folds.flatMap((fold) => (isMeant(fold) ? [toCandidate(fold, sheet)] : [])),
};

function isMeant({ summary }: Fold): boolean {
  const text = summary.join(' ').replaceAll(/[*_`]/g, '').trim();
  return /[\p{L}\p{N}]/u.test(text) && !isAnswerSummary(text) && !isLabelName(text);
}

function toCandidate(fold: Fold, sheet: SheetText): Candidate {
  const [first = '', ...more] = fold.summary;
  const split = splitLabel(first);
  const isLed = fold.start < fold.textLine;
  return makeCandidate({
    series: 'folded',
    level: LINE_LEVEL,
    otherwise: 'text',
    start: fold.textLine,
    lead: isLed ? fold.start : null,
    end: fold.summaryEnd,
    indent: fold.indent,
    prompt: [split?.rest ?? first, ...more],
    column: fold.column + (split?.width ?? 0),
    label: split?.label ?? null,
    run: fold.start,
    isExplicit: true,
    close: fold.close ?? sheet.lines.length,
    answer: fold.rest,
  });
}

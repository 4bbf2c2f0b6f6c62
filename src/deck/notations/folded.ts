import type { Fold } from '../folds.ts';
import { isAnswerSummary } from '../question/answer-words.ts';
import { isLabelName } from '../question/labels.ts';
import type { SheetText } from '../sheet-text.ts';
import { hasQuestionMark } from './asking.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';

/** `<details><summary>What is …?</summary> answer </details>`: a fold whose summary is no label such as `Show answer`. */
export const folded: Notation = {
  name: 'folded',
  propose: (sheet) => {
    const meant = sheet.folds.filter(isMeant);
    const regular = isStray(meant, sheet.folds) ? meant.filter(asks) : meant;
    return regular.map((fold) => toCandidate(fold, sheet));
  },
};

const FEW = 0.3;

/** Where nearly all folds hide answers, and where all have the same summary, one that asks nothing is no question. */
function isStray(meant: readonly Fold[], all: readonly Fold[]): boolean {
  const texts = new Set(meant.map(({ summary }) => summary.join(' ')));
  return meant.length < all.length * FEW || (meant.length > 1 && texts.size === 1);
}

function asks({ summary }: Fold): boolean {
  return summary.some(hasQuestionMark);
}

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

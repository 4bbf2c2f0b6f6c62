import { isDivisionName } from './choose/section-names.ts';
import { hasQuestionLead } from './notations/asking.ts';
import { isAsking, type Candidate } from './notations/candidate.ts';
import { placeText } from './placed-text.ts';
import type { Problem } from './problem.ts';
import { isAnswerSummary } from './question/answer-words.ts';
import type { QuestionDraft } from './question/build-question.ts';
import { mayBeLabel, readLabel } from './question/labels.ts';
import type { SheetText } from './sheet-text.ts';
import { latePattern } from './late-pattern.ts';

/** One of so many asks by chance, in a text that is no sheet of questions. */
const CHANCE = 0.05;

/** Notations that take what is there, for want of anything better. */
const LAST_RESORT = 'topic';

/** A version (`1.4.0`) numbers no question. */
const VERSION = /^\d{1,6}\.\d{1,6}\.\d/;

/** `Challenge 1: …`, `Card 7`: counted by a word of the author's own. */
const COUNTED = latePattern(String.raw`^\p{L}{2,20}\s#?\d{1,4}(?:\s?[:.)–—-]|$)`, 'u');

/**
 * Reports a sheet in which next to nothing asks, orders, is numbered, has options or is marked as a question: notes, a
 * changelog, a README, whose headings were read as questions because there was nothing else.
 * @param candidates what the questions were read from, in their order; none where the sheet says itself what it asks
 */
export function reportNothingAsks(
  sheet: SheetText,
  candidates: readonly Candidate[],
  drafts: readonly QuestionDraft[],
): readonly Problem[] {
  const silent = drafts.filter((draft, index) => {
    const candidate = candidates[index];
    return candidate !== undefined && !asks(candidate) && !isMarked(draft, sheet);
  });
  if (silent.length === 0 || silent.length < drafts.length * (1 - CHANCE)) return [];
  return [{ code: 'nothing-asks', severity: 'warning', line: 1, column: 1, args: {} }];
}

function asks(candidate: Candidate): boolean {
  const { isExplicit, series, label, prompt, id } = candidate;
  if (isExplicit && series !== LAST_RESORT) return true;
  if (label !== null && !VERSION.test(label.text)) return true;
  const first = prompt[0] ?? '';
  if (COUNTED().test(first) && !isDivisionName(first)) return true;
  return id !== null || isAsking(candidate) || hasQuestionLead(first);
}

/** Whether what stands below says that something is asked: options, key points, a hidden or named answer. */
function isMarked(draft: QuestionDraft, sheet: SheetText): boolean {
  const { options, keyPoints, examples, hint, start, owners } = draft;
  if (options.length + keyPoints.length + examples.length > 0 || hint !== null) return true;
  return owners.some((_, index) => {
    const fold = sheet.foldAt(start + index);
    if (fold !== undefined) return isAnswerSummary(fold.summary.join(' '));
    const line = sheet.lines[start + index] ?? '';
    return mayBeLabel(line) && readLabel(placeText(line, 1, 1))?.kind === 'answer';
  });
}

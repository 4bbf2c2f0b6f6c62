import type { SheetText } from '../sheet-text.ts';
import type { Part } from './part.ts';

/** In a sheet that answers less than this share of its questions, what stands below a few is no answer either, */
const FEW_ANSWERS = 0.1;
/** if there are so many questions at least. */
const FEWEST = 8;
const LIST_LINE = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** A part with what follows it. */
interface Stretch {
  readonly part: Part;
  readonly end: number;
  /** Questions nested below it go on with it. */
  readonly isFollowed: boolean;
}

/**
 * Lets code, lists and nested questions go with the question above them in sheets that give no answers: they are what it
 * asks about.
 * @returns the parts, such questions with the end of their prompt
 */
export function takeAlong(parts: readonly Part[], sheet: SheetText): readonly Part[] {
  const stretches = joinFollowUps(parts, sheet.lines.length);
  const questions = stretches.filter(({ part }) => part.kind === 'question');
  const answered = questions.filter((one) => !one.isFollowed && hasBelow(one, sheet));
  const hasFew = answered.length <= questions.length * FEW_ANSWERS;
  if (questions.length < FEWEST || !hasFew) return parts;
  return stretches.map((stretch): Part => {
    const { part, end } = stretch;
    const { kind, candidate } = part;
    if (kind !== 'question' || candidate.promptEnd !== null || !hasBelow(stretch, sheet))
      return part;
    if (!isCodeOrList(sheet, candidate.end, end)) return part;
    return { kind, candidate: { ...candidate, promptEnd: end } };
  });
}

function joinFollowUps(parts: readonly Part[], length: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = length;
  let isFollowed = false;
  for (const part of parts.toReversed()) {
    if (part.candidate.series === 'follow-up') {
      isFollowed = true;
      continue;
    }
    stretches.push({ part, end, isFollowed });
    end = part.candidate.start;
    isFollowed = false;
  }
  return stretches.toReversed();
}

function hasBelow({ part: { candidate }, end }: Stretch, sheet: SheetText): boolean {
  if (candidate.answer !== null || candidate.answerMark !== null) return true;
  return sheet.hasText(candidate.end, end);
}

function isCodeOrList({ kinds, lines }: SheetText, start: number, end: number): boolean {
  for (let line = start; line < end; line += 1) {
    const kind = kinds[line];
    if (kind === 'heading' || kind === 'html') return false;
    if (kind === 'text' && !LIST_LINE.test(lines[line] ?? '')) return false;
  }
  return true;
}

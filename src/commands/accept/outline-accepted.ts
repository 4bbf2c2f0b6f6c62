import type { Question } from '../../deck/deck.ts';
import type { Alternative, KeyPoint } from '../../deck/key-point.ts';
import { outlineKeyPoints } from '../../grading/outline.ts';
import type { AcceptedRow } from './collect-accepted.ts';

/**
 * @param accepted wordings for key points derived from the question's answer
 * @returns the key points as an author might write them, with these wordings; null where one of them has no point there
 */
export function outlineAccepted(
  question: Question,
  accepted: readonly Pick<AcceptedRow, 'point' | 'wording'>[],
): readonly KeyPoint[] | null {
  const outline = outlineKeyPoints(question);
  const points = new Set(outline.map(({ text }) => text));
  if (!accepted.every(({ point }) => points.has(point))) return null;
  return outline.map((keyPoint) =>
    extend(
      keyPoint,
      accepted.filter(({ point }) => point === keyPoint.text).map(({ wording }) => wording),
    ),
  );
}

function extend(keyPoint: KeyPoint, wordings: readonly string[]): KeyPoint {
  const { claim } = keyPoint;
  const added = wordings.map(toAlternative);
  if (added.length === 0 || claim.kind === 'gist') return keyPoint;
  if (claim.kind === 'said') {
    return {
      ...keyPoint,
      claim: { kind: 'said', alternatives: [...claim.alternatives, ...added] },
    };
  }
  // of so many words any few are enough: the wording stands for as many of them
  const items = claim.items.map((item, at) =>
    at < claim.need ? { ...item, alternatives: [...item.alternatives, ...added] } : item,
  );
  return { ...keyPoint, claim: { ...claim, items } };
}

function toAlternative(wording: string): Alternative {
  return { text: wording, steps: [[{ kind: 'words', text: wording }]] };
}

import type { Deck, Question } from '../../deck/deck.ts';
import type { Alternative, KeyPoint } from '../../deck/key-point.ts';
import { findPointDoubts, type PointDoubt } from '../../grading/point-doubts.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';
import { placeText } from './place.ts';

/**
 * Looks for key points that do not do what an author wants of them: wordings nobody can say, wordings the question
 * says already, the same point twice.
 * @param lines of the sheet the deck was read from; none for a deck from elsewhere
 */
export function checkKeyPoints(deck: Deck, lines: readonly string[]): readonly Diagnostic[] {
  const place = (keyPoint: KeyPoint, text: string) => ({
    source: deck.source,
    ...placeText(lines, keyPoint.line ?? 1, text),
  });
  return deck.questions.flatMap((question) => [
    ...findPointDoubts(question).map((doubt): Diagnostic => {
      const { kind, keyPoint, alternative: text, isWhole } = doubt;
      const args = { text, role: keyPoint.role, whole: isWhole ? 1 : 0 };
      return { ...place(keyPoint, text), code: kind, severity: judgeDoubt(doubt), args };
    }),
    ...findRepeats(question).map(({ keyPoint, text, first, isOpposed }): Diagnostic => ({
      ...place(keyPoint, text),
      code: 'repeated-key-point',
      severity: isOpposed ? 'error' : 'warning',
      args: { text, line: first.line ?? '', opposed: isOpposed ? 1 : 0 },
    })),
  ]);
}

/** A point that cannot be met fails every answer; one further wording that the question holds is often meant so. */
function judgeDoubt({ kind, keyPoint, alternative, isWhole }: PointDoubt): Diagnostic['severity'] {
  if (kind === 'never-matches') return isWhole ? 'error' : 'warning';
  const [first] = alternativesOf(keyPoint);
  return first === undefined || first.text === alternative ? 'warning' : 'note';
}

interface Repeat {
  readonly keyPoint: KeyPoint;
  readonly text: string;
  readonly first: KeyPoint;
  /** One of the two is a contradiction, the other is not. */
  readonly isOpposed: boolean;
}

/** Points with the same wordings, and wordings that one point demands and another forbids. */
function findRepeats({ keyPoints }: Question): readonly Repeat[] {
  const points = new Map<string, KeyPoint>();
  const wordings = new Map<string, KeyPoint>();
  return keyPoints.flatMap((keyPoint): readonly Repeat[] => {
    const whole = foldPoint(keyPoint);
    const twin = points.get(whole);
    if (twin === undefined) points.set(whole, keyPoint);
    else if (!areOpposed(keyPoint, twin)) {
      return [{ keyPoint, text: keyPoint.text, first: twin, isOpposed: false }];
    }
    const repeats: Repeat[] = [];
    for (const alternative of alternativesOf(keyPoint)) {
      const key = foldAlternative(alternative);
      const first = wordings.get(key);
      if (first === undefined) wordings.set(key, keyPoint);
      else if (areOpposed(keyPoint, first)) {
        repeats.push({ keyPoint, text: alternative.text, first, isOpposed: true });
      }
    }
    return repeats;
  });
}

function areOpposed(left: KeyPoint, right: KeyPoint): boolean {
  return (left.role === 'contradiction') !== (right.role === 'contradiction');
}

/** An enumeration asks for each of its items only as far as it takes, so its wordings oppose nothing. */
function alternativesOf({ claim }: KeyPoint): readonly Alternative[] {
  return claim.kind === 'said' ? claim.alternatives : [];
}

function foldPoint({ claim }: KeyPoint): string {
  if (claim.kind === 'gist') return claim.text;
  if (claim.kind === 'said') return claim.alternatives.map(foldAlternative).toSorted().join('|');
  const items = claim.items.map(({ alternatives }) => alternatives.map(foldAlternative).join('|'));
  return `${claim.need}:${items.toSorted().join(';')}`;
}

function foldAlternative({ steps }: Alternative): string {
  return steps
    .map((step) => step.map(({ kind, text }) => `${kind} ${text.toLowerCase()}`).join(' '))
    .join('>');
}

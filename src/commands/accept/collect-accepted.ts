import type { Deck, Question } from '../../deck/deck.ts';
import { deriveKeyPoints } from '../../grading/derive.ts';
import type { QuestionRef } from '../../scheduling/event.ts';
import { findProgress, type Progress } from '../../scheduling/progress.ts';
import { assumeRelinks } from '../../scheduling/relink.ts';
import { viewState, type HistoryState } from '../../scheduling/replay.ts';
import { findCandidates } from '../study-options.ts';

/** A wording that the learner let count for a key point. */
export interface AcceptedRow {
  /** What the question's history is filed under. */
  readonly key: string;
  readonly question: QuestionRef;
  /** Where the question stands now; null where its sheet was not looked at. */
  readonly place: { readonly deck: Deck; readonly question: Question } | null;
  readonly point: string;
  readonly wording: string;
  /** False where the sheet has no such key point any more; true where that is not known. */
  readonly counts: boolean;
}

/**
 * @param decks whole sheets; null for all that was ever accepted
 * @returns the accepted wordings in the order of the sheets, or of the history
 */
export function collectAccepted(
  state: HistoryState,
  decks: readonly Deck[] | null,
): readonly AcceptedRow[] {
  const progress = viewState(state);
  if (decks !== null) return collectInSheets(progress, state.refused, decks);
  return [...progress.questions.values()].flatMap(({ key, ref, wordings }) =>
    wordings.map((accepted) => ({ key, question: ref, place: null, ...accepted, counts: true })),
  );
}

function collectInSheets(
  known: Progress,
  refused: readonly string[],
  decks: readonly Deck[],
): readonly AcceptedRow[] {
  const candidates = findCandidates(decks, {});
  const progress = assumeRelinks(candidates, known, refused);
  const seen = new Set<string>();
  return candidates.flatMap(({ deck, question, key: own }) => {
    const found = findProgress(progress, own);
    if (found === null || found.wordings.length === 0 || seen.has(found.key)) return [];
    seen.add(found.key);
    const points = new Set(listPoints(question));
    const { key, ref, wordings } = found;
    return wordings.map((accepted) => ({
      key,
      question: ref,
      place: { deck, question },
      ...accepted,
      counts: points.has(accepted.point),
    }));
  });
}

function listPoints(question: Question): readonly string[] {
  const { keyPoints } = question;
  return (keyPoints.length > 0 ? keyPoints : deriveKeyPoints(question)).map(({ text }) => text);
}

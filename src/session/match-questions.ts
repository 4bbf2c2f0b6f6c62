import type { Question } from '../deck/deck.ts';
import { pairAlike } from '../scheduling/relink.ts';
import { toRef } from '../scheduling/question-key.ts';

/**
 * Finds the questions of a sheet again after it was edited: by their ids, else by their words, and the one that was
 * edited by its place when it stands alone between the same neighbours, whatever it says now.
 * @param before the questions as they were
 * @param now the questions as they are
 * @param edited the id of the question whose place was opened
 * @returns for the id of a former question what it is now; those that are gone are not in it
 */
export function matchQuestions(
  before: readonly Question[],
  now: readonly Question[],
  edited: string,
): ReadonlyMap<string, Question> {
  const byId = new Map(now.map((question) => [question.id, question]));
  const found = new Map<string, Question>();
  for (const { id } of before) {
    const same = byId.get(id);
    if (same !== undefined) found.set(id, same);
  }
  const taken = new Set(found.keys());
  const lost = before.filter(({ id }) => !found.has(id));
  const fresh = now.filter(({ id }) => !taken.has(id));
  const [from, to] = [lost, fresh].map((questions) =>
    questions.map((question) => toRef(question, '')),
  );
  for (const pair of pairAlike(from ?? [], to ?? [])) {
    const question = byId.get(pair.to.id);
    if (question === undefined) continue;
    found.set(pair.from.id, question);
    taken.add(question.id);
  }
  const alone = found.has(edited) ? null : findByPlace(before, now, edited, { found, taken });
  if (alone !== null) found.set(edited, alone);
  return found;
}

interface Matched {
  readonly found: ReadonlyMap<string, Question>;
  /** Ids of questions that are one of the former ones. */
  readonly taken: ReadonlySet<string>;
}

/** @returns the only question that is new between the neighbours of a former one; null when there is none or several */
function findByPlace(
  before: readonly Question[],
  now: readonly Question[],
  edited: string,
  { found, taken }: Matched,
): Question | null {
  const at = before.findIndex(({ id }) => id === edited);
  const previous = at > 0 ? found.get(before[at - 1]?.id ?? '') : undefined;
  const next = found.get(before[at + 1]?.id ?? '');
  if (at < 0 || (at > 0 && previous === undefined)) return null;
  if (at + 1 < before.length && next === undefined) return null;
  const start = previous === undefined ? 0 : now.indexOf(previous) + 1;
  const end = next === undefined ? now.length : now.indexOf(next);
  const between = now.slice(start, end).filter(({ id }) => !taken.has(id));
  return between.length === 1 ? (between[0] ?? null) : null;
}

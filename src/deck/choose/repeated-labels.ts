import { normalisePrompt } from '../identity.ts';
import type { Candidate } from '../notations/candidate.ts';

const FEWEST = 3;
/** Labels repeat: so many candidates of a series at least share each text on average. */
const REPEATS = 2;

/**
 * Leaves out the candidates of a series that opens and closes (a folded block) when its texts repeat all over: they are
 * a label such as “Show the answer”, in whatever language.
 */
export function dropRepeatedLabels(candidates: readonly Candidate[]): readonly Candidate[] {
  const folds = candidates.filter(({ isExplicit, close }) => isExplicit && close !== null);
  if (folds.length < FEWEST) return candidates;
  const counts = new Map<string, number>();
  for (const fold of folds) counts.set(keyOf(fold), (counts.get(keyOf(fold)) ?? 0) + 1);
  const limit = Math.max(FEWEST, folds.length / REPEATS);
  return candidates.filter(
    (candidate) => candidate.close === null || (counts.get(keyOf(candidate)) ?? 0) < limit,
  );
}

function keyOf({ series, prompt }: Candidate): string {
  return `${series} ${normalisePrompt(prompt.join(' '))}`;
}

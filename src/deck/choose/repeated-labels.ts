import { normalisePrompt } from '../identity.ts';
import type { Candidate } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';

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

/**
 * Leaves out unnumbered headings and bold lines that stand with the same text below many questions and have nothing below
 * themselves (“Any doubts?”): a refrain is part of what stands above it.
 */
export function dropRefrains(
  candidates: readonly Candidate[],
  sheet: SheetText,
): readonly Candidate[] {
  const counts = new Map<string, number>();
  const filled: Candidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (!isLoose(candidate)) continue;
    const next = candidates[index + 1]?.start ?? sheet.lines.length;
    if (sheet.hasText(candidate.end, next)) filled.push(candidate);
    else counts.set(keyOf(candidate), (counts.get(keyOf(candidate)) ?? 0) + 1);
  }
  // most sheets have none that comes again with nothing below
  if (![...counts.values()].some((count) => count >= FEWEST)) return candidates;
  for (const candidate of filled) {
    const count = counts.get(keyOf(candidate));
    if (count !== undefined) counts.set(keyOf(candidate), count - 1);
  }
  return candidates.filter(
    (candidate) => !isLoose(candidate) || (counts.get(keyOf(candidate)) ?? 0) < FEWEST,
  );
}

function keyOf({ series, prompt }: Candidate): string {
  return `${series} ${normalisePrompt(prompt.join(' '))}`;
}

function isLoose({ isExplicit, label, series }: Candidate): boolean {
  return !isExplicit && label === null && /^(?:heading|bold)/.test(series);
}

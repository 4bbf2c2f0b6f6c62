import { normalisePrompt } from '../identity.ts';
import { LINE_LEVEL } from '../notations/candidate.ts';
import type { Witness } from './evidence.ts';

/**
 * Leaves out the lines of a table of contents: bare numbered lines whose texts all stand again further down.
 * @param witnesses in the order of the sheet
 */
export function dropContents(witnesses: readonly Witness[]): readonly Witness[] {
  const lastPlaces = new Map<string, number>();
  const keys = witnesses.map(({ candidate }) => normalisePrompt(candidate.prompt.join(' ')));
  for (const [index, key] of keys.entries()) lastPlaces.set(key, index);
  const bareRuns = new Set<string>();
  for (const witness of witnesses) {
    if (witness.candidate.level === LINE_LEVEL) bareRuns.add(runOf(witness));
  }
  for (const [index, witness] of witnesses.entries()) {
    const stands = (lastPlaces.get(keys[index] ?? '') ?? index) > index;
    if (!stands) bareRuns.delete(runOf(witness));
  }
  return witnesses.filter((witness) => !bareRuns.has(runOf(witness)));
}

function runOf({ candidate }: Witness): string {
  return `${candidate.series} ${candidate.run}`;
}

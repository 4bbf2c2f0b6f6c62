import type { Candidate } from './candidates.ts';
import type { OpenSession, Progress } from './progress.ts';

/**
 * What a session that was broken off still has to ask: what was not answered yet in the order of its plan, then what was
 * answered wrong and would have come back. Reworded questions are asked as they read now; those that are gone from the
 * sheets are left out.
 */
export function resumeSession(
  session: OpenSession,
  candidates: readonly Candidate[],
  { aliases }: Progress,
): readonly Candidate[] {
  const fileKey = (key: string): string => aliases.get(key) ?? key;
  const verdicts = new Map(session.answered.map(({ key, verdict }) => [fileKey(key), verdict]));
  const plan = [...new Set(session.plan.map(fileKey))];
  const open = plan.filter((key) => !verdicts.has(key));
  const wrong = plan.filter((key) => verdicts.get(key) === 'wrong');
  const present = new Map(candidates.map((candidate) => [fileKey(candidate.key), candidate]));
  return [...open, ...wrong].flatMap((key) => present.get(key) ?? []);
}

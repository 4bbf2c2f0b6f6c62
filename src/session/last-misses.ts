import type { KeyPoint } from '../deck/key-point.ts';
import type { Finding } from '../grading/grade.ts';

/** A key point that was missed the last time. */
export interface LastMiss {
  readonly keyPoint: KeyPoint;
  readonly saidNow: boolean;
}

/**
 * @param missed key points missed the last time, in the author's words; those that are not asked for any more are left
 *   out
 * @returns what became of them, in the order of the findings
 */
export function findLastMisses(
  missed: readonly string[],
  findings: readonly Finding[],
): readonly LastMiss[] {
  if (missed.length === 0) return [];
  const names = new Set(missed);
  return findings
    .filter(({ keyPoint }) => names.has(keyPoint.text) && isWanted(keyPoint))
    .map(({ keyPoint, status }) => ({ keyPoint, saidNow: status === 'hit' }));
}

/** @returns the key points that an answer had to say and did not, in the author's words, each once */
export function namesOfMissed(findings: readonly Finding[]): readonly string[] {
  const missed = findings.filter(({ keyPoint, status }) => isWanted(keyPoint) && status !== 'hit');
  return [...new Set(missed.map(({ keyPoint }) => keyPoint.text))];
}

/** @returns the key points that an answer said, in the author's words, each once */
export function namesOfHit(findings: readonly Finding[]): readonly string[] {
  const hit = findings.filter(
    ({ keyPoint, status }) => keyPoint.role !== 'contradiction' && status === 'hit',
  );
  return [...new Set(hit.map(({ keyPoint }) => keyPoint.text))];
}

/** @returns whether an answer has to say it */
export function isWanted({ role }: KeyPoint): boolean {
  return role === 'essential' || role === 'ordinary';
}

import { judgePoint } from './judgement.ts';
import { withoutPositions } from './hearing/heard.ts';
import type { CompiledPoint, Judgement } from './judgement.ts';
import type { Found } from './found.ts';
import type { Heard } from './hearing/heard.ts';

/**
 * Judges the author's points. Contradictions come first: words that say what must not be said are no
 * evidence for anything else.
 */
export function judgePoints(points: readonly CompiledPoint[], heard: Heard): readonly Judgement[] {
  const against = points.map((point) => (isContradiction(point) ? judgePoint(point, heard) : null));
  const spent = new Set<number>();
  for (const judgement of against) {
    if (judgement !== null) for (const found of judgement.found) addPositions(found, spent);
  }
  const left = spent.size === 0 ? heard : withoutPositions(heard, spent);
  return points.map((point, index) => against[index] ?? judgePoint(point, left));
}

function isContradiction(point: CompiledPoint): boolean {
  return point.keyPoint.role === 'contradiction';
}

function addPositions({ place }: Found, positions: Set<number>): void {
  for (let at = place.from; at <= place.to; at += 1) positions.add(at);
}

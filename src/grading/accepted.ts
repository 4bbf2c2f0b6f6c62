import type { Alternative, KeyPoint } from '../deck/key-point.ts';
import { compileWordings, type Wordings } from './wordings.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Token } from './words/token.ts';

/** A wording that the learner let count for a key point. */
export interface AcceptedWording {
  /** The point's text, in the author's words. */
  readonly point: string;
  /** The learner's words, as typed. */
  readonly wording: string;
}

/**
 * @param accepted of whatever points
 * @returns what else satisfies this point; null for nothing. A contradiction has no other wordings: what must not be said
 *   is the author's affair
 */
export function compileAccepted(
  { text, role }: KeyPoint,
  accepted: readonly AcceptedWording[],
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): Wordings | null {
  if (role === 'contradiction') return null;
  const alternatives = accepted
    .filter(({ point }) => point === text)
    .map(({ wording }): Alternative => ({
      text: wording,
      steps: [[{ kind: 'words', text: wording }]],
    }));
  return alternatives.length === 0 ? null : compileWordings(alternatives, vocabulary, asked);
}

import type { Alternative, KeyPoint } from '../deck/key-point.ts';
import { compileAccepted, type AcceptedWording } from './accepted.ts';
import { compileGist } from './gist-term.ts';
import { missPoint, type CompiledPoint } from './judgement.ts';
import type { Vocabulary } from './vocabulary.ts';
import { compileWordings, type Wordings } from './wordings.ts';
import type { Token } from './words/token.ts';

/**
 * Prepares a key point for looking it up in answers.
 * @param accepted wordings that the learner let count, for whatever points
 */
export function compilePoint(
  keyPoint: KeyPoint,
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
  accepted: readonly AcceptedWording[] = [],
): CompiledPoint {
  return {
    keyPoint,
    claim: compileClaim(keyPoint.claim, vocabulary, asked),
    accepted: compileAccepted(keyPoint, accepted, vocabulary, asked),
    missed: missPoint(keyPoint),
  };
}

function compileClaim(
  claim: KeyPoint['claim'],
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): CompiledPoint['claim'] {
  if (claim.kind === 'gist') {
    return { kind: 'gist', gist: compileGist(claim.text, vocabulary, asked) };
  }
  const compileAll = (alternatives: readonly Alternative[]): Wordings =>
    compileWordings(alternatives, vocabulary, asked);
  if (claim.kind === 'said') return { kind: 'said', wordings: compileAll(claim.alternatives) };
  const items = claim.items.map((item) => compileAll(item.alternatives));
  return { kind: 'some', need: claim.need, items };
}

import type { Alternative, KeyPoint, Term } from '../deck/key-point.ts';
import type { Messages } from './messages/messages.ts';
import { makeSafeLine } from './safe-text.ts';
import { truncate } from './width.ts';

/** So much of a derived key point is shown: it is a sentence of the reference answer, which stands below in full. */
const DERIVED_CELLS = 56;

/**
 * What a key point asks for in one short phrase: its first wording, without the marks of the key-point grammar.
 * Authors put the wording they would use themselves first; a point may have dozens of others.
 */
export function describePoint({ claim, text, derived }: KeyPoint, { grading }: Messages): string {
  if (claim.kind === 'said') return describeFirst(claim.alternatives, text);
  if (claim.kind === 'some') {
    const items = claim.items.map((item) => describeFirst(item.alternatives, item.text));
    return grading.anyOf(claim.need, items);
  }
  const line = makeSafeLine(text);
  return derived ? truncate(line, DERIVED_CELLS) : line;
}

/**
 * @param text a wording as the author wrote it
 * @returns it without the marks of the grammar; null where the point is told in that wording anyway
 */
export function describeOtherWording({ claim }: KeyPoint, text: string | null): string | null {
  if (claim.kind !== 'said' || text === null) return null;
  const at = claim.alternatives.findIndex((alternative) => alternative.text === text);
  return at <= 0 ? null : describeFirst(claim.alternatives.slice(at), text);
}

/** @returns how many wordings besides the first one satisfy the point */
export function countOtherWordings({ claim }: KeyPoint): number {
  return claim.kind === 'said' ? Math.max(0, claim.alternatives.length - 1) : 0;
}

function describeFirst(alternatives: readonly Alternative[], text: string): string {
  const steps = alternatives[0]?.steps.map((terms) => terms.map(describeTerm).join(' ')) ?? [];
  const phrase = makeSafeLine(steps.join(' → '));
  return phrase === '' ? makeSafeLine(text) : phrase;
}

function describeTerm(term: Term): string {
  return term.kind === 'prefix' ? `${term.text}…` : term.text;
}

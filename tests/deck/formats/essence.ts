import { tagsOf, type Deck, type Question } from '../../../src/deck/deck.ts';
import type { Claim } from '../../../src/deck/key-point.ts';

/** What a format should hold of a question: all but the lines of its sheet, its number and its printed label. */
export function essence(deck: Deck, question: Question) {
  const { id, kind, prompt, answer, hint, section, keyPoints, examples } = question;
  return {
    id,
    kind,
    prompt,
    answer,
    hint,
    section,
    choices: question.kind === 'choice' ? question.choices : [],
    correct: question.kind === 'choice' ? question.correct : [],
    gaps: question.kind === 'cloze' ? question.gaps : [],
    tags: tagsOf(deck, question),
    keyPoints: keyPoints.map(({ role, weight, claim }) => ({ role, weight, claim: asked(claim) })),
    examples: examples.map(({ text, verdict }) => ({ text, verdict })),
  };
}

/** The wording of a point as it stands in the sheet may change, what it asks for may not. */
function asked(claim: Claim): unknown {
  if (claim.kind === 'gist') return claim;
  if (claim.kind === 'said') return claim.alternatives.map(({ steps }) => steps);
  return claim.items.map(({ alternatives }) => alternatives.map(({ steps }) => steps));
}

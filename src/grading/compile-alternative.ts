import { compileTerm } from './match-term.ts';
import type { Alternative, Step } from '../deck/key-point.ts';
import type { CompiledStep } from './match-step.ts';
import type { Element } from './match-term.ts';
import type { Token } from './words/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An alternative ready to be looked for. */
export interface CompiledAlternative {
  /** As the author wrote it. */
  readonly text: string;
  readonly steps: readonly CompiledStep[];
  /** Those of all steps. */
  readonly elements: readonly Element[];
  /** Sum of their weights. */
  readonly weight: number;
}

/** Prepares an alternative; `asked` says whether the question already holds a word. */
export function compileAlternative(
  alternative: Alternative,
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): CompiledAlternative {
  const compileStep = (step: Step): CompiledStep =>
    limitRepeats(step.flatMap((term) => compileTerm(term, vocabulary, asked)));
  const steps = alternative.steps.map(compileStep).filter((step) => step.length > 0);
  const elements = steps.flat();
  const weight = elements.reduce((sum, element) => sum + element.weight, 0);
  return { text: alternative.text, steps, elements, weight };
}

/** A word that is asked for more often than this in one step would only make matching slow. */
const MOST_REPEATS = 3;

function limitRepeats(step: CompiledStep): CompiledStep {
  const times = new Map<number, number>();
  return step.filter(({ atoms }) => {
    const [first = -1] = atoms;
    const before = times.get(first) ?? 0;
    times.set(first, before + 1);
    return atoms.length > 1 || before < MOST_REPEATS;
  });
}

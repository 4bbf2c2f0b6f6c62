import type { Alternative, KeyPoint, Term } from '../deck/key-point.ts';
import type { Question } from '../deck/deck.ts';
import type { CompiledAlternative } from './compile-alternative.ts';
import { hear, type Heard } from './hearing/heard.ts';
import { readPassage } from './hearing/passage.ts';
import type { CompiledPoint } from './judgement.ts';
import { matchAlternative } from './match-alternative.ts';
import { plainText } from './plain-text.ts';
import { compileRubric, type Rubric } from './rubric.ts';

/** Why a wording of a key point is hardly meant as it is written. */
export interface PointDoubt {
  /** No answer can say it; or the question says it already, so that repeating the question does. */
  readonly kind: 'never-matches' | 'given-away';
  readonly keyPoint: KeyPoint;
  /** The wording, as the author wrote it. */
  readonly alternative: string;
  /** No wording of the key point is left that an answer could say. */
  readonly isWhole: boolean;
}

/**
 * Finds wordings of a question's own key points that no answer can say, by trying them on answers that say just that,
 * and wordings that the question gives away. Linear in the key points.
 */
export function findPointDoubts(question: Question): readonly PointDoubt[] {
  if (question.keyPoints.length === 0) return [];
  const rubric = compileRubric(question, { strictness: 'normal' });
  const asked = listen(plainText(question.prompt), rubric);
  const letsChoose = CHOICE_WORD.test(question.prompt);
  return rubric.points.flatMap((point) => [
    ...findDead(point, rubric),
    ...(letsChoose ? [] : findGivenAway(point, asked)),
  ]);
}

/** A question that lets choose between two things names the answer. */
const CHOICE_WORD = /(?<![\p{L}\p{N}])(?:or|или|либо|oder|ou|o|czy|чи|або)(?![\p{L}\p{N}])/iu;

/** The wordings of a key point, together with what matching makes of them; a list for each item of an enumeration. */
function listWordings({ keyPoint, claim }: CompiledPoint): readonly Wording[][] {
  if (keyPoint.claim.kind === 'said' && claim.kind === 'said') {
    return [pair(keyPoint.claim.alternatives, claim.wordings.alternatives)];
  }
  if (keyPoint.claim.kind !== 'some' || claim.kind !== 'some') return [];
  const { items } = keyPoint.claim;
  return claim.items.map(({ alternatives }, index) =>
    pair(items[index]?.alternatives ?? [], alternatives),
  );
}

function pair(
  written: readonly Alternative[],
  compiled: readonly CompiledAlternative[],
): Wording[] {
  return written.flatMap((alternative, index) => {
    const ready = compiled[index];
    return ready === undefined ? [] : [{ alternative, ready }];
  });
}

interface Wording {
  readonly alternative: Alternative;
  readonly ready: CompiledAlternative;
}

function findDead(point: CompiledPoint, rubric: Rubric): readonly PointDoubt[] {
  const { keyPoint, claim } = point;
  const items = listWordings(point);
  const dead = items.map((wordings) => wordings.filter((wording) => !canMatch(wording, rubric)));
  const lost = items.filter((wordings, index) => dead[index]?.length === wordings.length).length;
  const need = claim.kind === 'some' ? claim.need : 1;
  const isWhole = items.length - lost < need;
  return dead.flat().map(({ alternative }) => ({
    kind: 'never-matches',
    keyPoint,
    alternative: alternative.text,
    isWhole,
  }));
}

const BETWEEN_STEPS = [', ', ' ', '. '];
const MARKS = /[^\p{L}\p{N}\s]/gu;

/** Whether an answer of nothing but the wording says it: as written, or without its marks. */
function canMatch({ alternative, ready }: Wording, rubric: Rubric): boolean {
  if (ready.elements.length === 0 || repeatsStep(alternative)) return false;
  return BETWEEN_STEPS.some((between) => {
    const said = alternative.steps.map((step) => step.map(sayTerm).join(' ')).join(between);
    return [said, said.replaceAll(MARKS, ' ')].some((answer) =>
      says(listen(answer, rubric), ready),
    );
  });
}

/** First one thing and then the same thing: nobody says so. */
function repeatsStep({ steps }: Alternative): boolean {
  const said = steps.map((step) => step.map(({ text }) => text.toLowerCase()).join(' '));
  return said.some((step, index) => index > 0 && step === said[index - 1]);
}

/** Some text that a term asks for. */
function sayTerm(term: Term): string {
  if (term.kind !== 'number') return term.text;
  const value = Number(((term.low + term.high) / 2).toPrecision(12));
  return term.unit === null ? String(value) : `${value} ${term.unit}`;
}

function findGivenAway(point: CompiledPoint, asked: Heard): readonly PointDoubt[] {
  return listWordings(point)
    .flat()
    .filter(({ ready }) => ready.elements.length > 0 && says(asked, ready))
    .map(({ alternative }) => ({
      kind: 'given-away',
      keyPoint: point.keyPoint,
      alternative: alternative.text,
      isWhole: false,
    }));
}

function says(heard: Heard, wording: CompiledAlternative): boolean {
  return matchAlternative(wording, heard).status === 'hit';
}

function listen(answer: string, { vocabulary }: Rubric): Heard {
  return hear(vocabulary, readPassage(answer));
}

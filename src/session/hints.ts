import type { Question } from '../deck/deck.ts';
import type { Alternative, KeyPoint } from '../deck/key-point.ts';
import type { Finding } from '../grading/grade.ts';
import type { Hint } from './asked.ts';
import { isWanted } from './last-misses.ts';
import { maskTerm, maskWords, type Masking } from './mask-words.ts';

/** Of each word so many first letters are shown, step by step. */
const SHOWN_LETTERS = [1, 3] as const;

/** @returns whether there is any help with a question: of a choice the options are there to be seen */
export function hasHints({ hint, kind }: Question): boolean {
  return hint !== null || kind !== 'choice';
}

/**
 * Helps in steps: the author's hint first, then the first letters of what is not said yet, then some more of them.
 * @param findMissing what becomes of every key point in an answer; asked for each step of letters, with what is typed by
 *   then
 * @returns a function that gives the next step for what is typed so far; null when there is none left
 */
export function createHinter(
  question: Question,
  findPoints: (draft: string) => Promise<readonly Finding[]>,
): (draft: string) => Promise<Hint | null> {
  let isAuthoredGiven = question.hint === null;
  let steps = 0;
  let told = '';
  return async (draft) => {
    if (!isAuthoredGiven) {
      isAuthoredGiven = true;
      return { kind: 'authored', text: question.hint ?? '' };
    }
    if (question.kind === 'choice') return null;
    const findings = await findPoints(draft);
    while (steps < SHOWN_LETTERS.length) {
      const points = maskMissing(findings, SHOWN_LETTERS[steps] ?? 1, question.kind === 'cloze');
      if (points.length === 0) return null;
      steps += 1;
      // of short words there are no more letters to show
      if (points.join('\n') === told) continue;
      told = points.join('\n');
      return { kind: 'letters', points };
    }
    return null;
  };
}

/** @returns what is still missing, a line for each point; those of gaps with the number of the gap where there are several */
function maskMissing(
  findings: readonly Finding[],
  letters: number,
  hasGaps: boolean,
): readonly string[] {
  const wanted = findings.filter(({ keyPoint }) => isWanted(keyPoint));
  const lines = wanted.flatMap((finding, index) => {
    if (finding.status === 'hit') return [];
    const masked = maskPoint(finding, letters);
    return [hasGaps && wanted.length > 1 ? `${index + 1}: ${masked}` : masked];
  });
  return [...new Set(lines)];
}

function maskPoint(finding: Finding, letters: number): string {
  const { keyPoint, alternative, missing } = finding;
  const { claim, text } = keyPoint;
  const masking = { letters, said: findSaid(finding) };
  if (claim.kind === 'gist') return maskWords(text, masking);
  if (claim.kind === 'said') {
    const nearest = claim.alternatives.find((one) => one.text === alternative);
    return maskAlternative(nearest ?? claim.alternatives[0], keyPoint, masking);
  }
  const items = claim.items.filter((item) => missing.length === 0 || missing.includes(item.text));
  return items.map((item) => maskAlternative(item.alternatives[0], item, masking)).join(' / ');
}

function maskAlternative(
  alternative: Alternative | undefined,
  { text }: Pick<KeyPoint, 'text'>,
  masking: Masking,
): string {
  const steps = alternative?.steps ?? [];
  if (steps.length === 0) return maskWords(text, masking);
  return steps.map((terms) => terms.map((term) => maskTerm(term, masking)).join(' ')).join(' → ');
}

/** What the answer says of the point already is no secret: its matched words, as the author wrote them. */
function findSaid({ status, matched, missing }: Finding): ReadonlySet<string> {
  if (status !== 'part') return new Set();
  const open = new Set(missing.flatMap(splitWords));
  return new Set(matched.flatMap(({ term }) => splitWords(term)).filter((word) => !open.has(word)));
}

function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
}

import type { Conflict, Finding, Grade } from './grade.ts';
import { switchLayout } from './words/keyboard.ts';
import type { Passage } from './hearing/passage.ts';

/**
 * Grades an answer again as if it had been typed on the other keyboard layout (`ghbdtn` for `привет`),
 * when as it stands it met nothing at all.
 * @param passage the answer
 * @param grade what it came to as typed
 * @param gradeText grades another text by the same rubric
 * @returns the second grade, unsure and with a note, its findings in the words as typed; or `grade` when that is no better
 */
export function gradeOtherLayout(
  passage: Passage,
  grade: Grade,
  gradeText: (text: string) => Grade,
): Grade {
  if (!saysNothing(grade) || isProse(passage)) return grade;
  const { text: answer } = passage;
  const other = gradeText(switchLayout(answer));
  if (other.verdict === 'wrong') return grade;
  return {
    ...other,
    sure: false,
    findings: other.findings.map((finding) => quoteAsTyped(finding, answer)),
    notes: [...other.notes, { code: 'other-layout', args: {} }],
  };
}

/** On the wrong layout this many different small words never come about (three in 3 of 10,000 answers). */
const SMALL_WORDS = 3;

/** Whether it reads as it was typed: small words stand between the others. */
function isProse({ words }: Passage): boolean {
  const small = new Set<string>();
  for (const { kind, text } of words) {
    if (kind === 'filler' || kind === 'relation' || kind === 'negator') small.add(text);
    if (small.size >= SMALL_WORDS) return true;
  }
  return false;
}

/** Whether nothing was found, and no guard said at once what the answer is. */
function saysNothing({ verdict, findings, notes }: Grade): boolean {
  const isBlank = findings.every(({ matched, conflict }) => matched.length === 0 && !conflict);
  return (
    verdict === 'wrong' &&
    isBlank &&
    !notes.some(({ code }) => code === 'empty' || code === 'does-not-know')
  );
}

/** The layout changes characters one by one, so places stay what they are. */
function quoteAsTyped(finding: Finding, answer: string): Finding {
  const quote = <T extends { readonly start: number; readonly end: number }>(place: T): T => ({
    ...place,
    words: answer.slice(place.start, place.end),
  });
  const conflict: Conflict | null = finding.conflict && quote(finding.conflict);
  return { ...finding, matched: finding.matched.map(quote), conflict };
}

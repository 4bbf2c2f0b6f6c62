import type { Finding, Match } from '../grading/grade.ts';
import { joinNeighbours } from './marked-answer.ts';
import { layOutSpans, plainSpan, type Span } from './markdown/spans.ts';
import { describeOtherWording, describePoint } from './point-label.ts';
import { makeSafeLine } from './safe-text.ts';
import type { Paint } from './style.ts';
import { indentLines, type View } from './view.ts';

/** So many missing words are named. */
const MISSING_WORDS = 5;

/** Verdicts and findings are told by a sign too, never by colour alone. */
export const signs = { correct: '✓', partial: '◐', wrong: '✗' } as const;

/** @returns true for what is told to the learner: a contradiction only where the answer holds it */
export function isWorthTelling({ keyPoint, status }: Finding): boolean {
  return keyPoint.role !== 'contradiction' || status === 'hit' || status === 'conflict';
}

/**
 * What became of one key point: sign, the point, the learner's words for it or what is missing.
 * @param answer as typed
 * @returns lines, set in by two cells
 */
export function renderFinding(
  finding: Finding,
  answer: string,
  view: View,
  width: number,
): string[] {
  const [sign, paint] = chooseSign(finding, view);
  const spans: Span[] = [plainSpan(describeLabel(finding, view))];
  const details = describeDetails(finding, answer, view);
  if (details !== '') spans.push(plainSpan(` — ${details}`));
  const lines = layOutSpans(spans, width - 4, view.style);
  return indentLines(lines.join('\n'), 4).map((line, row) =>
    row === 0 ? `  ${paint(sign)} ${line.trimStart()}` : line,
  );
}

function chooseSign({ keyPoint, status }: Finding, { style }: View): [string, Paint] {
  if (keyPoint.role === 'contradiction') return [signs.wrong, style.wrong];
  if (status === 'hit') return [signs.correct, style.correct];
  if (status === 'part') return [signs.partial, style.partial];
  return keyPoint.role === 'bonus' && status === 'miss'
    ? ['·', style.quiet]
    : [signs.wrong, style.wrong];
}

/** @returns what the point asks for, and what it is where it is not an ordinary one */
export function describeLabel({ keyPoint }: Finding, { messages }: View): string {
  const { essential, bonus } = messages.grading;
  const text = describePoint(keyPoint, messages);
  if (keyPoint.role === 'essential') return `${text} (${essential})`;
  return keyPoint.role === 'bonus' ? `${text} (${bonus})` : text;
}

function describeDetails(finding: Finding, answer: string, view: View): string {
  const { grading } = view.messages;
  const { keyPoint, status, conflict } = finding;
  const facts = describeFacts(finding, answer, view);
  if (conflict !== null && status !== 'hit') return `${grading.status.conflict}: ${facts}`;
  const told = keyPoint.role === 'contradiction' ? grading.contradicted : grading.status[status];
  if (status === 'hit' && keyPoint.role !== 'contradiction') return facts;
  return [told, facts].filter(Boolean).join(': ');
}

/** @returns why a point counts as it does: the learner's words for it, what is missing, what speaks against it; may be '' */
export function describeFacts(finding: Finding, answer: string, view: View): string {
  const { keyPoint, status, conflict } = finding;
  if (conflict !== null && status !== 'hit') {
    const [expected, words] = [conflict.expected, conflict.words].map(makeSafeLine);
    return view.messages.grading.conflict[conflict.kind](expected ?? '', words ?? '');
  }
  const quotes = quoteMatches(finding.matched, answer, view);
  if (keyPoint.role === 'contradiction' || status === 'hit') return quotes;
  if (status === 'miss') return '';
  return [quotes, describeMissing(finding, view)].filter(Boolean).join('; ');
}

function describeMissing({ keyPoint, missing, alternative }: Finding, { messages }: View): string {
  if (missing.length === 0) return '';
  const words = missing.map(makeSafeLine);
  const more = Math.max(0, words.length - MISSING_WORDS);
  const wording = describeOtherWording(keyPoint, alternative);
  return messages.grading.missingWords(words.slice(0, MISSING_WORDS), more, wording);
}

/** The learner's words in quotes, each with how it was taken where that is not plain. */
function quoteMatches(matched: readonly Match[], answer: string, view: View): string {
  const { foundIn, tier } = view.messages.grading;
  return joinNeighbours(answer, matched)
    .map(({ start, end }) => {
      const inside = matched.filter((match) => match.start >= start && match.end <= end);
      const how = new Set(inside.map((match) => tier[match.tier]).filter((name) => name !== null));
      const quoted = foundIn([makeSafeLine(answer.slice(start, end))]);
      return how.size === 0 ? quoted : `${quoted} (${[...how].join(', ')})`;
    })
    .join(', ');
}

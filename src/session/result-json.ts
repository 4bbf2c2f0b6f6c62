import type { AnsweredQuestion, SessionResult } from './session-result.ts';
import { meanScore } from './session-result.ts';

/** Version of the shape below; raised when a field changes its meaning or goes away. */
const VERSION = 1;

/**
 * @returns the results of a session as JSON text: format, version, totals, and for each answered question
 *   the answer as typed (or the positions picked), the verdict, and what became of every key point; answers to questions
 *   that came back, and second tries, stand apart under `again` and count nowhere else
 */
export function renderResultJson(result: SessionResult): string {
  const { answered, again, total, before, skipped, end, milliseconds } = result;
  const document = {
    format: 'viva-results',
    version: VERSION,
    end,
    total,
    answered: answered.length,
    answeredBefore: before,
    skipped,
    score: meanScore(result),
    milliseconds,
    results: answered.map(describeAnswer),
    again: again.map(describeAnswer),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** @returns an answer as a JSON value */
export function describeAnswer(answered: AnsweredQuestion) {
  const { asked, reply, grade, override, milliseconds, hints, second } = answered;
  const { deck, question } = asked;
  return {
    id: question.id,
    number: question.number,
    source: deck.source,
    line: question.line,
    kind: question.kind,
    prompt: question.prompt,
    answer: reply.kind === 'typed' ? reply.text : null,
    picked: reply.kind === 'picked' ? reply.picked : null,
    gaveUp: reply.kind === 'gave-up',
    hints,
    verdict: grade.verdict,
    override,
    sure: grade.sure,
    score: grade.score,
    points: grade.findings.map(({ keyPoint, ...finding }) => ({
      text: keyPoint.text,
      role: keyPoint.role,
      weight: keyPoint.weight,
      derived: keyPoint.derived,
      ...finding,
    })),
    notes: grade.notes,
    secondTry: second && {
      answer: second.text,
      verdict: second.grade.verdict,
      score: second.grade.score,
    },
    milliseconds,
  };
}

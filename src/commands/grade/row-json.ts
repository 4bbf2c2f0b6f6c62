import type { Finding, Grade } from '../../grading/grade.ts';

/**
 * @param id as the row gave it
 * @returns the grade of a row as one line of JSON, with its line end
 */
export function renderRowJson(id: unknown, grade: Grade): string {
  const { verdict, score, sure, findings, notes } = grade;
  const points = findings.map(describeFinding);
  return `${JSON.stringify({ id, verdict, score, sure, points, notes })}\n`;
}

function describeFinding({ keyPoint, ...finding }: Finding) {
  const { text, role, weight, derived } = keyPoint;
  return { text, role, weight, derived, ...finding };
}

import type { Question } from '../../deck/deck.ts';

/** "(5 marks)", "[2.5 points]", "(3 балла)" at the end of a line, or before the prompt. */
const PRINTED =
  /^[([](\d{1,3}(?:[.,]\d{1,2})?) ?(?:marks?|points?|pts?|pt|балл|балла|баллов|очко|очка|очков|б)\.?[)\]]/iu;
/** No sheet prints more marks after a line than this takes. */
const LONGEST = 20;

/**
 * @returns the marks that a whole answer to a question is worth: what the author printed with it (“(5 marks)”, “(3 балла)”
 *   at the end of a line or at the beginning; those of several lines add up), else 1
 */
export function findMarks({ prompt }: Question): number {
  const lines = prompt.split('\n');
  const [first = ''] = lines;
  const leading = readMarks(first.trimStart());
  const trailing = lines.flatMap((line, index) => readTrailing(line, index === 0 ? 1 : 0));
  const found = [...(leading === null ? [] : [leading]), ...trailing];
  const sum = found.reduce((total, marks) => total + marks, 0);
  return sum > 0 ? roundMarks(sum) : 1;
}

/** @returns the marks for a score of 0..1, to the hundredth */
export function markScore(score: number, most: number): number {
  return roundMarks(score * most);
}

/** @returns marks to the hundredth, so that what is shown adds up to the total that is shown */
export function roundMarks(marks: number): number {
  return Math.round(marks * 100) / 100;
}

/** @param from where the marks may begin at the earliest: at the very beginning of a prompt they are the leading ones */
function readTrailing(line: string, from: number): number[] {
  const end = line.replace(/[*_\s.:;?!]{1,8}$/u, '').trimStart();
  const start = Math.max(end.lastIndexOf('('), end.lastIndexOf('['));
  if (start < from || end.length - start > LONGEST) return [];
  const marks = readMarks(end.slice(start), true);
  return marks === null ? [] : [marks];
}

function readMarks(text: string, isWhole = false): number | null {
  const found = PRINTED.exec(text);
  if (found === null || (isWhole && found[0].length < text.length)) return null;
  return Number((found[1] ?? '').replace(',', '.'));
}

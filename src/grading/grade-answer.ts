import { measureAnswer, scoreAuthored, scoreDerived } from './score.ts';
import { decideByEssentials, decideByScore, plainNote } from './verdict.ts';
import { FIRST_GUARDS, GUARDS } from './guards/guards.ts';
import { fillsGap } from './blanks.ts';
import { countWords, foldTokens } from './rubric.ts';
import { gradeBlanks } from './grade-blanks.ts';
import { gradeOtherLayout } from './other-layout.ts';
import { hear } from './hearing/heard.ts';
import { asksForMarks, judgePoint, missPoint } from './judgement.ts';
import { judgePoints } from './judge-points.ts';
import { compareOwners } from './owners.ts';
import { readPassage } from './hearing/passage.ts';
import type { Alarm, Evidence } from './guards/guard.ts';
import type { Decision } from './verdict.ts';
import type { Grade, Note } from './grade.ts';
import type { Heard } from './hearing/heard.ts';
import type { Passage } from './hearing/passage.ts';
import type { Measures } from './score.ts';
import type { Judgement } from './judgement.ts';
import type { Rubric } from './rubric.ts';

/** UTF-16 units of an answer that are read; what stands behind is left out, and said so. */
export const LONGEST_ANSWER = 20_000;

/** Grades an answer typed to an open question. Pure and total; time is linear in the answer. */
export function gradeAnswer(rubric: Rubric, answer: string): Grade {
  const isCut = answer.length > LONGEST_ANSWER;
  const read = isCut ? cutAnswer(answer) : answer;
  const passage = readPassage(read);
  const grade = gradeOtherLayout(passage, gradePassage(rubric, passage), (text) =>
    gradePassage(rubric, readPassage(text)),
  );
  if (!isCut) return grade;
  const note: Note = { code: 'cut-short', args: { limit: LONGEST_ANSWER } };
  return { ...grade, sure: false, notes: [...grade.notes, note] };
}

/** Never in the middle of a character. */
function cutAnswer(answer: string): string {
  const last = answer.charCodeAt(LONGEST_ANSWER - 1);
  const isHalf = last >= 0xd8_00 && last <= 0xdb_ff;
  return answer.slice(0, isHalf ? LONGEST_ANSWER - 1 : LONGEST_ANSWER);
}

function gradePassage(rubric: Rubric, passage: Passage): Grade {
  const { tokens } = passage;
  const isExact =
    rubric.exactLengths.has(countWords(tokens)) && rubric.exact.has(foldTokens(tokens));
  const isFilled = rubric.blanks !== null && fillsGap(passage.text, rubric.blanks);
  if (!isExact && !isFilled) {
    for (const guard of FIRST_GUARDS) {
      const code = guard(passage);
      if (code === 'empty' && passage.tokens.length > 0 && rubric.points.some(asksForMarks))
        continue;
      if (code !== null) return gradeAtOnce(rubric, code, 'wrong');
    }
  }
  if (rubric.source === 'none') return gradeAtOnce(rubric, 'no-key', 'partial');
  const grade = gradeBy(rubric, passage);
  if (!isExact) return grade;
  return { ...grade, score: 1, verdict: 'correct', sure: true, notes: [plainNote('exact')] };
}

function gradeBy(rubric: Rubric, passage: Passage): Grade {
  if (rubric.blanks !== null) return gradeBlanks(rubric, rubric.blanks, passage.text);
  const heard = hear(rubric.vocabulary, passage);
  return rubric.source === 'authored' ? gradeAuthored(rubric, heard) : gradeDerived(rubric, heard);
}

function gradeAtOnce(rubric: Rubric, code: Note['code'], verdict: 'wrong' | 'partial'): Grade {
  const findings = rubric.keyPoints.map((keyPoint) => missPoint(keyPoint).finding);
  return { score: 0, verdict, sure: verdict === 'wrong', findings, notes: [plainNote(code)] };
}

function gradeAuthored(rubric: Rubric, heard: Heard): Grade {
  const judgements = judgePoints(rubric.points, heard);
  const score = scoreAuthored(judgements);
  const alarms = raiseAlarms({
    rubric,
    heard,
    judgements,
    shape: null,
    model: rubric.model,
    score,
    opposed: 0,
    ownership: NO_OWNERS,
    ...measureAnswer(heard),
  });
  const hasEssentials = rubric.keyPoints.some(({ role }) => role === 'essential');
  const decide = hasEssentials ? decideByEssentials : decideByScore;
  return toGrade(decide(score, judgements, alarms, rubric.strictness), judgements);
}

const NO_OWNERS = { right: 0, swapped: 0 };

/** The best of the references counts. */
function gradeDerived(rubric: Rubric, heard: Heard): Grade {
  const measures = measureAnswer(heard);
  let best: Grade | null = null;
  for (const reference of rubric.references) {
    const judgements = reference.points.map((point) => judgePoint(point, heard));
    const { score, opposed } = scoreDerived(reference, judgements, heard, measures.precision);
    const { shape, model } = reference;
    const ownership = compareOwners(reference.owners, heard);
    const found = { rubric, heard, judgements, score, opposed, ownership };
    const evidence = { ...found, shape, model, ...measures };
    const decision = decideByScore(score, judgements, raiseAlarms(evidence), rubric.strictness);
    const grade = toGrade(decision, judgements);
    if (best === null || isBetter(grade, best)) best = grade;
  }
  if (best === null) return gradeAtOnce(rubric, 'no-key', 'partial');
  return isThin(measures) ? addDoubt(best, 'thin-evidence') : best;
}

const THIN_PRECISION = 0.35;
const THIN_SIZE = 4;

/** Most of what was said is in words that no reference has: it may be right all the same. */
function isThin({ precision, size }: Measures): boolean {
  return precision < THIN_PRECISION && size >= THIN_SIZE;
}

function addDoubt(grade: Grade, code: Note['code']): Grade {
  if (grade.notes.some((note) => note.code === code)) return grade;
  return { ...grade, sure: false, notes: [...grade.notes, plainNote(code)] };
}

const RANK = { wrong: 0, partial: 1, correct: 2 } as const;

function isBetter(grade: Grade, best: Grade): boolean {
  const byVerdict = RANK[grade.verdict] - RANK[best.verdict];
  return byVerdict > 0 || (byVerdict === 0 && grade.score > best.score);
}

function raiseAlarms(evidence: Evidence): readonly Alarm[] {
  const alarms: Alarm[] = [];
  for (const guard of GUARDS) {
    const alarm = guard(evidence);
    if (alarm !== null) alarms.push(alarm);
  }
  return alarms;
}

function toGrade(decision: Decision, judgements: readonly Judgement[]): Grade {
  return { ...decision, findings: judgements.map(({ finding }) => finding) };
}

import { hear } from './hearing/heard.ts';
import { judgePoint, type CompiledPoint, type Judgement } from './judgement.ts';
import { readPassage } from './hearing/passage.ts';
import { scoreAuthored } from './score.ts';
import { decideByEssentials } from './verdict.ts';
import { foldGap, splitFillings, type Blanks, type Filling } from './blanks.ts';
import type { Finding, Grade } from './grade.ts';
import type { Rubric } from './rubric.ts';

/**
 * Grades a text with gaps: every gap must be filled, in whatever order. Gaps are told apart by their places where a
 * whole sentence was typed, and those of the same text where as many parts as gaps were.
 */
export function gradeBlanks(rubric: Rubric, blanks: Blanks, answer: string): Grade {
  const { parts, inPlace } = splitFillings(answer, blanks);
  const repeated = findRepeated(blanks.gaps);
  const isPlaced = blanks.gaps.map(
    (gap) => inPlace || (repeated.has(gap) && parts.length === blanks.gaps.length),
  );
  const taken = takeExact(blanks.gaps, parts, isPlaced);
  const used = new Set(taken.values());
  const rest = hearText(rubric, keepUnused(answer, parts, used));
  const nothing = hearText(rubric, '');
  const judgements = rubric.points.map((point, gap): Judgement => {
    const exact = parts[taken.get(gap) ?? -1];
    if (exact !== undefined) return hitExactly(point, exact);
    if (!isPlaced[gap] && !repeated.has(blanks.gaps[gap] ?? '')) return judgePoint(point, rest);
    const own = isPlaced[gap] && !used.has(gap) ? parts[gap] : undefined;
    if (own === undefined) return judgePoint(point, nothing);
    return shift(judgePoint(point, hearText(rubric, own.text)), own.start);
  });
  const score = scoreAuthored(judgements);
  const decision = decideByEssentials(score, judgements, [], rubric.strictness);
  return { ...decision, findings: judgements.map(({ finding }) => finding) };
}

function hearText(rubric: Rubric, text: string): ReturnType<typeof hear> {
  return hear(rubric.vocabulary, readPassage(text));
}

/**
 * Gives each part that is a gap's very text to such a gap, each at most once: to the one in its own place if it can.
 * @returns for each gap filled so, which part
 */
function takeExact(
  gaps: readonly string[],
  parts: readonly Filling[],
  isPlaced: readonly boolean[],
): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  const left = new Map<string, number[]>();
  for (const [index, { text }] of parts.entries()) {
    const typed = foldGap(text);
    if (gaps[index] === typed) taken.set(index, index);
    else left.set(typed, [...(left.get(typed) ?? []), index]);
  }
  for (const [gap, text] of gaps.entries()) {
    if (taken.has(gap) || isPlaced[gap]) continue;
    const part = left.get(text)?.shift();
    if (part !== undefined) taken.set(gap, part);
  }
  return taken;
}

function findRepeated(gaps: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(gaps.filter((gap) => seen.size === seen.add(gap).size));
}

/** The answer with its unused parts alone, apart from each other, so that offsets stay. */
function keepUnused(answer: string, parts: readonly Filling[], used: ReadonlySet<number>): string {
  let kept = '';
  for (const [index, { text, start }] of parts.entries()) {
    if (!used.has(index))
      kept += ';'.padEnd(start - kept.length, ' ').slice(0, start - kept.length) + text;
  }
  return kept.padEnd(answer.length, ' ');
}

function hitExactly({ keyPoint }: CompiledPoint, { text, start: at }: Filling): Judgement {
  const words = text.trim();
  const start = at + text.indexOf(words);
  const end = start + words.length;
  const finding: Finding = {
    keyPoint,
    status: 'hit',
    value: 1,
    alternative: keyPoint.text,
    matched: [{ term: keyPoint.text, words, start, end, tier: 'exact' }],
    missing: [],
    conflict: null,
  };
  return { finding, doubtful: false, mixed: false, tellsNew: true, found: [] };
}

function shift(judgement: Judgement, by: number): Judgement {
  const move = <T extends { readonly start: number; readonly end: number }>(place: T): T => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  const { finding } = judgement;
  const { matched, conflict } = finding;
  return {
    ...judgement,
    finding: { ...finding, matched: matched.map(move), conflict: conflict && move(conflict) },
  };
}

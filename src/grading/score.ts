import { isContent } from './hearing/passage.ts';
import { coverGist } from './gist.ts';
import { shareRuns } from './letter-runs.ts';
import { weighToken } from './gist-term.ts';
import type { CompiledReference } from './rubric.ts';
import type { Heard } from './hearing/heard.ts';
import type { Judgement } from './judgement.ts';

/** Of "enough was said": how much the reference as one sentence counts beside its points. */
const WHOLE_SHARE = 0.3;
/** How much a full answer counts beside one that says enough: it must come out above half an answer. */
const FULL_SHARE = 0.5;
const WORDING_SHARE = 0.1;
const PRECISION_SHARE = 0.05;

/** @returns the share of the author's points that was said, bonus on top, 0..1 */
export function scoreAuthored(judgements: readonly Judgement[]): number {
  let said = 0;
  let wanted = 0;
  for (const { finding } of judgements) {
    const { role, weight } = finding.keyPoint;
    if (role === 'contradiction') continue;
    if (role !== 'bonus') wanted += weight;
    if (finding.status === 'hit' || finding.status === 'part') said += weight * finding.value;
  }
  return wanted === 0 ? 0 : Math.min(1, said / wanted);
}

/** What an answer says of a reference. */
export interface DerivedScore {
  /** 0..1; see docs/grading.md for the shares. */
  readonly score: number;
  /** Of what was found, the share that is denied where the reference affirms it, or the other way round. */
  readonly opposed: number;
}

/** Of a long reference nobody repeats every sentence: how much of `count` points is all of it. */
function shareEnough(count: number): number {
  return 0.6 + 0.4 / Math.sqrt(Math.max(1, count));
}

/** @returns how much of a reference the answer says */
export function scoreDerived(
  reference: CompiledReference,
  judgements: readonly Judgement[],
  heard: Heard,
  precision: number,
): DerivedScore {
  let said = 0;
  let wanted = 0;
  for (const { finding } of judgements) {
    said += finding.keyPoint.weight * finding.value;
    wanted += finding.keyPoint.weight;
  }
  const points = wanted === 0 ? 0 : Math.min(1, said / wanted / shareEnough(judgements.length));
  const whole = coverGist(reference.whole, heard);
  const enough = mix(points, whole.value, reference.points.length > 1 ? WHOLE_SHARE : 0);
  const covered = mix(enough, whole.share, FULL_SHARE);
  const worded = mix(covered, shareRuns(reference.runs, heard.passage), WORDING_SHARE);
  return { score: mix(worded, precision, PRECISION_SHARE), opposed: whole.opposed };
}

/** @returns the first figure with a share of the second mixed in */
function mix(first: number, second: number, share: number): number {
  return (1 - share) * first + share * second;
}

/** What an answer looks like from far. */
export interface Measures {
  /** Share of what the answer says that met anything in the rubric, 0..1. */
  readonly precision: number;
  /** Different content words. */
  readonly size: number;
}

/** @returns the measures of an answer; one pass */
export function measureAnswer(heard: Heard): Measures {
  const { words } = heard.passage;
  const seen = new Set<string>();
  let met = 0;
  let all = 0;
  let size = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || seen.has(word.text)) continue;
    seen.add(word.text);
    const weight = weighToken(word, heard.asked[index] === true);
    all += weight;
    if (heard.meetings[index]?.length !== 0) met += weight;
    if (isContent(word)) size += 1;
  }
  return { precision: all === 0 ? 0 : met / all, size };
}

import type { Example, LineOwner } from '../deck.ts';
import type { KeyPoint } from '../key-point.ts';
import { unescapeMarkdown } from '../markup.ts';
import { tidyTags } from '../front-matter/values.ts';
import type { Candidate, Label } from '../notations/candidate.ts';
import { isOwnId, reportBadId } from '../own-id.ts';
import type { Spot } from '../placed-text.ts';
import type { Problem } from '../problem.ts';
import { NO_ADDITIONS, type Additions } from './additions.ts';
import { NO_HABITS, type Habits } from './habits.ts';
import { joinText } from './join-text.ts';
import { layOut, type Layout, type PromptStart } from './lay-out.ts';
import type { Option } from './options.ts';
import type { Region } from './region.ts';
import { readBlocks } from './read-blocks.ts';
import { tidyPrompt } from './tidy-prompt.ts';

/** A question as it stands in the sheet, before it is known beside the others. */
export interface QuestionDraft {
  readonly label: Label | null;
  readonly ownId: string | null;
  readonly prompt: string;
  readonly answer: string | null;
  /** Empty for a question that is answered in the learner's own words. */
  readonly options: readonly Option[];
  /** The missing texts of a prompt with gaps, in order. */
  readonly gaps: readonly string[];
  readonly keyPoints: readonly KeyPoint[];
  readonly examples: readonly Example[];
  readonly hint: string | null;
  readonly tags: readonly string[];
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly problems: readonly Problem[];
  /** First line, from 0, and the owner of each line from there. */
  readonly start: number;
  readonly owners: readonly LineOwner[];
}

/**
 * Builds a question from the lines that belong to it.
 * @param region from the candidate's first line to the next part of the sheet
 * @param habits how the sheet writes options
 */
export function buildQuestion(
  region: Region,
  candidate: Candidate,
  additions: Additions = NO_ADDITIONS,
  habits: Habits = NO_HABITS,
): QuestionDraft {
  const isWhole = candidate.otherwise === 'section' || candidate.answer !== null;
  const start = locatePrompt(region, candidate, isWhole, additions.key);
  const layout = layOut(region, start, habits);
  const prompt = readPrompt(region, candidate, layout, isWhole ? null : start.sure);
  const read = readBlocks(layout.blocks, additions);
  const { answer, options } = settleAnswer(region, layout, {
    ...additions,
    answer: additions.answer ?? candidate.answer,
  });
  const spot = additions.spot ?? { line: candidate.start + 1, column: candidate.column };
  const { ownId, problems } = readId(candidate, spot);
  return {
    label: candidate.label,
    ownId,
    prompt,
    answer,
    options,
    gaps: candidate.gaps,
    keyPoints: read.keyPoints,
    examples: read.examples,
    hint: read.hint,
    tags: tidyTags([...candidate.tags, ...read.tags]),
    ...spot,
    problems: [
      ...problems,
      ...read.problems,
      ...judge(answer, options, read.keyPoints, layout, spot),
    ],
    start: region.start,
    owners: layout.owners,
  };
}

/** @param isWhole the notation gives all of the prompt, whatever stands in its lines */
function locatePrompt(
  region: Region,
  candidate: Candidate,
  isWhole: boolean,
  key: string | null,
): PromptStart {
  const { start, end, prompt, promptEnd, divider, answerMark, gaps } = candidate;
  return {
    sure: isWhole ? end : Math.min(end, start + 1),
    possible: Math.min(end, region.end),
    prompt,
    promptEnd,
    divider,
    answerMark,
    hasGaps: gaps.length > 0,
    key,
  };
}

/** @param firstEnd behind the first line of a prompt whose other lines may be the answer; null for a whole prompt */
function readPrompt(
  region: Region,
  { prompt, end, label }: Candidate,
  { owners, promptWidth }: Layout,
  firstEnd: number | null,
): string {
  const isWhole = firstEnd === null;
  const sure = firstEnd ?? end;
  const [line = '', ...others] = prompt;
  const head = line.slice(0, promptWidth ?? line.length);
  const first = isWhole ? [head, ...others] : [head];
  const more = joinText(region, owners, 'prompt', sure);
  const isWrapped =
    !isWhole && more !== '' && owners[sure - region.start] === 'prompt' && sure < end;
  const asked = [tidyPrompt(unescapeMarkdown(first.join('\n'))).trim(), tidyPrompt(more)]
    .filter((part) => part !== '')
    .join(isWrapped ? '\n' : '\n\n');
  // `## Question 2` directly above its options or its answer
  return asked === '' ? (label?.text ?? '') : asked;
}

function readId(
  { id }: Candidate,
  spot: Spot,
): { readonly ownId: string | null; readonly problems: readonly Problem[] } {
  if (id === null || isOwnId(id)) return { ownId: id, problems: [] };
  return { ownId: null, problems: [reportBadId(id, spot)] };
}

/** Where every box is ticked, only the right options were kept: a list of what the answer must hold. */
function settleAnswer(
  region: Region,
  { owners, options: found, left, keyRest }: Layout,
  additions: Additions,
): { readonly answer: string | null; readonly options: readonly Option[] } {
  const written = joinText(region, owners, 'answer', region.start, left);
  const options = [...additions.options, ...found];
  const isList = options.length > 0 && options.every(({ isTicked }) => isTicked);
  const list = isList
    ? options.map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')
    : '';
  const apart = unescapeMarkdown(keyRest ?? additions.key ?? '').trim();
  const onLine = additions.answer?.trim() ?? '';
  const isWrapped = onLine !== '' && list === '' && owners[1] === 'answer';
  const joined = isWrapped ? `${onLine}\n${written}` : written;
  const answer = [isWrapped ? '' : onLine, list, joined, apart]
    .filter((part) => part !== '')
    .join('\n\n');
  return { answer: answer === '' ? null : answer, options: isList ? [] : options };
}

function judge(
  answer: string | null,
  options: readonly Option[],
  keyPoints: readonly KeyPoint[],
  { optionsLine }: Layout,
  spot: Spot,
): readonly Problem[] {
  if (options.length === 0) {
    const isBare = answer === null && keyPoints.length === 0;
    return isBare ? [{ code: 'no-answer', severity: 'warning', ...spot, args: {} }] : [];
  }
  if (options.some(({ isTicked }) => isTicked)) return [];
  const place = optionsLine === null ? spot : { line: optionsLine + 1, column: 1 };
  return [{ code: 'no-right-option', severity: 'warning', ...place, args: {} }];
}

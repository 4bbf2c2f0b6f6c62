import { GAP } from '../../deck.ts';
import { tidyTags } from '../../front-matter/values.ts';
import { readBraces } from '../../notations/gaps.ts';
import type { Problem } from '../../problem.ts';
import type { LooseQuestion } from '../format.ts';
import { reportBadRecord, reportNotCarried } from '../format-problem.ts';
import { keepShortKey } from '../short-key.ts';
import type { Column } from './columns.ts';
import { readExamples, readKeyPoints } from './key-point-cells.ts';
import { findRightOptions } from './right-options.ts';

/** The cells of a record by what they hold. */
export interface QuestionCells {
  /** Line of the record's beginning, from 1. */
  readonly line: number;
  /** @returns the cell without white space at its edges; null for one that is empty or absent */
  text(column: Column): string | null;
  /** @returns the items of a cell that holds several */
  list(column: Column): readonly string[];
  /** Whether there is such a column at all, filled or not. */
  has(column: Column): boolean;
  /** Whether the first option is the right one, as the others stand in columns of wrong options. */
  readonly isRightFirst: boolean;
  /** Whether each item of the cell stands on its own, so that nothing parts it further. */
  isList(column: Column): boolean;
}

/** A question as far as its cells tell, and what is wrong with them. */
export interface QuestionRead {
  /** Null where the record asks nothing. */
  readonly question: LooseQuestion | null;
  readonly problems: readonly Problem[];
}

/**
 * Makes a question of the cells of a record: a choice where there are options, a cloze where there are gaps, else one
 * to be answered in the learner's own words.
 */
export function readQuestion(cells: QuestionCells): QuestionRead {
  const { line } = cells;
  const prompt = cells.text('question');
  if (prompt === null) return { question: null, problems: [reportBadRecord(line, 'no-prompt')] };
  const keyPoints = readKeyPoints(cells.list('key points'), cells.isList('key points'), line);
  const examples = readExamples(cells.list('examples'), line);
  const question: LooseQuestion = {
    ...readAsked(cells, prompt),
    ownId: cells.text('id'),
    keyPoints: keyPoints.items,
    examples: examples.items,
    hint: cells.text('hint'),
    tags: tidyTags(cells.list('tags')),
    section: cells.list('section'),
    line,
  };
  const left = findLeft(cells, question);
  const keyed = keepShortKey(question, cells.text('answer') ?? cells.text('correct'));
  return { question: keyed, problems: [...keyPoints.problems, ...examples.problems, ...left] };
}

/** What cells hold that has found no place: right options that are none, gaps without their text. */
function findLeft(cells: QuestionCells, question: LooseQuestion): readonly Problem[] {
  const { kind, answer, correct, gaps, line } = question;
  const named = cells.text('correct');
  const isNamed =
    correct.length > 0 || (kind === 'open' && answer?.startsWith(named ?? '') === true);
  const missing = gaps.length > 0 ? [] : cells.list('gaps');
  const left = named === null || isNamed ? missing : [named, ...missing];
  return left.map((text) => reportNotCarried(line, 'cells', text.slice(0, LONGEST_NAME)));
}

/** UTF-16 units of a cell that are shown of it. */
export const LONGEST_NAME = 60;

type Asked = Pick<LooseQuestion, 'kind' | 'prompt' | 'answer' | 'choices' | 'correct' | 'gaps'>;

function readAsked(cells: QuestionCells, prompt: string): Asked {
  const answer = cells.text('answer');
  const explanation = cells.text('explanation');
  const choices = cells.list('choices');
  const bare = { prompt, choices: [], correct: [], gaps: [] } as const;
  if (choices.length > 0) return { ...bare, kind: 'choice', ...readChoice(cells, choices) };
  const cloze = cells.text('kind')?.toLowerCase() === 'open' ? null : readCloze(cells, prompt);
  if (cloze !== null) {
    const whole = joinTexts([cloze.answer, answer, explanation]);
    return { ...bare, kind: 'cloze', ...cloze, answer: whole };
  }
  return {
    ...bare,
    kind: 'open',
    answer: joinTexts([answer ?? cells.text('correct'), explanation]),
  };
}

/** The answer may name the right option, where no column is for that; else it explains. */
function readChoice(
  cells: QuestionCells,
  choices: readonly string[],
): Pick<Asked, 'choices' | 'correct' | 'answer'> {
  const answer = cells.text('answer');
  const explanation = cells.text('explanation');
  if (cells.isRightFirst) {
    const isNamed = cells.text('correct') !== null;
    return { choices, correct: [0], answer: joinTexts([isNamed ? answer : null, explanation]) };
  }
  if (cells.has('correct')) {
    const correct = findRightOptions(cells.text('correct') ?? '', choices) ?? [];
    return { choices, correct, answer: joinTexts([answer, explanation]) };
  }
  const correct = answer === null ? null : findRightOptions(answer, choices);
  if (correct === null) return { choices, correct: [], answer: joinTexts([answer, explanation]) };
  return { choices, correct, answer: explanation };
}

/** Gaps stand in a cell of their own, one for each `[...]` of the prompt, or in the prompt as `{{c1::…}}`. */
function readCloze(
  cells: QuestionCells,
  prompt: string,
): Pick<Asked, 'prompt' | 'answer' | 'gaps'> | null {
  const gaps = cells.list('gaps');
  const pieces = prompt.split(GAP);
  if (gaps.length > 0 && pieces.length > gaps.length) {
    const last = pieces.length - 1;
    const filled = pieces.map((piece, at) => piece + (at < last ? (gaps[at] ?? GAP) : '')).join('');
    return { prompt, gaps, answer: cells.text('answer') === null ? filled : null };
  }
  const read = prompt.includes('{{c') ? readBraces(prompt) : null;
  return read === null ? null : { prompt: read.prompt, gaps: read.gaps, answer: read.filled };
}

/** @returns the texts that are there, as paragraphs; null for none */
export function joinTexts(texts: readonly (string | null)[]): string | null {
  const parts = texts.filter((text) => text !== null && text !== '');
  return parts.length === 0 ? null : parts.join('\n\n');
}

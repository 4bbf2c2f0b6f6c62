import { latePattern } from '../late-pattern.ts';
import { isAsking, type Candidate } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';
import type { Part } from './part.ts';
import { isDivisionName } from './section-names.ts';

const FEWEST_TOPICS = 3;

/** @returns whether a candidate is a title with nothing but a bullet list below it: it heads topics */
export function isTitleOfList(candidate: Candidate, { blocks }: SheetText): boolean {
  if (candidate.level !== 1 || candidate.label !== null || isAsking(candidate)) return false;
  const below = blocks.filter(({ start }) => start >= candidate.end);
  const [list] = below;
  return below.length === 1 && list?.kind === 'list' && list.children.length >= FEWEST_TOPICS;
}

/** What a title says of a sheet that lists what will be asked. */
const ASKED_TITLE = latePattern(
  String.raw`(?<!\p{L})(?:вопросы|вопросов|темы|билеты|питання|questions|topics|fragen|themen|preguntas|temas|perguntas|domande|pytania)(?!\p{L})`,
  'iu',
);

/**
 * @returns whether all questions are parts such as `## Part 1. Locks` with a list below, under a title that promises
 * questions: then the items are what is asked
 */
export function areDivisionsOfTopics(questions: readonly Part[], { blocks }: SheetText): boolean {
  const [title] = blocks;
  if (title?.kind !== 'heading' || !ASKED_TITLE().test(title.text[0] ?? '')) return false;
  const below = new Map(blocks.map((block, place) => [block.start, blocks[place + 1]?.kind]));
  return questions.every(
    ({ candidate }) =>
      isDivisionName(candidate.prompt[0] ?? '') && below.get(candidate.start) === 'list',
  );
}

import { normalisePrompt } from '../deck/identity.ts';
import type { Candidate } from './candidates.ts';
import type { QuestionRef } from './event.ts';
import type { Letters } from './likeness.ts';
import { areSiblings, compareLetters, takeApart } from './likeness.ts';
import type { Progress, QuestionProgress } from './progress.ts';
import { findProgress } from './progress.ts';
import { keyOf, pairOf, toRef } from './question-key.ts';

/** A question that seems to be another in new words. */
export interface RelinkProposal {
  readonly from: QuestionRef;
  readonly to: QuestionRef;
  /** How alike the prompts are: LEAST_ALIKE..1. */
  readonly similarity: number;
}

/** Prompts less alike than this are different questions. */
const LEAST_ALIKE = 0.6;
/** A prompt is compared with so many others at most; letters that more of them share tell nothing. */
const MOST_COMPARED = 50;
const SHINGLE = 4;

/**
 * @param candidates the questions of whole sheets
 * @returns what has a history in these sheets but no place in them any longer, in the order in which it was met; of
 *   sheets that are not among them nothing is known
 */
export function findOrphans(
  candidates: readonly Candidate[],
  progress: Progress,
): readonly QuestionProgress[] {
  const present = new Set(candidates.flatMap(({ key }) => findProgress(progress, key)?.key ?? []));
  const sheets = new Set(candidates.map(({ sheet }) => sheet));
  return [...progress.questions.values()].filter(
    ({ key, ref }) => sheets.has(ref.sheet) && !present.has(key),
  );
}

/**
 * Finds for questions without a history the one it may be: a question of the same sheet that has a history and no place
 * in it any more, with a prompt that shares most pairs of letters (likeness.ts). The most alike are matched first, each
 * question once. Only prompts that share a few letters in a row are compared, the rarest first, so that the time grows
 * with the sheet and not with its square.
 *
 * @param refused pairs that the learner parted again, as HistoryState has them
 */
export function proposeRelinks(
  candidates: readonly Candidate[],
  progress: Progress,
  refused: readonly string[] = [],
): readonly RelinkProposal[] {
  const orphans = findOrphans(candidates, progress).map(({ ref }) => ref);
  if (orphans.length === 0) return [];
  const fresh = candidates.filter(({ key }) => findProgress(progress, key) === null);
  return pairAlike(
    orphans,
    fresh.map(({ question, sheet }) => toRef(question, sheet)),
    refused,
  );
}

/**
 * For those who only look: what is known once reworded questions go on with their histories, as the next session will let
 * them.
 * @param candidates the questions of whole sheets
 * @param refused as in proposeRelinks
 */
export function assumeRelinks(
  candidates: readonly Candidate[],
  progress: Progress,
  refused: readonly string[],
): Progress {
  const proposals = proposeRelinks(candidates, progress, refused);
  if (proposals.length === 0) return progress;
  const aliases = new Map(progress.aliases);
  for (const { from, to } of proposals) {
    const key = keyOf(from);
    aliases.set(keyOf(to), progress.aliases.get(key) ?? key);
  }
  return { ...progress, aliases };
}

/**
 * @param former and `now`: questions that are told apart by their words only
 * @param refused as in proposeRelinks
 * @returns which of them seem to be the same question in other words, the most alike first, each once
 */
export function pairAlike(
  former: readonly QuestionRef[],
  now: readonly QuestionRef[],
  refused: readonly string[] = [],
): readonly RelinkProposal[] {
  if (former.length === 0 || now.length === 0) return [];
  const index = indexPrompts(former.map(toPrompt));
  const parted = new Set(refused);
  const pairs = now
    .flatMap((ref) => comparePrompt(toPrompt(ref), index))
    .filter((pair) => !parted.has(pairOf(pair)));
  return takeOnce(pairs.toSorted((one, other) => other.similarity - one.similarity));
}

interface Prompt {
  readonly ref: QuestionRef;
  readonly letters: Letters;
  /** Letters in a row, with the sheet, as others must be of the same. */
  readonly shingles: ReadonlySet<string>;
}

type PromptIndex = ReadonlyMap<string, readonly Prompt[]>;

function toPrompt(ref: QuestionRef): Prompt {
  const text = `^${normalisePrompt(ref.prompt)}$`;
  const shingles = new Set<string>();
  for (let at = 0; at === 0 || at + SHINGLE <= text.length; at += 1) {
    shingles.add(`${text.slice(at, at + SHINGLE)}${ref.sheet}`);
  }
  return { ref, letters: takeApart(ref.prompt), shingles };
}

function indexPrompts(prompts: readonly Prompt[]): PromptIndex {
  const index = new Map<string, Prompt[]>();
  for (const prompt of prompts) {
    for (const shingle of prompt.shingles) {
      const sharing = index.get(shingle);
      if (sharing === undefined) index.set(shingle, [prompt]);
      else if (sharing.length <= MOST_COMPARED) sharing.push(prompt);
    }
  }
  return index;
}

function comparePrompt(prompt: Prompt, index: PromptIndex): readonly RelinkProposal[] {
  return [...findSharing(prompt, index)].flatMap((former) => {
    const similarity = compareLetters(former.letters, prompt.letters);
    const isOther = similarity < LEAST_ALIKE || areSiblings(former.letters, prompt.letters);
    return isOther ? [] : [{ from: former.ref, to: prompt.ref, similarity }];
  });
}

function findSharing({ shingles }: Prompt, index: PromptIndex): ReadonlySet<Prompt> {
  const rarestFirst = [...shingles]
    .flatMap((shingle) => [index.get(shingle) ?? []])
    .filter(({ length }) => length > 0 && length <= MOST_COMPARED)
    .toSorted((one, other) => one.length - other.length);
  const found = new Set<Prompt>();
  for (const prompts of rarestFirst) {
    if (found.size >= MOST_COMPARED) break;
    for (const prompt of prompts) found.add(prompt);
  }
  return found;
}

function takeOnce(pairs: readonly RelinkProposal[]): readonly RelinkProposal[] {
  const taken = new Set<QuestionRef>();
  return pairs.filter(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return false;
    taken.add(from).add(to);
    return true;
  });
}

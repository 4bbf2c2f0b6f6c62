import { normalisePrompt } from '../deck/identity.ts';
import type { Candidate } from './candidates.ts';
import type { QuestionRef } from './event.ts';
import type { Progress, QuestionProgress } from './progress.ts';
import { findProgress } from './progress.ts';
import { toRef } from './question-key.ts';

/** A question that seems to be another in new words. */
export interface RelinkProposal {
  readonly from: QuestionRef;
  readonly to: QuestionRef;
  /** How alike the prompts are: LEAST_ALIKE..1. */
  readonly similarity: number;
}

/** Prompts less alike than this are different questions. */
export const LEAST_ALIKE = 0.6;
/** A pair of letters that more prompts than this share tells nothing. */
const MOST_SHARING = 50;

/** @returns what has a history but stands in none of the sheets any longer, in the order in which it was met */
export function findOrphans(
  candidates: readonly Candidate[],
  progress: Progress,
): readonly QuestionProgress[] {
  const present = new Set(candidates.flatMap(({ key }) => findProgress(progress, key)?.key ?? []));
  return [...progress.questions.values()].filter(({ key }) => !present.has(key));
}

/**
 * Finds for questions that lost their history the one it may be: a question of the same sheet that has a history and no
 * place in it any more, with a prompt alike. Alike are prompts that share most pairs of neighbouring letters (Dice's
 * coefficient: twice the shared ones by all of both). The most alike are matched first, each question once. Only
 * prompts that share a telling pair are compared, so that the time grows with the sheet and not with its square.
 */
export function proposeRelinks(
  candidates: readonly Candidate[],
  progress: Progress,
): readonly RelinkProposal[] {
  const fresh = candidates.filter(({ key }) => findProgress(progress, key) === null);
  const sheets = new Set(fresh.map(({ sheet }) => sheet));
  const orphans = findOrphans(candidates, progress).filter(({ ref }) => sheets.has(ref.sheet));
  if (orphans.length === 0) return [];
  const pairs = comparePrompts(
    orphans.map(({ ref }) => ref),
    fresh.map(({ question, sheet }) => toRef(question, sheet)),
  );
  return takeOnce(pairs.toSorted((one, other) => other.similarity - one.similarity));
}

interface Letters {
  readonly ref: QuestionRef;
  readonly bigrams: ReadonlyMap<string, number>;
  readonly size: number;
}

function comparePrompts(
  former: readonly QuestionRef[],
  present: readonly QuestionRef[],
): RelinkProposal[] {
  const known = former.map(toLetters);
  const index = indexLetters(known);
  return present.map(toLetters).flatMap((letters) =>
    [...findSharing(letters, index)].flatMap((other) => {
      const similarity = compareLetters(other, letters);
      const isAlike = similarity >= LEAST_ALIKE && other.ref.sheet === letters.ref.sheet;
      return isAlike ? [{ from: other.ref, to: letters.ref, similarity }] : [];
    }),
  );
}

/** The rarest pairs of each prompt lead to those that may be alike. */
function findSharing(
  { bigrams }: Letters,
  index: ReadonlyMap<string, readonly Letters[]>,
): ReadonlySet<Letters> {
  const sharing = new Set<Letters>();
  const lists = [...bigrams.keys()]
    .map((bigram) => index.get(bigram) ?? [])
    .filter((list) => list.length > 0)
    .toSorted((one, other) => one.length - other.length);
  for (const list of lists) {
    if (sharing.size > 0 && sharing.size + list.length > MOST_SHARING) break;
    for (const letters of list) sharing.add(letters);
  }
  return sharing;
}

function indexLetters(prompts: readonly Letters[]): ReadonlyMap<string, readonly Letters[]> {
  const index = new Map<string, Letters[]>();
  for (const letters of prompts) {
    for (const bigram of letters.bigrams.keys()) {
      const list = index.get(bigram);
      if (list === undefined) index.set(bigram, [letters]);
      else if (list.length <= MOST_SHARING) list.push(letters);
    }
  }
  return index;
}

function toLetters(ref: QuestionRef): Letters {
  const text = `^${normalisePrompt(ref.prompt)}$`;
  const bigrams = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const bigram = text.slice(at, at + 2);
    bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1);
  }
  return { ref, bigrams, size: text.length - 1 };
}

function compareLetters(one: Letters, other: Letters): number {
  let shared = 0;
  for (const [bigram, count] of one.bigrams) {
    shared += Math.min(count, other.bigrams.get(bigram) ?? 0);
  }
  return (2 * shared) / (one.size + other.size);
}

function takeOnce(pairs: readonly RelinkProposal[]): readonly RelinkProposal[] {
  const taken = new Set<QuestionRef>();
  return pairs.filter(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return false;
    taken.add(from).add(to);
    return true;
  });
}

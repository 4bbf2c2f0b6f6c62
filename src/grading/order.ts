import type { Heard } from './hearing/heard.ts';
import type { StepMatch } from './match-step.ts';

/** The steps of an alternative as found, in the order asked for. */
export interface Ordered {
  readonly matches: readonly StepMatch[];
  /** The answer tells it from the end, and only so does the order come out right. */
  readonly doubtful: boolean;
  /** It is said in one place and denied in another. */
  readonly mixed: boolean;
}

/** Words that tell a sequence from its end, or go back in it. */
const BACKWARD = new Set(
  `перед прежде предварительно конце последним последней предшествует предшествуют заканчивается завершается
   сначала вначале начинается after before preceded finally ends last first begins starts после`.split(
    /\s+/,
  ),
);
const FIRSTS = new Set(`сначала вначале начинается first begins starts`.split(' '));

/**
 * Finds the steps one after another, taking for each the first place behind the one before: affirmed
 * places if there are, else negated ones. Linear in the places.
 * @returns null when the steps do not stand in that order
 */
export function findOrder(steps: readonly (readonly StepMatch[])[], heard: Heard): Ordered | null {
  if (steps.length === 1) return takeOne(steps[0] ?? []);
  const forward = scan(steps) ?? scan(steps, true);
  const backward = scan(steps.toReversed());
  if (!tellsBackward(heard, forward ?? backward)) {
    return forward === null ? null : { matches: forward, doubtful: false, mixed: false };
  }
  if (forward === null && backward === null) return null;
  const doubtful = forward === null || backward === null;
  return { matches: forward ?? backward ?? [], doubtful, mixed: false };
}

function takeOne(matches: readonly StepMatch[]): Ordered | null {
  const best =
    matches.find((match) => !match.negated && !match.doubted && match.value === 1) ??
    matches.find((match) => !match.negated && !match.doubted) ??
    matches.find((match) => match.negated) ??
    matches[0];
  if (best === undefined) return null;
  const mixed = !best.negated && matches.some((match) => match.negated);
  return { matches: [best], doubtful: false, mixed };
}

function scan(steps: readonly (readonly StepMatch[])[], negatedToo = false): StepMatch[] | null {
  const taken: StepMatch[] = [];
  let behind = -1;
  for (const step of steps) {
    const next = step.find((match) => match.from > behind && (negatedToo || !match.negated));
    if (next === undefined) return null;
    taken.push(next);
    behind = next.to;
  }
  return taken;
}

/** A cue between the steps that turns their order round: «3x3, а перед ней 1x1». */
function tellsBackward(heard: Heard, matches: readonly StepMatch[] | null): boolean {
  if (matches === null || matches.length === 0) return false;
  const start = Math.min(...matches.map((match) => match.from));
  const end = Math.max(...matches.map((match) => match.to));
  for (let position = Math.max(0, start - 3); position <= end; position += 1) {
    const word = heard.passage.words[position];
    if (word === undefined || !BACKWARD.has(word.text)) continue;
    if (FIRSTS.has(word.text) && (position <= start || isSaidOfFirst(heard, position, matches)))
      continue;
    if (word.text === 'после' && isAfterThat(heard, position)) continue;
    if (word.text === 'after' && isAfterThat(heard, position)) continue;
    return true;
  }
  return false;
}

/** "Per channel first, then …": the cue stands with the first step, not with the next. */
function isSaidOfFirst(heard: Heard, position: number, matches: readonly StepMatch[]): boolean {
  const { segments } = heard.passage;
  const segment = segments[position];
  const [first, second] = matches;
  return segments[first?.to ?? -1] === segment && segments[second?.from ?? -1] !== segment;
}

/** «после этого», "after that" goes forward like «потом». */
function isAfterThat(heard: Heard, position: number): boolean {
  const next = heard.passage.words[position + 1];
  return next?.kind === 'filler' || next?.kind === 'relation' || next?.text === 'чего';
}

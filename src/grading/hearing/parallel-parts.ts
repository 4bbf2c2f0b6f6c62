import { isVerbLike, SCOPE_ENDERS, SUBJECT_PRONOUNS } from './cues.ts';
import type { Token } from '../words/token.ts';

/** A part of a sentence, bounded by commas and by "and". */
interface Part {
  /** Place of the comma or "and" before it. */
  readonly mark: number;
  readonly followsComma: boolean;
  readonly words: readonly string[];
}

/** Shorter parts are items of a list. */
const SHORTEST_PART = 3;

/**
 * Finds where a sentence goes on to tell the same of another thing: «при митозе …, при мейозе …», «одна даёт …,
 * другая даёт …», "A filters … and B filters …". What is said of one must not be taken for the other. Linear.
 * @param from first token of the sentence
 * @param to behind its last one
 * @returns places of the commas and "and" that part such clauses
 */
export function findParallels(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly number[] {
  const [first, ...rest] = cutParts(tokens, from, to);
  const cuts: number[] = [];
  let before = first;
  let opening = first?.words[0];
  for (const part of rest) {
    const isAgain = part.followsComma && part.words[0] === opening;
    if (before !== undefined && areLong(before, part) && (isAgain || sharesVerb(before, part))) {
      cuts.push(part.mark);
    } else if (part.followsComma) opening = undefined;
    before = part;
  }
  return cuts;
}

function cutParts(tokens: readonly Token[], from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  let words: string[] = [];
  parts.push({ mark: from, followsComma: false, words });
  for (let place = from; place < to; place += 1) {
    const { text = '', kind } = tokens[place] ?? {};
    if (text === ',' || text === 'и' || text === 'and') {
      words = [];
      parts.push({ mark: place, followsComma: text === ',', words });
    } else if (kind !== 'mark') words.push(text);
  }
  return parts;
}

function areLong(one: Part, other: Part): boolean {
  return one.words.length >= SHORTEST_PART && other.words.length >= SHORTEST_PART;
}

/** The same verb again, with a subject of its own before it. */
function sharesVerb(before: Part, { words }: Part): boolean {
  const [subject = ''] = words;
  if (SUBJECT_PRONOUNS.has(subject) || SCOPE_ENDERS.has(subject)) return false;
  const said = new Set(before.words.slice(1));
  const verb = ARTICLES.has(subject) ? 2 : 1;
  return words.some((word, index) => {
    if (index === 0 || !said.has(word)) return false;
    return isVerbLike(word) || (index === verb && THIRD_PERSON.test(word));
  });
}

const ARTICLES = new Set(['a', 'an', 'the']);
/** Right behind the subject what ends so is more likely a verb than a plural: "B filters …". */
const THIRD_PERSON =
  /^(?!(?:ones|less|its|this|plus|always|sometimes|towards|besides)$)[a-z]{3,}s$/;

import { familyKeys } from '../words/word-forms.ts';
import { isContent } from '../hearing/passage.ts';
import type { Guard } from './guard.ts';
import type { Heard } from '../hearing/heard.ts';
import type { ModelAnswer } from '../rubric.ts';
import type { Token } from '../words/token.ts';

const CAP = 0.5;
const LONG = 15;
const LOW_PRECISION = 0.25;
/** With key points of an author: right answers of this length share two words in three with the sheet, others half at most. */
const VERY_LONG = 25;
const KNOWN_SHARE = 0.55;

/** A long answer of which most is about something else: what was found in it may be there by chance. */
export const guardThinEvidence: Guard = ({ shape, size, precision, model, heard }) => {
  const alarm = { code: 'thin-evidence', cap: CAP } as const;
  if (shape !== null) return size >= LONG && precision < LOW_PRECISION ? alarm : null;
  if (model === null || size < VERY_LONG) return null;
  return shareKnown(heard, model) < KNOWN_SHARE ? alarm : null;
};

/** Of the different content words those that the key points, the question or the sheet's own answer hold. */
function shareKnown(heard: Heard, model: ModelAnswer): number {
  const memory = remember(model);
  const known = new Map<string, boolean>();
  for (const [index, word] of heard.passage.words.entries()) {
    if (!isContent(word) || known.has(word.text)) continue;
    const isMet = heard.meetings[index]?.length !== 0 || heard.asked[index] === true;
    known.set(word.text, isMet || isOfModel(word, memory));
  }
  let count = 0;
  for (const isKnown of known.values()) if (isKnown) count += 1;
  return count / known.size;
}

/** What has been found out of a model answer. */
interface Memory {
  readonly keys: ReadonlySet<string>;
  /** Whether a word of some answer is one of its words. */
  readonly words: Map<string, boolean>;
}

/** Only long answers need them: made when first asked for. */
const remembered = new WeakMap<ModelAnswer, Memory>();
const LARGEST_MEMORY = 20_000;

function remember(model: ModelAnswer): Memory {
  const known = remembered.get(model);
  if (known !== undefined) return known;
  const keys = new Set([...model.words].flatMap((word) => [word, ...familyKeys(word)]));
  const memory: Memory = { keys, words: new Map() };
  remembered.set(model, memory);
  return memory;
}

function isOfModel({ kind, text }: Token, { keys, words }: Memory): boolean {
  if (kind !== 'word') return keys.has(text);
  const known = words.get(text);
  if (known !== undefined) return known;
  if (words.size >= LARGEST_MEMORY) words.clear();
  const isKnown = familyKeys(text).some((key) => keys.has(key));
  words.set(text, isKnown);
  return isKnown;
}

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
  const keys = keysOf(model);
  const known = new Map<string, boolean>();
  for (const [index, word] of heard.passage.words.entries()) {
    if (!isContent(word) || known.has(word.text)) continue;
    const isMet = heard.meetings[index]?.length !== 0 || heard.asked[index] === true;
    known.set(word.text, isMet || keysOfWord(word).some((key) => keys.has(key)));
  }
  return [...known.values()].filter(Boolean).length / known.size;
}

/** Only long answers need them: made when first asked for. */
const remembered = new WeakMap<ModelAnswer, ReadonlySet<string>>();

function keysOf(model: ModelAnswer): ReadonlySet<string> {
  const known = remembered.get(model);
  if (known !== undefined) return known;
  const keys = new Set([...model.words].flatMap((word) => [word, ...familyKeys(word)]));
  remembered.set(model, keys);
  return keys;
}

function keysOfWord({ kind, text }: Token): readonly string[] {
  return kind === 'word' ? familyKeys(text) : [text];
}

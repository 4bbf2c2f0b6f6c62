import { isContent } from '../hearing/passage.ts';
import { isVerbLike } from '../hearing/cues.ts';
import type { Guard } from './guard.ts';

const LIST_CAP = 0.5;
const SALAD_CAP = 0.2;
const LONG_LIST = 12;
const SMALL_SHARE = 0.12;
const USUAL_SMALL_SHARE = 0.15;
const LOW_PRECISION = 0.5;
const SHORTEST_SALAD = 7;
const BINDING_SHARE = 0.12;

/** A list of words instead of an answer: few small words, no verbs, and little of it to the point. */
export const guardWordList: Guard = (evidence) => {
  const { heard, shape, size, precision } = evidence;
  const { words } = heard.passage;
  if (isSalad(evidence)) return { code: 'word-list', cap: SALAD_CAP };
  const small = words.filter((word) => !isContent(word)).length / Math.max(1, words.length);
  if (shape === null || shape.smallShare < USUAL_SMALL_SHARE) return null;
  const isList = size >= LONG_LIST && small < SMALL_SHARE && precision < LOW_PRECISION;
  return isList ? { code: 'word-list', cap: LIST_CAP } : null;
};

/** Bare words one after another: not one small word, verb, or mark that would bind them. */
function isSalad({ heard, size }: Parameters<Guard>[0]): boolean {
  const { words, tokens } = heard.passage;
  if (size < SHORTEST_SALAD || words.length < SHORTEST_SALAD) return false;
  const binding = words.filter(
    (word) =>
      !isContent(word) || word.kind === 'code' || isVerbLike(word.text) || GOVERNED.test(word.text),
  ).length;
  if (nounsInARow(heard) >= NOUN_RUN) return true;
  const marks = tokens.filter(({ kind, text }) => kind === 'mark' && text !== ',').length;
  const commas = tokens.filter(({ text }) => text === ',').length;
  const isBound = commas > 0 && commas <= words.length / 2 - 1;
  return binding + marks <= words.length * BINDING_SHARE && !isBound;
}

/** Endings that a word only has where another word governs it: «функцией», «остановками», «вычислений». */
const GOVERNED = /(?:ией|ами|ями|ого|ому|ему|ах|ях|ений|аний)$/;
const NOUN_RUN = 4;
/** Nouns as a dictionary lists them; oblique cases and plurals in -ов, -ей, -ах do not end so. */
const DICTIONARY_FORM = /(?:[бвгджзклмнпрстфхцчшщ]|[^аеиуы]ть|сеть|память|[бвлмнрсд]ь|[цкн]ия|ие)$/;
const OBLIQUE = /(?:[оеё]в|[аяоеиы]м|[аяиы]х)$/;

/** «Вероятность адаптация ансамбль подсеть»: so many nouns in a row that no verb or noun binds. */
function nounsInARow({ passage }: Parameters<Guard>[0]['heard']): number {
  const { words, places } = passage;
  let longest = 0;
  let run = 0;
  for (const [index, { kind, text }] of words.entries()) {
    const follows = (places[index] ?? 0) === (places[index - 1] ?? -1) + 1;
    const isBare = kind === 'word' && DICTIONARY_FORM.test(text) && !OBLIQUE.test(text);
    run = isBare && !isVerbLike(text) ? (follows ? run : 0) + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

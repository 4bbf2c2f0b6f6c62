import { isVerbLike, OF_USE, SUBJECT_PRONOUNS } from './cues.ts';
import type { LaidOut } from './clauses.ts';

/** Verbs that stand between a subject and "not". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'do does did can could will would'.split(' '),
);

/** By the first word of «вместо x», "instead of x", "rather than x", the word that goes with it. */
const REPLACERS: ReadonlyMap<string, string> = new Map([
  ['вместо', ''],
  ['instead', 'of'],
  ['rather', 'than'],
]);

/** @returns whether what follows the word may be put aside for something else */
export function mayReplace(word: string): boolean {
  return REPLACERS.has(word);
}

/** @returns of «вместо strides …», "instead of strides …" the words of the thing named first: no more is put aside */
export function listReplaced(laid: LaidOut, from: number): readonly number[] {
  const { words, segments } = laid;
  const found: number[] = [];
  const follows = REPLACERS.get(words[from]?.text ?? '');
  if (follows !== '' && words[from + 1]?.text !== follows) return found;
  const start = follows === '' ? from + 1 : from + 2;
  for (let index = start; index <= start + MOST_WORDS && words[index] !== undefined; index += 1) {
    const { text = '', kind } = words[index] ?? {};
    const isOver = segments[index] !== segments[from] || text === 'того' || isVerbLike(text);
    if (isOver || SUBJECT_PRONOUNS.has(text)) break;
    found.push(index);
    if (kind !== 'filler' && kind !== 'relation' && !isAdjective(text)) break;
  }
  return found;
}

const MOST_WORDS = 3;
const ADJECTIVE = /(?:ого|его|ой|ей|ых|их)$/;

function isAdjective(word: string): boolean {
  return word.length > 4 && ADJECTIVE.test(word);
}

/** @returns whether the negator puts aside what stands before it: «X тут не поможет», «X ни при чём», "X has nothing to do with it" */
export function putsAside(laid: LaidOut, index: number): boolean {
  const { words } = laid;
  const [text = '', next = '', third = ''] = [0, 1, 2].map((step) => words[index + step]?.text);
  if (OF_USE.has(next)) return index > 0 && words[index - 1]?.kind !== 'negator';
  if (text === 'ни' && next === 'при' && third === 'чем') return true;
  return text === 'nothing' && next === 'to' && third === 'do';
}

/** @returns whether the object stands in front, «память о прошлом она не хранит»: before the pronoun stands what is denied, behind the verb nothing. */
export function frontsObject(laid: LaidOut, index: number): boolean {
  const { words, segments } = laid;
  const at = AUXILIARIES.has(words[index - 1]?.text ?? '') ? index - 2 : index - 1;
  if (!SUBJECT_PRONOUNS.has(words[at]?.text ?? '') || segments[at] !== segments[index])
    return false;
  if (segments[index + 1] !== segments[index] || segments[index + 2] === segments[index])
    return false;
  let start = at;
  while (segments[start - 1] === segments[at]) {
    start -= 1;
    if (at - start > LONGEST_OBJECT) return false;
  }
  while (start < at && OPENS_PART.has(words[start]?.text ?? '')) start += 1;
  const first = words[start];
  if (first === undefined || start === at) return false;
  return first.kind === 'word' || first.kind === 'code' || first.kind === 'number';
}

const LONGEST_OBJECT = 8;
const OPENS_PART = new Set(['а', 'и', 'но', 'and', 'but']);

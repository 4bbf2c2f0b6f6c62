import { toPlainText } from '../../markup.ts';
import { isOwnId } from '../../own-id.ts';

const LONGEST_NAME = 80;
const ELLIPSIS = '…';
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const NO_ID = /[^\p{L}\p{N}_.:-]+/gu;

/** @returns the beginning of the prompt on one line, as Moodle itself names a question */
export function nameQuestion(prompt: string): string {
  const plain = toPlainText(prompt);
  if (plain.length <= LONGEST_NAME) return plain === '' ? '?' : plain;
  const cut = plain.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.lastIndexOf(' ');
  return (end > LONGEST_NAME / 2 ? cut.slice(0, end) : cut) + ELLIPSIS;
}

/**
 * The name of a question in Moodle is not shown to those who answer, and is what its author knows it by.
 * @returns it as an id; null where it only repeats how the prompt begins, or is nothing that can be one
 */
export function readNameAsId(name: string, prompt: string): string | null {
  const said = toPlainText(prompt).replaceAll(NO_WORD, '').toLowerCase();
  const named = name.replaceAll(NO_WORD, '').toLowerCase();
  if (named === '' || said.startsWith(named)) return null;
  const id = name
    .trim()
    .replaceAll(NO_ID, '-')
    .replaceAll(/^-+|-+$/g, '');
  return isOwnId(id) ? id : null;
}

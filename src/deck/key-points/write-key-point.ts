import type { Alternative, KeyPoint, Role, Step, Term } from '../key-point.ts';
import { readEnumerationHead } from './enumeration.ts';
import { placeText } from '../placed-text.ts';

const MARKS: Readonly<Record<Role, string>> = {
  essential: '! ',
  ordinary: '',
  bonus: '? ',
  contradiction: '~ ',
};

/**
 * Writes a key point as an author would, so that readKeyPoint reads the same again.
 * @param lang language of the sheet, for the words of an enumeration
 * @returns the text of one list item, without the list mark; the sentence of a gist for want of anything better
 */
export function writeKeyPoint({ role, weight, claim }: KeyPoint, lang: string): string {
  const marks = `${MARKS[role]}${weight === 1 ? '' : `(${weight}) `}`;
  if (claim.kind === 'gist') return marks + guardStart(escapeWords(claim.text));
  if (claim.kind === 'said') return marks + guardStart(writeAlternatives(claim.alternatives));
  const items = claim.items.map(({ alternatives }) => writeAlternatives(alternatives));
  const head = lang.startsWith('ru') ? `любые ${claim.need} из` : `any ${claim.need} of`;
  return `${marks}${head}: ${items.join('; ')}`;
}

function writeAlternatives(alternatives: readonly Alternative[]): string {
  return alternatives.map(({ steps }) => steps.map(writeStep).join(' > ')).join(' | ');
}

function writeStep(step: Step): string {
  return step.map(writeTerm).join(' ');
}

function writeTerm({ kind, text }: Term): string {
  if (kind === 'words') return escapeWords(text);
  if (kind === 'phrase') return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
  if (kind === 'prefix') return `${escapeWords(text)}*`;
  return kind === 'literal' ? quoteLiteral(text) : text;
}

/** Everything the grammar, or Markdown at the start of an item, would take for more than a character. */
const SPECIAL = /[\\|>"`*;,()[\]{}<]/g;

/** @returns words with a backslash before each character that would mean something else; on one line */
export function escapeWords(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(SPECIAL, (character, at: number, whole: string) =>
      isDecimalComma(whole, at) ? character : `\\${character}`,
    );
}

function isDecimalComma(text: string, at: number): boolean {
  return text[at] === ',' && /\d,\d/.test(text.slice(Math.max(0, at - 1), at + 2));
}

/** @returns code in backticks, as in Markdown: a longer fence than any inside, and a space where the text itself begins or ends with a backtick. */
export function quoteLiteral(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ');
  let longest = 0;
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return fence + room + line + room + fence;
}

/** Keeps the first characters from being read as a mark, a list mark, a heading or an enumeration. */
function guardStart(text: string): string {
  if (/^[!~?#+-]/.test(text)) return `\\${text}`;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(text)?.[0];
  if (number !== undefined) return `${number}\\${text.slice(number.length)}`;
  const isHead = readEnumerationHead(placeText(text, 1, 1)) !== null;
  return isHead ? text.replace(':', String.raw`\:`) : text;
}

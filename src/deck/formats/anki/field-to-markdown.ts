import { escapeMarkdown } from '../escape-markdown.ts';
import { htmlToMarkdown } from '../html-to-markdown.ts';
import { htmlToText } from './html-text.ts';
import { dropMarks, FORMULA_MARK, GAP_ENDS, GAP_OPENS, HINT_BEGINS } from './marks.ts';

/** How formulas are written in fields: what opens one, what closes it, and what stands on either side in Markdown. */
const FORMULAS: readonly (readonly [string, string, string])[] = [
  [String.raw`\(`, String.raw`\)`, '$'],
  [String.raw`\[`, String.raw`\]`, '$$'],
  ['[$$]', '[/$$]', '$$'],
  ['[$]', '[/$]', '$'],
  ['[latex]', '[/latex]', '$'],
];
const SOUND = /\[sound:([^\][]{1,500})\]/g;
const CLOZE_TOKEN = /\{\{c\d{1,3}::|::|\}\}/g;

/**
 * Writes a field of a note as Markdown: its HTML, formulas for MathJax and LaTeX, sounds as links.
 * @param html of a field without gaps
 */
export function fieldToMarkdown(html: string): string {
  // most fields are text and nothing else
  if (!/[<&\\[\n]/.test(html)) return escapeMarkdown(html.replaceAll(/\s+/g, ' ').trim());
  return convert(dropMarks(html));
}

/**
 * Does the same for a field with gaps (`{{c1::text::hint}}`), whose marks become those of marks.ts. Gaps may stand in
 * gaps; braces that have no partner are text.
 */
export function clozeFieldToMarkdown(html: string): string {
  return convert(markGaps(dropMarks(html)));
}

/** @returns whether a field has the beginning of a gap */
export function hasGaps(html: string): boolean {
  return /\{\{c\d{1,3}::/.test(html);
}

function convert(html: string): string {
  const formulas: string[] = [];
  const sounds = html.replaceAll(SOUND, (_, name: string) => `<audio src="${escapeAttribute(name)}"></audio>`); // prettier-ignore
  const marked = FORMULAS.reduce(
    (text, [opens, closes, sign]) => cutFormulas(text, opens, closes, sign, formulas),
    sounds,
  );
  return putFormulas(htmlToMarkdown(marked).split(FORMULA_MARK), formulas);
}

/** @param pieces text, and between any two of them the place of a formula in the list */
function putFormulas(pieces: readonly string[], formulas: readonly string[]): string {
  let text = pieces[0] ?? '';
  for (let at = 1; at + 1 < pieces.length; at += 2) {
    const formula = formulas[Number(pieces[at])] ?? '';
    // a backslash would take the formula's sign for itself
    const isEscaping = formula !== '' && endsInBackslash(pieces[at - 1] ?? '');
    text += (isEscaping ? '\\' : '') + formula + (pieces[at + 1] ?? '');
  }
  return text;
}

function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text[text.length - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}

/** Puts marks in place of formulas, so that nothing in them is taken for HTML or escaped as text. */
function cutFormulas(
  html: string,
  opens: string,
  closes: string,
  sign: string,
  formulas: string[],
): string {
  let result = '';
  let at = 0;
  for (;;) {
    const start = html.indexOf(opens, at);
    const end = start < 0 ? -1 : html.indexOf(closes, start + opens.length);
    if (end < 0) return result + html.slice(at);
    const formula = htmlToText(html.slice(start + opens.length, end))
      .replaceAll(/\s+/g, ' ')
      .trim();
    result += `${html.slice(at, start)}${FORMULA_MARK}${formulas.length}${FORMULA_MARK}`;
    formulas.push(formula === '' ? '' : writeFormula(formula, sign));
    at = end + closes.length;
  }
}

/** A dollar within a formula would end it early. */
function writeFormula(formula: string, sign: string): string {
  if (!formula.includes('$')) return sign + formula + sign;
  return sign === '$' ? String.raw`\(${formula}\)` : String.raw`\[${formula}\]`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('"', '&quot;');
}

interface OpenGap {
  /** Place in the result, where its mark stands or would stand. */
  readonly at: number;
  hasHint: boolean;
}

/** Marks gaps whose braces pair up; what is left keeps its braces. */
function markGaps(html: string): string {
  const parts: string[] = [];
  const open: OpenGap[] = [];
  let at = 0;
  for (const { 0: token, index } of html.matchAll(CLOZE_TOKEN)) {
    parts.push(html.slice(at, index), token);
    at = index + token.length;
    const last = parts.length - 1;
    const gap = open.at(-1);
    if (token.startsWith('{{')) open.push({ at: last, hasHint: false });
    else if (gap === undefined) continue;
    else if (token === '::') {
      if (!gap.hasHint) parts[last] = HINT_BEGINS;
      gap.hasHint = true;
    } else {
      parts[gap.at] = GAP_OPENS;
      parts[last] = GAP_ENDS;
      open.pop();
    }
  }
  return dropLooseHints(parts.join('') + html.slice(at), open.length > 0);
}

/** The hint of a gap that is never closed is text. */
function dropLooseHints(marked: string, mayHaveLoose: boolean): string {
  if (!mayHaveLoose) return marked;
  let depth = 0;
  return marked.replaceAll(/[\uFDD0-\uFDD2]/g, (mark) => {
    if (mark === GAP_OPENS) depth += 1;
    else if (mark === GAP_ENDS) depth -= 1;
    return mark === HINT_BEGINS && depth === 0 ? '::' : mark;
  });
}

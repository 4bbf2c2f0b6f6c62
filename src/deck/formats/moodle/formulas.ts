import { maskCode } from '../../code-spans.ts';
import { findFormulas } from '../../formulas.ts';

/** What Moodle's Markdown would take away or for markup, though it stands in a formula. */
const SIGNS = /[\\*_`<]/g;
const PROTECTED = /\\([\\*_`])|&lt;/g;
/** What opens and closes a formula, as Moodle's Markdown makes it of `\\(`, and other escapes to step over. */
const MARKDOWN_TOKENS = /\\\\([()[\]])|\\[\s\S]/g;
const TEXT_TOKENS = /\\([()[\]])|\\[\s\S]/g;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Writes the formulas of a text for Moodle, which looks for `\(…\)` and `$$…$$` in what its Markdown has made of it: so
 * backslashes are doubled, and what would be markup gets one.
 */
export function writeFormulas(markdown: string): string {
  if (!/\$|\\[([]/.test(markdown)) return markdown;
  let written = '';
  let at = 0;
  for (const [start, end] of findFormulas(maskCode(markdown))) {
    const width = markdown[start] === '$' && markdown[start + 1] !== '$' ? 1 : 2;
    const isInline = width === 1 || markdown.startsWith(String.raw`\(`, start);
    const inner = protect(markdown.slice(start + width, end - width));
    const formula = isInline ? String.raw`\\(${inner}\\)` : `$$${inner}$$`;
    written += markdown.slice(at, start) + formula;
    at = end;
  }
  return written + markdown.slice(at);
}

/** @returns Markdown of Moodle with its formulas as a sheet has them (`$…$`, `$$…$$`) */
export function readFormulas(markdown: string): string {
  if (!/\$\$|\\\\[([]/.test(markdown)) return markdown;
  const signed = replacePairs(markdown, MARKDOWN_TOKENS, (open, inner) =>
    sign(open, unprotect(inner)),
  );
  let read = '';
  let at = 0;
  for (const [start, end] of findFormulas(maskCode(signed))) {
    if (!signed.startsWith('$$', start)) continue;
    read += signed.slice(at, start) + unprotect(signed.slice(start, end));
    at = end;
  }
  return read + signed.slice(at);
}

/** @returns text or HTML of Moodle with its formulas as a sheet has them */
export function signFormulas(text: string): string {
  return /\\[([]/.test(text) ? replacePairs(text, TEXT_TOKENS, sign) : text;
}

function protect(formula: string): string {
  return formula.replaceAll(SIGNS, (found) => (found === '<' ? '&lt;' : `\\${found}`));
}

function unprotect(formula: string): string {
  return formula.replaceAll(PROTECTED, (_mark, kept?: string) => kept ?? '<');
}

/** Replaces what stands between a pair of signs, outside of code; null leaves it as it is. */
function replacePairs(
  text: string,
  tokens: RegExp,
  replace: (open: string, inner: string) => string | null,
): string {
  let result = '';
  let at = 0;
  let open: { readonly kind: string; readonly start: number; readonly end: number } | null = null;
  for (const { 0: token, 1: kind = '', index } of maskCode(text).matchAll(tokens)) {
    const end = index + token.length;
    if (kind === '(' || kind === '[') open = { kind, start: index, end };
    if (open === null || CLOSERS[kind] !== open.kind) continue;
    const replaced = replace(open.kind, text.slice(open.end, index));
    if (replaced !== null) {
      result += text.slice(at, open.start) + replaced;
      at = end;
    }
    open = null;
  }
  return result + text.slice(at);
}

/** @returns null where the signs of a sheet would not make a formula of it */
function sign(open: string, inner: string): string | null {
  const mark = open === '(' ? '$' : '$$';
  const formula = mark + inner.trim() + mark;
  const [found] = findFormulas(formula);
  return found?.[0] === 0 && found[1] === formula.length ? formula : null;
}

import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { maskCode } from '../code-spans.ts';
import { findFormulas, type FormulaSpan } from '../formulas.ts';
import { escapeHtml } from './escape-html.ts';

/** Tags that stand in Markdown for want of a sign, without attributes. */
const PLAIN_TAG = /<\/?(?:sub|sup|u|kbd|small|mark|b|i|br)\s?\/?>/y;

/** One line without anything that Markdown could take for a mark. */
const PLAIN = /^[^\s\d#>+\-*_`~<&\\[\]!$=|][^\n`*_~<&\\[\]$]*$/;

/**
 * Writes Markdown as HTML, formulas as MathJax takes them: `\(…\)` and `\[…\]`. HTML in the Markdown is text, but for a
 * few tags without attributes; links that would run something are text too.
 * @param made by createRenderer
 * @returns one paragraph without its tag; several blocks with theirs
 */
export function renderMarkdown(made: MarkdownIt, markdown: string): string {
  if (PLAIN.test(markdown)) return escapeHtml(markdown.trimEnd());
  const html = made.render(markdown, {}).trim();
  const isOne = html.startsWith('<p>') && html.indexOf('<p>', 3) < 0 && html.endsWith('</p>');
  return isOne ? html.slice('<p>'.length, -'</p>'.length) : html;
}

/** @returns a renderer that may be given rules of its own */
export function createRenderer(): MarkdownIt {
  const made = createMarkdownIt({ html: false, linkify: false, typographer: false });
  made.inline.ruler.before('escape', 'formula', (state, isSilent) => {
    const span = formulasOf(state.env, state.src).get(state.pos);
    if (span === undefined) return false;
    if (!isSilent)
      state.push('html_inline', '', 0).content = writeFormula(state.src.slice(...span));
    state.pos = span[1];
    return true;
  });
  made.inline.ruler.before('html_inline', 'plain_tag', (state, isSilent) => {
    PLAIN_TAG.lastIndex = state.pos;
    const tag = PLAIN_TAG.exec(state.src)?.[0];
    if (tag === undefined) return false;
    if (!isSilent) state.push('html_inline', '', 0).content = tag;
    state.pos += tag.length;
    return true;
  });
  return made;
}

type FormulasByStart = ReadonlyMap<number, FormulaSpan>;

/** Formulas of a text by where they begin; each text is asked again and again while it is read. */
function formulasOf(env: Record<string, unknown>, text: string): FormulasByStart {
  const known = env['formulas'];
  if (known instanceof TextFormulas && known.text === text) return known.spans;
  const fresh = new TextFormulas(text);
  env['formulas'] = fresh;
  return fresh.spans;
}

class TextFormulas {
  readonly text: string;
  readonly spans: FormulasByStart;

  constructor(text: string) {
    this.text = text;
    this.spans = new Map(findFormulas(maskCode(text)).map((span) => [span[0], span]));
  }
}

function writeFormula(formula: string): string {
  const width = formula.startsWith('$') && !formula.startsWith('$$') ? 1 : 2;
  const inner = escapeHtml(formula.slice(width, -width));
  const isDisplayed = formula.startsWith('$$') || formula.startsWith(String.raw`\[`);
  return isDisplayed ? String.raw`\[${inner}\]` : String.raw`\(${inner}\)`;
}

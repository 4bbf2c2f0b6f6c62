import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { maskCode } from '../../code-spans.ts';
import { findFormulas, type FormulaSpan } from '../../formulas.ts';

/** Tags that stand in Markdown for want of a sign, without attributes. */
const PLAIN_TAG = /<\/?(?:sub|sup|u|kbd|small|mark|b|i|br)\s?\/?>/y;
const SOUND = /\.(?:mp3|ogg|oga|opus|wav|flac|m4a|aac|mp4|webm|mkv|avi|mov)$/i;

let renderer: MarkdownIt | null = null;

/**
 * Writes Markdown as the HTML of a field: formulas for MathJax, pictures by the name of their file, links to sounds as
 * Anki plays them. HTML in the Markdown is text, but for a few tags without attributes.
 * @returns one paragraph without its tag; several with theirs
 */
export function markdownToField(markdown: string): string {
  renderer ??= createRenderer();
  const html = renderer.render(markdown, {}).trim();
  const only = html.startsWith('<p>') && html.indexOf('<p>', 3) < 0 && html.endsWith('</p>');
  return only ? html.slice('<p>'.length, -'</p>'.length) : html;
}

function createRenderer(): MarkdownIt {
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false, xhtmlOut: false }); // prettier-ignore
  markdown.inline.ruler.before('escape', 'formula', (state, isSilent) => {
    const span = formulasOf(state.env, state.src).get(state.pos);
    if (span === undefined) return false;
    if (!isSilent)
      state.push('html_inline', '', 0).content = writeFormula(state.src.slice(...span));
    state.pos = span[1];
    return true;
  });
  markdown.inline.ruler.before('html_inline', 'plain_tag', (state, isSilent) => {
    PLAIN_TAG.lastIndex = state.pos;
    const tag = PLAIN_TAG.exec(state.src)?.[0];
    if (tag === undefined) return false;
    if (!isSilent) state.push('html_inline', '', 0).content = tag;
    state.pos += tag.length;
    return true;
  });
  markdown.renderer.rules['image'] = (tokens, index) => {
    const token = tokens[index];
    const source = decodeName(String(token?.attrGet('src') ?? ''));
    const alt = token?.content ? ` alt="${escapeHtml(token.content)}"` : '';
    return `<img src="${escapeHtml(source)}"${alt}>`;
  };
  markdown.core.ruler.after('inline', 'sounds', (state) => {
    for (const token of state.tokens) if (token.children !== null) playSounds(token.children);
  });
  return markdown;
}

/** A link of one piece of text to a file that sounds becomes what Anki plays. */
function playSounds(tokens: Token[]): void {
  for (const [index, opening] of tokens.entries()) {
    const name =
      opening.type === 'link_open' ? decodeName(String(opening.attrGet('href') ?? '')) : '';
    if (!SOUND.test(name) || /[\][:]/.test(name) || tokens[index + 2]?.type !== 'link_close')
      continue;
    const [text, closing] = tokens.slice(index + 1, index + 3);
    if (text === undefined || closing === undefined) continue;
    opening.type = 'html_inline';
    opening.content = `[sound:${escapeHtml(name)}]`;
    for (const token of [text, closing]) {
      token.type = 'text';
      token.content = '';
    }
  }
}

/** Formulas of a text by where they begin; each text is asked again and again while it is read. */
function formulasOf(env: Record<string, unknown>, text: string): ReadonlyMap<number, FormulaSpan> {
  const known = env['formulas'];
  if (isKnown(known) && known.text === text) return known.spans;
  const spans = new Map(findFormulas(maskCode(text)).map((span) => [span[0], span]));
  env['formulas'] = { text, spans };
  return spans;
}

function isKnown(
  value: unknown,
): value is { text: string; spans: ReadonlyMap<number, FormulaSpan> } {
  return typeof value === 'object' && value !== null && 'text' in value;
}

function writeFormula(formula: string): string {
  const width = formula.startsWith('$') && !formula.startsWith('$$') ? 1 : 2;
  const inner = escapeHtml(formula.slice(width, -width));
  const isDisplayed = formula.startsWith('$$') || formula.startsWith(String.raw`\[`);
  return isDisplayed ? String.raw`\[${inner}\]` : String.raw`\(${inner}\)`;
}

/** @returns the name of a file as it is called; an address on the network stays as it is */
function decodeName(address: string): string {
  if (/^[a-z]{2,10}:/i.test(address)) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** @returns text as HTML that reads the same */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'); // prettier-ignore
}

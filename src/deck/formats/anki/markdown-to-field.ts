import type { MarkdownIt, Token } from 'markdown-it';
import { escapeHtml } from '../escape-html.ts';
import { createRenderer, renderMarkdown } from '../markdown-to-html.ts';

const SOUND = /\.(?:mp3|ogg|oga|opus|wav|flac|m4a|aac|mp4|webm|mkv|avi|mov)$/i;

let renderer: MarkdownIt | null = null;

/**
 * Writes Markdown as the HTML of a field: formulas for MathJax, pictures by the name of their file, links to sounds as
 * Anki plays them.
 * @returns one paragraph without its tag; several with theirs
 */
export function markdownToField(markdown: string): string {
  renderer ??= createFieldRenderer();
  return renderMarkdown(renderer, markdown);
}

function createFieldRenderer(): MarkdownIt {
  const made = createRenderer();
  made.renderer.rules['image'] = (tokens, index) => {
    const token = tokens[index];
    const source = decodeName(String(token?.attrGet('src') ?? ''));
    const alt = token?.content ? ` alt="${escapeHtml(token.content)}"` : '';
    return `<img src="${escapeHtml(source)}"${alt}>`;
  };
  made.core.ruler.after('inline', 'sounds', (state) => {
    for (const token of state.tokens) if (token.children !== null) playSounds(token.children);
  });
  return made;
}

/** A link of one piece of text to a file that sounds becomes what Anki plays. */
function playSounds(tokens: readonly Token[]): void {
  for (const [index, opening] of tokens.entries()) {
    const text = tokens[index + 1];
    const closing = tokens[index + 2];
    if (opening.type !== 'link_open' || closing?.type !== 'link_close') continue;
    const name = decodeName(String(opening.attrGet('href') ?? ''));
    if (text === undefined || !SOUND.test(name) || /[\][:]/.test(name)) continue;
    opening.type = 'html_inline';
    opening.content = `[sound:${escapeHtml(name)}]`;
    for (const token of [text, closing]) {
      token.type = 'text';
      token.content = '';
    }
  }
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

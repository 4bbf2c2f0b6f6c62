import type { MarkdownIt, Token } from 'markdown-it';
import { escapeHtml } from '../escape-html.ts';
import { createRenderer } from '../markdown-to-html.ts';

/** Addresses that a page may lead to. */
const OUTSIDE = /^(?:https?:|mailto:)/i;
const INLINE = /^\\\(([\s\S]*)\\\)$/;
const DISPLAYED = /^\\\[([\s\S]*)\\\]$/;

/** Markdown as HTML for a page that fetches nothing, and whether a picture had to be left out. */
export interface Rendered {
  readonly html: string;
  readonly hasPictures: boolean;
}

/** Renders Markdown for a page by itself: pictures are named, formulas shown as they are written. */
export class PageMarkdown {
  private readonly renderer: MarkdownIt;
  private pictures = 0;

  constructor() {
    const made = createRenderer();
    made.renderer.rules['image'] = (tokens, index) => {
      this.pictures += 1;
      const token = tokens[index];
      const name = token?.content || String(token?.attrGet('src') ?? '');
      return `<span class="picture">${escapeHtml(name)}</span>`;
    };
    made.renderer.rules['html_inline'] = (tokens, index) =>
      showFormula(tokens[index]?.content ?? '');
    made.renderer.rules['link_open'] = (tokens, index) => {
      const address = String(tokens[index]?.attrGet('href') ?? '');
      return OUTSIDE.test(address)
        ? `<a href="${escapeHtml(address)}" rel="noopener noreferrer">`
        : '<a>';
    };
    made.core.ruler.after('inline', 'lone_tags', (state) => {
      for (const { children } of state.tokens) if (children !== null) escapeLoneTags(children);
    });
    this.renderer = made;
  }

  /** @returns blocks of HTML */
  render(markdown: string): Rendered {
    this.pictures = 0;
    const html = this.renderer.render(markdown, {}).trim();
    return { html, hasPictures: this.pictures > 0 };
  }

  /** @returns HTML of one line, without a paragraph around it */
  renderLine(markdown: string): string {
    return this.renderer.renderInline(markdown.replaceAll(/\s*\n\s*/g, ' '), {});
  }
}

function showFormula(content: string): string {
  const displayed = DISPLAYED.exec(content)?.[1];
  if (displayed !== undefined) return `<span class="formula block">${displayed.trim()}</span>`;
  const inline = INLINE.exec(content)?.[1];
  return inline === undefined ? content : `<span class="formula">${inline}</span>`;
}

const TAG = /^<(\/?)([a-z]+)\s?\/?>$/;

/** A tag without its partner would reach over all that follows on the page: it is text. */
function escapeLoneTags(tokens: readonly Token[]): void {
  const open: { readonly name: string; readonly token: Token }[] = [];
  for (const token of tokens) {
    const [, slash, name = ''] =
      token.type === 'html_inline' ? (TAG.exec(token.content) ?? []) : [];
    if (name === '' || name === 'br') continue;
    if (slash === '') open.push({ name, token });
    else if (open.at(-1)?.name === name) open.pop();
    else token.type = 'text';
  }
  for (const { token } of open) token.type = 'text';
}

import { Parser } from 'htmlparser2';
import { quoteLiteral } from '../key-points/write-key-point.ts';
import { HtmlElements, type Attributes } from './html-elements.ts';
import { MarkdownWriter } from './markdown-writer.ts';

const CODE: ReadonlySet<string> = new Set(['code', 'tt', 'kbd', 'samp']);
/** What they hold is nothing to read. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'noscript']);

/**
 * Writes HTML as Markdown: paragraphs, headings, lists, tables, quotes, code, emphasis, links and pictures. What has no
 * meaning in Markdown (colours, classes, layout) goes; no text does, but that of scripts and style sheets. Broken HTML is
 * read as browsers read it. The time is linear in the text, however deep it is nested.
 */
export function htmlToMarkdown(html: string): string {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.text(text),
  });
  for (let at = 0; at < html.length; at += PIECE) {
    if (reader.depth > DEEPEST) {
      reader.text(html.slice(at).replaceAll(TAG, ' '));
      break;
    }
    parser.write(html.slice(at, at + PIECE));
  }
  parser.end();
  return reader.finish();
}

/** The parser takes longer for each element the deeper it lies; below this depth only the text is read. */
const DEEPEST = 1000;
const PIECE = 16_384;
const TAG = /<[^<>]{0,1000}>/g;

const LANGUAGE = /(?:^|\s)lang(?:uage)?-([\w+#.-]{1,40})(?:\s|$)/;

/** Tells code and what is not read from text. */
class HtmlReader {
  /** Elements that are open. */
  depth = 0;
  private readonly writer = new MarkdownWriter();
  private readonly elements = new HtmlElements(this.writer);
  /** Text since the last tag: the parser parts it at each entity. */
  private pieces: string[] = [];
  /** What is gathered of a piece of code; null outside. */
  private code: string[] | null = null;
  private codeDepth = 0;
  private isPreformatted = false;
  /** The language that highlighters name: `<pre><code class="language-js">`. */
  private codeLanguage = '';
  private unread = 0;

  open(name: string, attributes: Attributes): void {
    this.endText();
    this.depth += 1;
    if (UNREAD.has(name)) this.unread += 1;
    if (this.unread > 0) return;
    const isCode = name === 'pre' || CODE.has(name);
    if (this.code === null && isCode) this.beginCode(name);
    else if (this.code === null) this.elements.open(name, attributes);
    else if (isCode) this.deepenCode(attributes['class'] ?? '');
    else if (name === 'br' || name === 'div' || name === 'p') this.code.push('\n');
  }

  close(name: string): void {
    this.endText();
    this.depth -= 1;
    if (UNREAD.has(name)) this.unread = Math.max(0, this.unread - 1);
    else if (this.unread > 0) return;
    else if (this.code === null) this.elements.close(name);
    else if (name === 'pre' || CODE.has(name)) {
      this.codeDepth -= 1;
      if (this.codeDepth === 0) this.endCode();
    }
  }

  text(text: string): void {
    if (this.unread === 0) this.pieces.push(text);
  }

  private endText(): void {
    if (this.pieces.length === 0) return;
    const text = this.pieces.join('');
    this.pieces = [];
    if (this.code === null) this.writer.addText(text);
    else this.code.push(text);
  }

  finish(): string {
    this.endText();
    if (this.code !== null) this.endCode();
    return this.writer.finish();
  }

  private beginCode(name: string): void {
    this.code = [];
    this.codeDepth = 1;
    this.isPreformatted = name === 'pre';
    this.codeLanguage = '';
  }

  private deepenCode(classes: string): void {
    this.codeDepth += 1;
    this.codeLanguage ||= LANGUAGE.exec(classes)?.[1] ?? '';
  }

  private endCode(): void {
    const code = (this.code ?? []).join('').replaceAll('\u00A0', ' ');
    this.code = null;
    if (code.trim() === '') this.writer.addText(code);
    else if (this.isPreformatted) this.writer.addBlock(fenceCode(code, this.codeLanguage));
    else this.writer.addMarkup(quoteLiteral(code));
  }
}

/** @returns a fenced block with a fence that nothing in the code ends */
function fenceCode(code: string, language: string): string {
  const body = code.replace(/^\n/, '').trimEnd();
  let longest = 2;
  for (const [run] of body.matchAll(/`{3,}/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

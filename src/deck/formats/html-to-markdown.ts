import { Parser } from 'htmlparser2';
import { quoteLiteral } from '../key-points/write-key-point.ts';
import { MarkdownWriter } from './markdown-writer.ts';

type Attributes = Readonly<Record<string, string>>;

const EMPHASIS: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong'].map((name) => [name, '**'] as const),
  ...['i', 'em', 'cite', 'dfn'].map((name) => [name, '*'] as const),
  ...['s', 'del', 'strike'].map((name) => [name, '~~'] as const),
]);
const BLOCKS = listNames(
  'address article aside body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header main nav p section summary details',
);
const LISTS = listNames('ul ol menu');
const CODE = listNames('code tt kbd samp');
/** What they hold is nothing to read. */
const UNREAD = listNames('script style template head noscript');
/** Elements that Markdown has no sign for, and leaves as they are. */
const KEPT = listNames('sub sup');
const PLAYED = listNames('audio video source iframe embed');
const HEADING = /^h([1-6])$/;
const HARMFUL = /^\s*(?:javascript|vbscript|data):/i;

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

function listNames(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

const LANGUAGE = /(?:^|\s)lang(?:uage)?-([\w+#.-]{1,40})(?:\s|$)/;

/** Tells code and what is not read from text, and what an element means from its name. */
class HtmlReader {
  /** Elements that are open. */
  depth = 0;
  private readonly writer = new MarkdownWriter();
  /** Text since the last tag: the parser parts it at each entity. */
  private pieces: string[] = [];
  /** What is gathered of a piece of code; null outside. */
  private code: string[] | null = null;
  private codeDepth = 0;
  private isPreformatted = false;
  /** The language that highlighters name: `<pre><code class="language-js">`. */
  private codeLanguage = '';
  private unread = 0;
  /** Where the open links lead; null for those that lead nowhere. */
  private readonly links: (string | null)[] = [];

  open(name: string, attributes: Attributes): void {
    this.endText();
    this.depth += 1;
    if (UNREAD.has(name)) this.unread += 1;
    if (this.unread > 0) return;
    const isCode = name === 'pre' || CODE.has(name);
    if (this.code === null && isCode) this.beginCode(name);
    else if (this.code === null) this.openText(name, attributes);
    else if (isCode) this.deepenCode(attributes['class'] ?? '');
    else if (name === 'br' || name === 'div' || name === 'p') this.code.push('\n');
  }

  close(name: string): void {
    this.endText();
    this.depth -= 1;
    if (UNREAD.has(name)) this.unread = Math.max(0, this.unread - 1);
    else if (this.unread > 0) return;
    else if (this.code === null) this.closeText(name);
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

  private openText(name: string, attributes: Attributes): void {
    const { writer } = this;
    const mark = EMPHASIS.get(name);
    if (mark !== undefined) writer.openEmphasis(mark);
    else if (KEPT.has(name)) writer.addMarkup(`<${name}>`);
    else if (BLOCKS.has(name)) writer.openBlock(Number(HEADING.exec(name)?.[1] ?? 0));
    else if (LISTS.has(name))
      writer.openList(name === 'ol' ? readStart(attributes['start']) : null);
    else if (PLAYED.has(name)) this.addPlayed(attributes['src']);
    else if (name === 'a') this.openLink(attributes['href']);
    else if (name === 'img') this.addPicture(attributes);
    else OPENERS.get(name)?.(writer);
  }

  private closeText(name: string): void {
    const { writer } = this;
    const mark = EMPHASIS.get(name);
    if (mark !== undefined) writer.closeEmphasis(mark);
    else if (KEPT.has(name)) writer.closeMarkup(`</${name}>`);
    else if (BLOCKS.has(name)) writer.closeBlock();
    else if (LISTS.has(name)) writer.closeList();
    else if (name === 'a') this.closeLink();
    else CLOSERS.get(name)?.(writer);
  }

  private openLink(href: string | undefined): void {
    const target = href === undefined || HARMFUL.test(href) ? null : writeTarget(href);
    this.links.push(target);
    if (target !== null) this.writer.addMarkup('[');
  }

  private closeLink(): void {
    const target = this.links.pop() ?? null;
    if (target !== null) this.writer.closeMarkup(`](${target})`);
  }

  private addPicture({ src = '', alt = '' }: Attributes): void {
    const name = alt.replaceAll(/[\\[\]]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
    this.writer.addMarkup(`![${name}](${HARMFUL.test(src) ? '' : writeTarget(src)})`);
  }

  private addPlayed(src: string | undefined): void {
    if (src === undefined || src === '' || HARMFUL.test(src)) return;
    const target = writeTarget(src);
    this.writer.addMarkup(`[${target}](${target})`);
  }
}

const OPENERS: ReadonlyMap<string, (writer: MarkdownWriter) => void> = new Map([
  ['br', (writer) => writer.breakLine()],
  ['hr', (writer) => writer.addBlock('---')],
  ['li', (writer) => writer.openItem()],
  ['blockquote', (writer) => writer.openQuote()],
  ['tr', (writer) => writer.openRow()],
  ['td', (writer) => writer.openCell()],
  ['th', (writer) => writer.openCell()],
]);

const CLOSERS: ReadonlyMap<string, (writer: MarkdownWriter) => void> = new Map([
  ['li', (writer) => writer.closeItem()],
  ['blockquote', (writer) => writer.closeQuote()],
  ['tr', (writer) => writer.closeRow()],
  ['table', (writer) => writer.closeTable()],
]);

function readStart(start: string | undefined): number {
  return start !== undefined && /^\d{1,9}$/.test(start) ? Number(start) : 1;
}

/** @returns a fenced block with a fence that nothing in the code ends */
function fenceCode(code: string, language: string): string {
  const body = code.replace(/^\n/, '').trimEnd();
  let longest = 2;
  for (const [run] of body.matchAll(/`{3,}/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['(', '%28'], [')', '%29'], ['<', '%3C'], ['>', '%3E'], ['\\', '%5C'],
]); // prettier-ignore

/** @returns an address without what would end it too early */
function writeTarget(address: string): string {
  return address.trim().replaceAll(/[()<>\\]|\s/g, (sign) => ESCAPES.get(sign) ?? '%20');
}

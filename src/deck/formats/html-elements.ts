import type { MarkdownWriter } from './markdown-writer.ts';

export type Attributes = Readonly<Record<string, string>>;

const EMPHASIS: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong'].map((name) => [name, '**'] as const),
  ...['i', 'em', 'cite', 'dfn'].map((name) => [name, '*'] as const),
  ...['s', 'del', 'strike'].map((name) => [name, '~~'] as const),
]);
const BLOCKS = listNames(
  'address article aside body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header main nav p section summary details',
);
const LISTS = listNames('ul ol menu');
/** Elements that Markdown has no sign for, and leaves as they are. */
const KEPT = listNames('sub sup');
const PLAYED = listNames('audio video source iframe embed');
const HEADING = /^h([1-6])$/;
const HARMFUL = /^\s*(?:javascript|vbscript|data):/i;

function listNames(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Writes elements of HTML as Markdown by their names. What has no meaning there goes. */
export class HtmlElements {
  private readonly writer: MarkdownWriter;
  /** Where the open links lead; null for those that lead nowhere. */
  private readonly links: (string | null)[] = [];

  constructor(writer: MarkdownWriter) {
    this.writer = writer;
  }

  open(name: string, attributes: Attributes): void {
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

  close(name: string): void {
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

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['(', '%28'], [')', '%29'], ['<', '%3C'], ['>', '%3E'], ['\\', '%5C'],
]); // prettier-ignore

/** @returns an address without what would end it too early */
function writeTarget(address: string): string {
  return address.trim().replaceAll(/[()<>\\]|\s/g, (sign) => ESCAPES.get(sign) ?? '%20');
}

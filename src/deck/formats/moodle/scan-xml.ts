import sax, { type Parser, type Tag } from 'sax';
import { UserError } from '../../../user-error.ts';
import type { FileReason } from '../format-problem.ts';
import type { Element } from './element.ts';

/** What a Moodle file holds, in its order. */
export type XmlItem =
  | { readonly kind: 'question'; readonly element: Element }
  | { readonly kind: 'comment'; readonly text: string }
  /** A question that takes more memory than any should. */
  | { readonly kind: 'too-long'; readonly line: number };

const ROOT = 'quiz';
const QUESTION = 'question';
/** Files stand in the text in base64; nothing of them is kept. */
const FILES: ReadonlySet<string> = new Set(['file', 'image_base64']);
const DEEPEST = 100;
/** UTF-16 units of a question that are kept. */
const LONGEST = 4 * 2 ** 20;
/** What an element costs beside its text. */
const ELEMENT_COST = 100;

/**
 * Parts a Moodle file into its questions, as it comes, with one of them in memory. Declarations of a file's own entities
 * are refused, whatever they say, and none is ever expanded or fetched.
 *
 * @throws UserError `broken-file` with the `line` for XML that is not well-formed, ends too early, is nested too deeply,
 * declares a document type, or is no Moodle file
 */
export async function* scanXml(
  chunks: AsyncIterable<string>,
  source: string,
): AsyncIterable<XmlItem> {
  const scanner = new XmlScanner(source);
  for await (const chunk of chunks) yield* scanner.add(chunk);
  yield* scanner.finish();
}

/** An element that is open. */
interface Open extends Element {
  readonly children: Element[];
  text: string;
}

class XmlScanner {
  private readonly source: string;
  private readonly parser: Parser;
  private items: XmlItem[] = [];
  /** Elements of the question that are open, the outermost first. */
  private open: Open[] = [];
  private depth = 0;
  private size = 0;
  private hasRoot = false;

  constructor(source: string) {
    this.source = source;
    this.parser = Object.assign(sax.parser(true), {
      onopentag: (tag: Tag) => this.openTag(tag),
      onclosetag: () => this.closeTag(),
      ontext: (text: string) => this.addText(text),
      oncdata: (text: string) => this.addText(text),
      oncomment: (text: string) => this.items.push({ kind: 'comment', text }),
      ondoctype: () => this.refuse('entity'),
      onerror: () => this.refuse('not-xml'),
    });
  }

  add(chunk: string): readonly XmlItem[] {
    this.parser.write(chunk);
    return this.take();
  }

  finish(): readonly XmlItem[] {
    if (this.depth > 0) this.refuse('truncated');
    if (!this.hasRoot) this.refuse('not-xml');
    this.parser.close();
    return this.take();
  }

  private take(): readonly XmlItem[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  private openTag({ name, attributes }: Tag): void {
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse('too-deep');
    if (this.depth === 1) this.openRoot(name);
    if (this.depth === 2 && name !== QUESTION) return;
    if (this.depth < 2 || (this.depth > 2 && this.open.length === 0)) return;
    if (this.depth === 2) this.size = 0;
    this.grow(ELEMENT_COST);
    this.open.push({ name, attributes, children: [], text: '', line: this.parser.line + 1 });
  }

  private openRoot(name: string): void {
    if (name !== ROOT) this.refuse('no-records');
    if (this.hasRoot) this.refuse('not-xml');
    this.hasRoot = true;
  }

  private closeTag(): void {
    this.depth -= 1;
    const closed = this.open.pop();
    if (closed === undefined) return;
    const parent = this.open.at(-1);
    if (parent !== undefined) {
      if (this.size <= LONGEST) parent.children.push(closed);
    } else if (this.size > LONGEST) this.items.push({ kind: 'too-long', line: closed.line });
    else this.items.push({ kind: 'question', element: closed });
  }

  private addText(text: string): void {
    const inner = this.open.at(-1);
    if (inner === undefined || FILES.has(inner.name)) return;
    this.grow(text.length);
    if (this.size <= LONGEST) inner.text += text;
  }

  private grow(size: number): void {
    this.size += size;
  }

  private refuse(reason: FileReason): never {
    throw new UserError('broken-file', { path: this.source, line: this.parser.line + 1, reason });
  }
}

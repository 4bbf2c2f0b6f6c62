import { measure } from '../../../src/terminal/width.ts';

/** An element of a page that is also well-formed XML. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupElement[];
  text: string;
}

/** Strict: throws for a tag left open, one closed that was not opened, a bare `<` or `&`, or an attribute given twice. */
export function parseMarkup(page: string): MarkupElement {
  const body = page.replace(/^<!DOCTYPE html>\n/, '');
  const root: MarkupElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const token = /<(\/?)([a-zA-Z][\w-]*)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
  let at = 0;
  while (at < body.length) {
    token.lastIndex = at;
    const match = token.exec(body);
    if (match === null) throw new Error(`no markup: ${body.slice(at, at + 60)}`);
    at = token.lastIndex;
    const [, closing, name = '', written = '', single, text] = match;
    const current = open.at(-1) ?? root;
    if (text !== undefined) {
      if (current.name !== 'style' && /&(?!(?:amp|lt|gt|quot|#39);)/.test(text))
        throw new Error(text);
      current.text += text;
    } else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element = { name, attributes: readAttributes(written), children: [], text: '' };
      current.children.push(element);
      if (single === '') open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('tags are left open');
  return root.children[0] as MarkupElement;
}

function readAttributes(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(written);
  return Object.fromEntries(pairs);
}

/** Where a text of a picture is drawn, at a generous six tenths of the letter's height a cell. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = 10;

export function findTexts(element: MarkupElement): TextBox[] {
  const own = element.name === 'text' ? [findBox(element)] : [];
  return [...own, ...element.children.flatMap(findTexts)];
}

function findBox({ attributes, text }: MarkupElement): TextBox {
  const x = Number(attributes['x']);
  const y = Number(attributes['y']);
  const width = measure(text) * SIZE * 0.6;
  const left = attributes['text-anchor'] === 'end' ? x - width : x;
  return { text, left, right: left + width, top: y - SIZE * 0.75, bottom: y + SIZE * 0.2 };
}

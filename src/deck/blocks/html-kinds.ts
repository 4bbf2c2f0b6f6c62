import { isBlankCode, skipBlanks } from './columns.ts';
import { findTagEnd, readTagName } from './html-tag.ts';

/** How a block of raw HTML goes on and ends. */
export interface HtmlKind {
  /** Whether the line is the last one; null when a blank line ends the block. */
  readonly isEnd: ((text: string) => boolean) | null;
  readonly interruptsParagraph: boolean;
}

const RAW_TAGS = ['script', 'pre', 'style', 'textarea'];
const RAW_ENDS = RAW_TAGS.map((name) => `</${name}>`);

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
    'link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th ' +
    'thead title tr track ul'
  ).split(' '),
);

const RAW: HtmlKind = { isEnd: hasRawEnd, interruptsParagraph: true };
const COMMENT = endWith('-->');
const INSTRUCTION = endWith('?>');
const DECLARATION = endWith('>');
const CDATA = endWith(']]>');
const BLOCK: HtmlKind = { isEnd: null, interruptsParagraph: true };
const LONE_TAG: HtmlKind = { isEnd: null, interruptsParagraph: false };

/**
 * Tells which of CommonMark's seven kinds of HTML block a line opens.
 *
 * @param text the line from its `<` on
 * @returns the kind, or null when the line opens none
 */
export function findHtmlKind(text: string): HtmlKind | null {
  if (text.startsWith('<!--')) return COMMENT;
  if (text.startsWith('<?')) return INSTRUCTION;
  if (text.startsWith('<![CDATA[')) return CDATA;
  if (text.startsWith('<!')) return isLetter(text.charCodeAt(2)) ? DECLARATION : null;
  return findTagKind(text);
}

function findTagKind(text: string): HtmlKind | null {
  const isClosing = text[1] === '/';
  const nameAt = isClosing ? 2 : 1;
  const name = readTagName(text, nameAt).toLowerCase();
  if (name === '') return null;
  const nameEnd = nameAt + name.length;
  if (!isClosing && RAW_TAGS.includes(name)) return isNameOver(text, nameEnd) ? RAW : null;
  if (BLOCK_TAGS.has(name) && (isNameOver(text, nameEnd) || text.startsWith('/>', nameEnd))) {
    return BLOCK;
  }
  const tagEnd = findTagEnd(text);
  return tagEnd > 0 && skipBlanks(text, tagEnd) === text.length ? LONE_TAG : null;
}

function isNameOver(text: string, at: number): boolean {
  return at === text.length || text[at] === '>' || isBlankCode(text.charCodeAt(at));
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function endWith(mark: string): HtmlKind {
  return { isEnd: (text) => text.includes(mark), interruptsParagraph: true };
}

function hasRawEnd(text: string): boolean {
  if (!text.includes('</')) return false;
  const lower = text.toLowerCase();
  return RAW_ENDS.some((end) => lower.includes(end));
}

import { dropTags, findTags } from '../html-tags.ts';
import { latePattern } from '../late-pattern.ts';

const WHOLE = /^(\*{1,3}|_{1,3})(?=\S)/;
const CLOSING = /[ \t]#{1,6}[ \t]*$/;
/** `[⬆](#contents)`, `[](#a)`: links without a word. */
const BARE_LINK = latePattern(
  String.raw`(?<!!)\[[^[\]\p{L}\p{N}]{0,12}\]\(#[^()\s]{0,300}\)`,
  'gu',
);
const SIGN = /[<*_#[\n]/;
const FENCE = /^\s*(?:`{3,}|~{3,})/;

/**
 * Makes a prompt readable where Markdown is not rendered, without changing what it says: HTML that lays out, emphasis
 * around a whole line, closing `#` marks and links without a word go; links, images and code stay.
 * @param markdown lines of the prompt; fenced code in it stays as it is
 */
export function tidyPrompt(markdown: string): string {
  if (!SIGN.test(markdown)) return markdown;
  let isCode = false;
  return unwrapParagraphs(markdown)
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) isCode = !isCode;
      return isCode ? line : tidyLine(line);
    })
    .join('\n')
    .replace(/^\s*\n/, '')
    .trimEnd();
}

/** Takes emphasis off that reaches over all lines of a paragraph. */
function unwrapParagraphs(markdown: string): string {
  if (!markdown.includes('\n') || !markdown.includes('**')) return markdown;
  return markdown
    .split('\n\n')
    .map((paragraph) => {
      const text = paragraph.trim();
      const isWhole =
        text.startsWith('**') && text.length > 4 && text.indexOf('**', 2) === text.length - 2;
      return isWhole ? text.slice(2, -2) : paragraph;
    })
    .join('\n\n');
}

function tidyLine(line: string): string {
  const plain = line.includes('<')
    ? dropTags(line, findMeant(line)).replaceAll('&nbsp;', ' ')
    : line;
  const linked = plain.includes('](#') ? plain.replaceAll(BARE_LINK(), '') : plain;
  const changed = linked === line ? line : linked.trimEnd().replaceAll(/(?<=\S) {2,}(?=\S)/g, ' ');
  const placed = /^\s/.test(line) ? changed : changed.trimStart();
  return unwrapLine(placed.includes('#') ? placed.replace(CLOSING, '') : placed);
}

/** What `x<sup>2</sup>` says is lost without its tags. */
const KEPT: ReadonlySet<string> = new Set(['sub', 'sup']);

/** Elements that are often left open, or have no end. */
const LOOSE: ReadonlySet<string> = new Set('b br center font hr i p wbr'.split(' '));

/** Elements the line may speak of: `What is <div> for?` opens one that it never closes. */
function findMeant(line: string): ReadonlySet<string> {
  const tags = findTags(line);
  const closed = new Set(tags.flatMap(({ name, isClosing }) => (isClosing ? [name] : [])));
  const meant = tags.flatMap(({ name, isClosing, start, end }) => {
    const isBare = end - start === name.length + 2;
    return isBare && !isClosing && !closed.has(name) && !LOOSE.has(name) ? [name] : [];
  });
  return meant.length === 0 ? KEPT : new Set([...KEPT, ...meant]);
}

/** Takes emphasis off that reaches over the whole line. */
function unwrapLine(line: string): string {
  const text = line.trim();
  const mark = WHOLE.exec(text)?.[1];
  if (mark === undefined || text.length <= mark.length * 2 || !text.endsWith(mark)) return line;
  const inner = text.slice(mark.length, -mark.length);
  const sign = mark.charAt(0);
  return inner.includes(sign) || inner.trim() === '' ? line : inner.trim();
}

import { findTagEnd, readTagName } from './blocks/html-tag.ts';
import { findCodeSpans } from './code-spans.ts';

/** Elements whose tags only lay text out; a tag of any other name (`List<String>`) may be what the text is about. */
const LAYOUT_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr article aside b bdi bdo big blockquote body br button caption center cite code col colgroup dd del details ' +
    'dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr html i iframe img ' +
    'input ins kbd label li link main mark nav nobr ol p picture pre q quiz s samp section small source span strike ' +
    'strong style sub summary sup table tbody td tfoot th thead tr tt u ul var video wbr'
  ).split(' '),
);
/** Elements that show something themselves. */
const SHOWN_TAGS: ReadonlySet<string> = new Set('embed iframe img input picture video'.split(' '));
/** Elements that part the words before and behind them. */
const PARTING_TAGS: ReadonlySet<string> = new Set('br div hr li p td th tr'.split(' '));

const COMMENT = '<!--';

/** A tag or comment in a line. */
export interface TagPlace {
  /** In lower case; `''` for a comment. */
  readonly name: string;
  readonly isClosing: boolean;
  /** Offset of the `<`, and behind the `>`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the HTML out of Markdown that only lays the text out, and comments. Code spans, images and tags that HTML does
 * not know stay.
 * @param markdown one line
 * @param kept names of elements whose tags stay
 */
export function dropTags(markdown: string, kept: ReadonlySet<string> = SHOWN_TAGS): string {
  if (!markdown.includes('<')) return markdown;
  let text = '';
  let at = 0;
  for (const { name, start, end } of findTags(markdown)) {
    if (SHOWN_TAGS.has(name) || kept.has(name)) continue;
    text += markdown.slice(at, start) + (PARTING_TAGS.has(name) ? ' ' : '');
    at = end;
  }
  return at === 0 ? markdown : text + markdown.slice(at);
}

/** @returns whether a line holds tags and nothing to read or to see */
export function isTagsOnly(line: string): boolean {
  if (!line.trimStart().startsWith('<')) return false;
  let at = 0;
  for (const { name, start, end } of findTags(line)) {
    if (SHOWN_TAGS.has(name) || !isBlank(line.slice(at, start))) return false;
    at = end;
  }
  return isBlank(line.slice(at));
}

function isBlank(text: string): boolean {
  return text === '' || text.replaceAll('&nbsp;', '').trim() === '';
}

/** @returns the tags and comments of a line outside its code spans, in order */
export function findTags(line: string): readonly TagPlace[] {
  const tags: TagPlace[] = [];
  let start = line.indexOf('<');
  if (start < 0) return tags;
  const spans = findCodeSpans(line);
  const lastComment = line.lastIndexOf('-->');
  let span = 0;
  while (start >= 0) {
    while (span < spans.length && (spans[span]?.[1] ?? 0) <= start) span += 1;
    const [spanStart, spanEnd] = spans[span] ?? NO_SPAN;
    const isCode = start >= spanStart;
    const tag = isCode || line[start - 1] === '\\' ? null : readTag(line, start, lastComment);
    if (tag !== null) tags.push(tag);
    start = line.indexOf('<', tag?.end ?? (isCode ? spanEnd : start + 1));
  }
  return tags;
}

const NO_SPAN = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** @returns the tag or comment at `start`; null where none ends on the line */
function readTag(line: string, start: number, lastComment: number): TagPlace | null {
  if (line.startsWith(COMMENT, start)) {
    const from = start + COMMENT.length;
    if (from > lastComment) return null;
    return { name: '', isClosing: false, start, end: line.indexOf('-->', from) + 3 };
  }
  const isClosing = line[start + 1] === '/';
  const name = readTagName(line, isClosing ? start + 2 : start + 1).toLowerCase();
  if (!LAYOUT_TAGS.has(name)) return null;
  // a tag is short; looking at all of the line for each `<` would not be linear
  const end = findTagEnd(line.slice(start, start + LONGEST_TAG));
  return end < 0 ? null : { name, isClosing, start, end: start + end };
}

const LONGEST_TAG = 2000;

const FOLD_TAG =
  /(?:<\/b>)?<\/?(?:details|summary|quiz)(?:\s[^<>\n]{0,300})?>(?:<br\s?\/?>)?(?:<b>)?/gi;

/** Takes only the tags of folds and quiz blocks out of Markdown: its other HTML may be shown. */
export function dropFoldTags(markdown: string): string {
  return markdown.includes('<') ? markdown.replaceAll(FOLD_TAG, '') : markdown;
}

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

/** A piece of a line: text, or a tag or comment. */
interface Piece {
  readonly text: string;
  /** Lower-case name of the tag, `''` for a comment; null for text. */
  readonly tag: string | null;
  /** Offset in the line. */
  readonly at: number;
}

/** A tag in a line. */
export interface TagPlace {
  /** In lower case. */
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
  return splitTags(markdown)
    .map(({ text, tag }) => {
      if (tag === null || SHOWN_TAGS.has(tag) || kept.has(tag)) return text;
      return PARTING_TAGS.has(tag) ? ' ' : '';
    })
    .join('');
}

/** @returns whether a line holds tags and nothing to read or to see */
export function isTagsOnly(line: string): boolean {
  if (!line.trimStart().startsWith('<')) return false;
  return splitTags(line).every(({ text, tag }) =>
    tag === null ? text.replaceAll('&nbsp;', '').trim() === '' : !SHOWN_TAGS.has(tag),
  );
}

/** @returns the tags of a line outside its code spans, in order */
export function findTags(line: string): readonly TagPlace[] {
  if (!line.includes('<')) return [];
  return splitTags(line).flatMap(({ text, tag, at }) =>
    tag === null || tag === ''
      ? []
      : [{ name: tag, isClosing: text[1] === '/', start: at, end: at + text.length }],
  );
}

function splitTags(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const spans = line.includes('`') ? findCodeSpans(line) : [];
  const lastComment = line.lastIndexOf('-->');
  let span = 0;
  let textStart = 0;
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at)) {
    while (span < spans.length && (spans[span]?.[1] ?? 0) <= at) span += 1;
    const [spanStart, spanEnd] = spans[span] ?? [line.length, line.length];
    if (at >= spanStart) {
      at = spanEnd;
      continue;
    }
    const end = line[at - 1] === '\\' ? -1 : findPieceEnd(line, at, lastComment);
    if (end < 0) {
      at += 1;
      continue;
    }
    if (at > textStart) pieces.push({ text: line.slice(textStart, at), tag: null, at: textStart });
    pieces.push({ text: line.slice(at, end), tag: nameOf(line, at), at });
    textStart = end;
    at = end;
  }
  if (textStart < line.length)
    pieces.push({ text: line.slice(textStart), tag: null, at: textStart });
  return pieces;
}

/** @returns the offset behind the tag or comment at `at`; -1 where none ends on the line */
function findPieceEnd(line: string, at: number, lastComment: number): number {
  if (line.startsWith(COMMENT, at)) {
    const from = at + COMMENT.length;
    return from > lastComment ? -1 : line.indexOf('-->', from) + 3;
  }
  if (!LAYOUT_TAGS.has(nameOf(line, at))) return -1;
  // a tag is short; looking at all of the line for each `<` would not be linear
  const end = findTagEnd(line.slice(at, at + LONGEST_TAG));
  return end < 0 ? -1 : at + end;
}

const LONGEST_TAG = 2000;

function nameOf(line: string, at: number): string {
  return readTagName(line, line[at + 1] === '/' ? at + 2 : at + 1).toLowerCase();
}

const FOLD_TAG =
  /(?:<\/b>)?<\/?(?:details|summary|quiz)(?:\s[^<>]{0,300})?>(?:<br\s?\/?>)?(?:<b>)?/gi;

/** Takes only the tags of folds and quiz blocks out of Markdown: its other HTML may be shown. */
export function dropFoldTags(markdown: string): string {
  return markdown.includes('<') ? markdown.replaceAll(FOLD_TAG, '') : markdown;
}

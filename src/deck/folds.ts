import { dropTags, findTags, type TagPlace } from './html-tags.ts';
import type { LineKind } from './line-kind.ts';

/** A `<details>` element with its summary. Lines count from 0. */
export interface Fold {
  /** The line of `<details>`. */
  readonly start: number;
  /** First line of the summary's element, and exclusive end of its last. */
  readonly summaryStart: number;
  readonly summaryEnd: number;
  /** The lines of the summary without tags; blank ones are left out at the ends. */
  readonly summary: readonly string[];
  /** Index of the line the summary's text begins on, and its column there, from 1. */
  readonly textLine: number;
  readonly column: number;
  /** What stands behind the summary on its last line, without tags, and its column, from 1. */
  readonly rest: string;
  readonly restColumn: number;
  /** Exclusive end; null where the fold is never closed and nothing tells where it ends. */
  readonly close: number | null;
  /** How many folds it stands in. */
  readonly depth: number;
  /** It holds other folds. */
  readonly isOuter: boolean;
  /** Columns of white space before `<details>`. */
  readonly indent: number;
}

interface Draft {
  start: number;
  indent: number;
  parent: Draft | null;
  children: number;
  summary: { line: number; end: number } | null;
  summaryClose: { line: number; start: number; end: number } | null;
  close: number | null;
  /** First fold or outermost heading within, where an unclosed one ends. */
  limit: number | null;
  depth: number;
}

/**
 * Finds the folds of a sheet. Where one is not closed, the folds after it do not stand in it: it ends where the next one
 * begins.
 * @param lines all lines of the sheet
 * @param kinds what each line is; tags in code are none
 */
export function findFolds(lines: readonly string[], kinds: readonly LineKind[]): readonly Fold[] {
  const drafts: Draft[] = [];
  const open: Draft[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const kind = kinds[line];
    if (kind === 'blank' || kind === 'code' || kind === 'comment') continue;
    if (kind === 'heading' && open.length > 0) limitOpen(open, line);
    const text = lines[line] ?? '';
    if (!text.includes('<') || !FOLD_TAG.test(text)) continue;
    for (const tag of findTags(text)) takeTag(tag, line, text, open, drafts);
  }
  for (const draft of drafts) {
    const { parent } = draft;
    draft.depth = parent === null ? 0 : parent.depth + (parent.close === null ? 0 : 1);
  }
  return drafts.flatMap((draft) => finish(draft, lines));
}

const FOLD_TAG = /<\/?(?:details|summary)/i;

function takeTag(tag: TagPlace, line: number, text: string, open: Draft[], drafts: Draft[]): void {
  const top = open.at(-1);
  if (tag.name === 'details' && tag.isClosing) {
    const closed = open.pop();
    if (closed !== undefined) closed.close = line + 1;
  } else if (tag.name === 'details') {
    if (top !== undefined) {
      top.children += 1;
      top.limit ??= line;
    }
    const indent = text.length - text.trimStart().length;
    const draft: Draft = {
      start: line,
      indent,
      parent: top ?? null,
      children: 0,
      summary: null,
      summaryClose: null,
      close: null,
      limit: null,
      depth: 0,
    };
    drafts.push(draft);
    open.push(draft);
  } else if (tag.name === 'summary' && top !== undefined) {
    if (tag.isClosing) top.summaryClose ??= { line, start: tag.start, end: tag.end };
    else top.summary ??= { line, end: tag.end };
  }
}

/** An unclosed fold ends before the next heading. */
function limitOpen(open: readonly Draft[], line: number): void {
  const top = open.at(-1);
  if (top !== undefined) top.limit ??= line;
}

function finish(draft: Draft, lines: readonly string[]): readonly Fold[] {
  const { summary, summaryClose, start, indent, depth } = draft;
  if (summary === null || summaryClose === null) return [];
  const written = Array.from({ length: summaryClose.line - summary.line + 1 }, (_, index) => {
    const line = summary.line + index;
    const text = lines[line] ?? '';
    const from = index === 0 ? summary.end : 0;
    return text.slice(from, line === summaryClose.line ? summaryClose.start : text.length);
  });
  const shown = written.map((text) => dropTags(text));
  const first = Math.max(
    0,
    shown.findIndex((text) => text.trim() !== ''),
  );
  const rest = dropTags((lines[summaryClose.line] ?? '').slice(summaryClose.end)).trim();
  const textStart = first === 0 ? summary.end : 0;
  return [
    {
      start,
      summaryStart: summary.line,
      summaryEnd: summaryClose.line + 1,
      summary: tidySummary(shown),
      textLine: summary.line + first,
      column: textStart + measureBlank(written[first] ?? '') + 1,
      rest,
      restColumn: Math.max(1, (lines[summaryClose.line] ?? '').indexOf(rest, summaryClose.end) + 1),
      close: draft.close ?? draft.limit,
      depth,
      isOuter: draft.children > 0 && draft.close !== null,
      indent,
    },
  ];
}

function tidySummary(shown: readonly string[]): readonly string[] {
  const text = shown
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\s*\n/, '')
    .trim();
  return text === '' ? [] : text.split('\n');
}

function measureBlank(text: string): number {
  return text.length - text.trimStart().length;
}

import { cutText, joinTexts, locate, type PlacedText } from './placed-text.ts';

/** A line of a list, or a line of text beside it, as an author wrote it under a label. */
export interface ListEntry {
  /** The mark of the item: `-`, `*`, `+`, `1.`; null for text that is in no list. */
  readonly mark: string | null;
  /** The text behind the mark with the lines that go on with it. */
  readonly text: PlacedText;
  /** Items of a list nested in this one. */
  readonly nested: readonly PlacedText[];
}

interface Draft {
  readonly mark: string | null;
  readonly indent: number;
  parts: PlacedText[];
  readonly nested: PlacedText[][];
}

const MARK = /^([-*+]|\d{1,9}[.)])(?=\s|$)/;
/** Columns an item must be further in than the list to be nested in the item above. */
const NESTED = 2;

/**
 * Reads lines as a flat list with one level of nesting, whatever the marks: under a label `+`, `*` and `-` may follow
 * each other, which to Markdown are three lists.
 * @param lines the lines below a label, blank ones among them
 */
export function readListLines(lines: readonly PlacedText[]): readonly ListEntry[] {
  const drafts: Draft[] = [];
  let isAfterBlank = false;
  for (const line of lines) {
    const content = cutText(line, 0, line.text.length);
    if (content.text !== '') addLine(drafts, content, locate(content, 0).column - 1, isAfterBlank);
    isAfterBlank = content.text === '';
  }
  return drafts.map(({ mark, parts, nested }) => ({
    mark,
    text: joinTexts(parts, ' '),
    nested: nested.map((item) => joinTexts(item, ' ')),
  }));
}

function addLine(drafts: Draft[], line: PlacedText, indent: number, isAfterBlank: boolean): void {
  const mark = MARK.exec(line.text)?.[1] ?? null;
  const last = drafts.at(-1);
  const text = mark === null ? line : cutText(line, mark.length, line.text.length);
  const isInside = last?.mark != null && indent >= last.indent + NESTED;
  if (mark !== null && isInside) last.nested.push([text]);
  else if (mark !== null) drafts.push({ mark, indent, parts: [text], nested: [] });
  else if (last?.mark != null && (isInside || !isAfterBlank))
    (last.nested.at(-1) ?? last.parts).push(text);
  else drafts.push({ mark: null, indent, parts: [text], nested: [] });
}

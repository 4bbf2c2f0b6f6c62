import { findCodeSpans } from './code-spans.ts';
import { surveySheet } from './sheet-text.ts';

/** An image that a sheet shows. */
export interface ImageLink {
  /** The address as written, without title and angle brackets. */
  readonly target: string;
  /** From 1. */
  readonly line: number;
  /** From 1, of the address. */
  readonly column: number;
}

const MARKDOWN = /!\[[^[\]]{0,1000}\]\(\s{0,9}(?:<([^<>]{1,2000})>|([^\s()<>]{1,2000}))/g;
const HTML = /<img\s[^<>]{0,1000}?src\s?=\s?(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})')/gi;

/**
 * Finds the images of a sheet that stand outside code and comments.
 * @param lines all lines of the sheet
 * @param bodyStart the first line behind the front matter, from 0
 */
export function findImages(lines: readonly string[], bodyStart: number): readonly ImageLink[] {
  if (!lines.some(hasImage)) return [];
  const { kinds } = surveySheet(lines, bodyStart);
  return lines.flatMap((line, index) => {
    const kind = kinds[index];
    if (index < bodyStart || kind === 'code' || kind === 'comment' || !hasImage(line)) return [];
    const text = blankCode(line);
    return [...text.matchAll(MARKDOWN), ...text.matchAll(HTML)].map((found) => {
      const target = found[1] ?? found[2] ?? '';
      const column = found.index + found[0].lastIndexOf(target) + 1;
      return { target, line: index + 1, column };
    });
  });
}

/** @returns the line with spaces in place of its code spans */
function blankCode(line: string): string {
  let text = '';
  for (const [start, end] of findCodeSpans(line)) {
    text += line.slice(text.length, start) + ' '.repeat(end - start);
  }
  return text + line.slice(text.length);
}

function hasImage(line: string): boolean {
  return line.includes('![') || /<img\s/i.test(line);
}

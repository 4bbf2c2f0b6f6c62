import { escapeMarkdown } from '../escape-markdown.ts';
import { readFormulas, signFormulas } from './formulas.ts';
import { htmlToMarkdown } from '../html-to-markdown.ts';

/** How Moodle reads a text: `auto` is HTML whose line breaks count, its own usual format. */
export type TextFormat = 'html' | 'auto' | 'plain' | 'markdown';

/** A text with its format. */
export interface MoodleText {
  readonly text: string;
  readonly format: TextFormat;
}

const HTML = /<[A-Za-z/!]|&(?:#\w{1,8}|[A-Za-z]\w{1,31});/;
const FILE = /@@PLUGINFILE@@(?:\/|%2F)?/gi;
const BLANK_LINES = /\n[ \t]*\n\s*/;

/** @returns the text as Markdown; files that belong to it by their names */
export function moodleToMarkdown({ text, format }: MoodleText): string {
  const local = text.includes('@@') ? text.replaceAll(FILE, '') : text;
  if (format === 'markdown') return readFormulas(local.trim());
  const signed = signFormulas(local);
  if (format === 'plain') return escapeMarkdown(signed.trim());
  if (format === 'html') return htmlToMarkdown(signed);
  return HTML.test(signed) ? htmlToMarkdown(keepLineBreaks(signed)) : escapeMarkdown(signed.trim());
}

/** What is meant by the line breaks of a text that is HTML otherwise. */
function keepLineBreaks(text: string): string {
  if (/<(?:pre|p|div|li|tr|table)\b/i.test(text)) return text;
  return text
    .trim()
    .split(BLANK_LINES)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** Marks that begin a line of Markdown: headings, list items, quotes, fences. */
const LINE_MARKS = /^ {0,8}(?:#{1,6} +|>+ ?|[-*+] +|```[^\n]*|~~~[^\n]*|\|[-| :]+\|?$)/gmu;
const LINKS = /!?\[([^[\]\n]*)\]\([^()\n]*\)/gu;
const EMPHASIS =
  /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`+|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)|<\/?[a-z][a-z0-9]{0,9} ?\/?>/giu;
const ESCAPES = /\\([!-/:-@[-`{-~])/gu;

/** @returns Markdown as the words it holds: without marks of lines, links and emphasis; lines are kept */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(LINE_MARKS, '')
    .replaceAll(LINKS, '$1')
    .replaceAll(EMPHASIS, '')
    .replaceAll(ESCAPES, '$1');
}

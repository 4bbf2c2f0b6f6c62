import { dropTags, findTags, isTagsOnly } from './html-tags.ts';
import { latePattern } from './late-pattern.ts';

/** What a line of text is when it holds nothing of a question or an answer. */
export type LineMark = 'markup' | 'navigation';

/** `[TOC]`, `[[_TOC_]]`, `{:toc}`, `{% include x %}`: marks for the program that renders the sheet. */
const DIRECTIVE = /^(?:\[\[?_?toc_?\]\]?|\{[:%][^{}]{0,300}\})$/i;
/** `#topic/part #other`: tags of a note, not a heading without its space. */
const NOTE_TAGS = latePattern(String.raw`^(?:#[\p{L}_][\p{L}\p{N}_/-]{0,100}(?:\s+|$))+$`, 'u');
/** `[#topic](./topic.md)`: tags as links. */
const LINKED_TAGS = /^(?:\[#[^[\]]{1,100}\]\([^()]{0,300}\)(?:\s+|$))+$/;
/** `^id`: the name of a note's block. */
const BLOCK_ID = /^\^[A-Za-z0-9-]{1,60}$/;
const LINK =
  /\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,300})\]\(\s{0,3}<?([^()\s<>]{0,500})>?(?:\s[^()]{0,300})?\)/g;
const ANCHOR = /<a\s[^<>]{0,300}?href\s?=\s?["']?([^"'<>\s]{0,500})/gi;
const ANCHORED = /<a\s[^<>]{0,500}>[^<]{0,300}<\/a>/gi;
const SCHEME = /^[a-z]+:/i;
const ARROW = /[↑⬆⇧⇑▲△⏫🔼🔝☝👆↥⤴⭱⌃]/u;
const WAY_BACK = latePattern(
  String.raw`(?<!\p{L})(?:back|top|up|toc|contents?|home|index|menu|наверх|вверх|начал[оу]|назад|оглавлени[ею]|содержани[ею]|вгору|змісту?|zurück|oben|nach oben|inhalt\p{L}*|volver|arriba|inicio|índice|voltar|topo|início|retour|haut|sommaire|torna|indietro|wróć|góry|nahoru|terug|başa)(?!\p{L})|返回|回到|顶部|頂部|目录|目錄|トップ|目次|戻る|맨 ?위|목차`,
  'iu',
);

/**
 * Recognises lines that only lay out or lead elsewhere in the sheet. Links need their repetition: a way back stands
 * below every question, a link within an answer only once.
 */
export class LineMarks {
  private readonly links = new Map<string, number[]>();
  /** What was told of a line by its text: tags and ways back stand in a sheet again and again. */
  private readonly known = new Map<string, LineMark | 'link' | null>();
  private readonly lines: readonly string[];

  /** @param lines all lines of the sheet, to see whether a tag line stands alone */
  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  /**
   * @param text the line without the marks of its quote or list
   * @param at its index in the sheet
   * @returns what it certainly is; null for text, and for links that `findRepeated` will tell
   */
  read(text: string, at: number): LineMark | null {
    const line = text.trim();
    if (line.startsWith('#') && NOTE_TAGS().test(line) && this.isTagLine(line, at)) return 'markup';
    let mark = this.known.get(line);
    if (mark === undefined) {
      mark = isMarkup(line) ? 'markup' : readLinks(line);
      this.known.set(line, mark);
    }
    if (mark !== 'link') return mark;
    const places = this.links.get(line);
    if (places === undefined) this.links.set(line, [at]);
    else places.push(at);
    return null;
  }

  /** @returns the lines of links that stand in the sheet again and again */
  findRepeated(): readonly number[] {
    return [...this.links.values()].filter((places) => places.length >= OFTEN).flat();
  }

  private isTagLine(line: string, at: number): boolean {
    const isAlone = [at - 1, at + 1].every((near) => (this.lines[near] ?? '').trim() === '');
    return isAlone || line.includes('/');
  }
}

function isMarkup(line: string): boolean {
  if (line.startsWith('<')) return isTagsOnly(line);
  if (line.startsWith('[#') && LINKED_TAGS.test(line)) return true;
  if (line.startsWith('[') || line.startsWith('{')) return DIRECTIVE.test(line);
  return line.startsWith('^') && BLOCK_ID.test(line);
}

/** @returns `link` for a line that is navigation only where it stands in the sheet again and again */
function readLinks(line: string): LineMark | 'link' | null {
  if (line.length > LONGEST || !(line.includes('](') || line.includes('<a '))) return null;
  const targets = readTargets(line);
  if (targets.length === 0 || targets.some((target) => SCHEME.test(target))) return null;
  const rest = dropTags(line.replaceAll(LINK, '').replaceAll(ANCHORED, ''));
  const isBare = !/[\p{L}\p{N}]/u.test(rest);
  // most links stand in a text: it is not worth reading what they show
  if (!isBare && !ARROW.test(rest)) return null;
  const shown = dropTags(line.replaceAll(LINK, '$1'));
  const isWayBack = ARROW.test(shown) || WAY_BACK().test(shown);
  const isInPage = targets.every((target) => target === '' || target.startsWith('#'));
  if (isInPage && isWayBack && (isBare || ARROW.test(rest))) return 'navigation';
  return isBare && (isWayBack || isInPage) ? 'link' : null;
}

/** So many equal lines of links are no part of an answer. */
const OFTEN = 3;
const LONGEST = 500;

function readTargets(line: string): readonly string[] {
  const written = [...line.matchAll(LINK)].map(({ 2: target = '' }) => target);
  const tags = findTags(line).some(({ name }) => name === 'a')
    ? [...line.matchAll(ANCHOR)].map(({ 1: target = '' }) => target)
    : [];
  return [...written, ...tags];
}

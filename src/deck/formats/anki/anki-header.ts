import { reportNotCarried } from '../format-problem.ts';
import type { Problem } from '../../problem.ts';

/** What the lines at the top of a text tell Anki; columns from 1. */
export interface AnkiHeader {
  readonly separator: string | null;
  readonly isHtml: boolean | null;
  readonly tags: readonly string[];
  /** Names of all columns. */
  readonly columns: readonly string[];
  readonly deck: string | null;
  readonly columnOf: Readonly<Record<ColumnRole, number | null>>;
}

/** What a column may hold that is no field. */
export type ColumnRole = 'notetype' | 'deck' | 'tags' | 'guid';

type Draft = { -readonly [Key in keyof AnkiHeader]: AnkiHeader[Key] };

const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};
const ROLE_KEY = /^(notetype|deck|tags|guid) column$/;
/** Tell only how Anki is to take the notes in. */
const IGNORED: ReadonlySet<string> = new Set(['notetype', 'if matches', 'match scope', 'notetype id', 'deck id']); // prettier-ignore

/** Reads the header lines of a text for Anki, one after the other. */
export class HeaderReader {
  private readonly header: Draft = {
    separator: null,
    isHtml: null,
    tags: [],
    columns: [],
    deck: null,
    columnOf: { notetype: null, deck: null, tags: null, guid: null },
  };
  readonly problems: Problem[] = [];

  /** @returns whether the line belongs to the header; the first one that does not ends it */
  add(text: string, line: number): boolean {
    const old = line === 1 ? /^tags:(.*)$/i.exec(text)?.[1] : undefined;
    if (old !== undefined) {
      this.header.tags = splitWords(old);
      return true;
    }
    if (!text.startsWith('#')) return false;
    const colon = text.indexOf(':');
    if (colon < 0) return true;
    const key = text.slice(1, colon).trim().toLowerCase();
    const value = text.slice(colon + 1);
    if (!this.take(key, value))
      this.problems.push(reportNotCarried(line, 'header', text.slice(0, 60)));
    return true;
  }

  finish(): AnkiHeader {
    return this.header;
  }

  private take(key: string, value: string): boolean {
    const { header } = this;
    const role = ROLE_KEY.exec(key)?.[1];
    if (role !== undefined) {
      const place = Number(value.trim());
      if (!isRole(role) || !Number.isInteger(place) || place < 1) return false;
      header.columnOf = { ...header.columnOf, [role]: place };
    } else if (key === 'separator') {
      header.separator = readSeparator(value);
      return header.separator !== null;
    } else if (key === 'html') header.isHtml = readFlag(value);
    else if (key === 'tags') header.tags = splitWords(value);
    else if (key === 'deck') header.deck = value.trim() || null;
    else if (key === 'columns') {
      header.columns = value.split(header.separator ?? guessSeparator(value)).map((name) => name.trim()); // prettier-ignore
    } else return IGNORED.has(key);
    return true;
  }
}

function isRole(text: string): text is ColumnRole {
  return ['notetype', 'deck', 'tags', 'guid'].includes(text);
}

function readFlag(value: string): boolean | null {
  const flag = value.trim().toLowerCase();
  return flag === 'true' ? true : flag === 'false' ? false : null;
}

/** A name, or the character itself. */
function readSeparator(value: string): string | null {
  const name = value.trim().toLowerCase();
  const known = SEPARATORS[name] ?? (value.startsWith('\t') ? '\t' : name);
  if (known === String.raw`\t`) return '\t';
  return known.length === 1 ? known : value === ' ' ? ' ' : null;
}

/** @returns the first of the usual separators that the text has; a tab where it has none */
export function guessSeparator(text: string): string {
  return ['\t', '|', ';', ':', ',', ' '].find((separator) => text.includes(separator)) ?? '\t';
}

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
